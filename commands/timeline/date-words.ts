import type { TimelineEvent } from '../../src/engine/index.js';
import { formatDateRange } from '../../src/ui/index.js';

/** What is told of a date in words. */
type Dated = Pick<TimelineEvent, 'when' | 'partOfYear' | 'bound' | 'part'>;

/** A period by its name: `the 1980s`, `spring 2022`. */
interface NamedPeriod {
  readonly article: '' | 'the ';
  readonly name: string;
  /** Whether a part of it is told as `early spring 2022`; else as `early in the week of 4 May 2026`. */
  readonly takesPart: boolean;
}

/** The date of an event as a reader is told it, or that none is given. */
export function dateWords({ when, partOfYear, bound, part }: Dated): string {
  const { from, to = from, text } = when;
  if (from === undefined || to === undefined) {
    return partOfYear === undefined ? 'no date given' : 'no year given';
  }
  const days = formatDateRange(from, to);
  if (bound === undefined && part === undefined) return days;
  const period = namedPeriod(from, to, text);
  if (!period) return boundedDays(from, to, bound);
  const words = [bound === 'about' ? 'around' : bound, inPart(period, part, text)];
  return words
    .filter((word) => word !== undefined)
    .join(' ')
    .replace(/^./u, (letter) => letter.toUpperCase());
}

/**
 * The name of some days behind a word such as `until`, where a range of months could not stand; a
 * season, a quarter, a half or a week only where the story calls them that.
 *
 * @param said the date in the story's words.
 */
function namedPeriod(from: string, to: string, said: string): NamedPeriod | undefined {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)));
  if (first === undefined || last === undefined) return undefined;
  const days = formatDateRange(from, to);
  // A day, a month or a year.
  if (!/ to /u.test(days)) return { article: '', name: days, takesPart: true };
  const span = `${from.slice(5)} ${to.slice(5)}`;
  if (span === '01-01 12-31') return yearsByName(first, last);
  const half = HALVES[span];
  if (half !== undefined && /\bhalf\b/iu.test(said)) return inYear(half, first);
  const quarter = QUARTERS[span];
  if (quarter !== undefined && /quarter\b|\bQ[1-4]\b/iu.test(said)) return inYear(quarter, first);
  const [season] = /spring|summer|autumn|fall|winter/iu.exec(said) ?? [];
  if (season !== undefined) {
    const name = season.toLowerCase() === 'fall' ? 'autumn' : season.toLowerCase();
    // A winter lies in two years.
    const year = first === last ? String(first) : `${first}–${String(last).slice(-2)}`;
    return { article: '', name: `${name} ${year}`, takesPart: true };
  }
  if (/\bweek\b/iu.test(said) && dayCount(from, to) === DAYS_IN_WEEK) {
    const name = `week of ${formatDateRange(from, from)}`;
    return { article: 'the ', name, takesPart: false };
  }
  return undefined;
}

const DAYS_IN_WEEK = 7;
const HALVES: Readonly<Record<string, string>> = {
  '01-01 06-30': 'first half',
  '07-01 12-31': 'second half',
};
const QUARTERS: Readonly<Record<string, string>> = {
  '01-01 03-31': 'first quarter',
  '04-01 06-30': 'second quarter',
  '07-01 09-30': 'third quarter',
  '10-01 12-31': 'fourth quarter',
};

const inYear = (part: string, year: number): NamedPeriod => ({
  ...{ article: 'the ', name: `${part} of ${year}`, takesPart: false },
});

/** `the 1980s`, `the 20th century`. */
function yearsByName(first: number, last: number): NamedPeriod | undefined {
  if (first % 10 === 0 && last === first + 9) {
    return { article: 'the ', name: `${first}s`, takesPart: true };
  }
  if (first % 100 !== 1 || last !== first + 99) return undefined;
  return { article: 'the ', name: `${ordinal(last / 100)} century`, takesPart: true };
}

function ordinal(count: number): string {
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(count);
  return `${count}${endings[rule] ?? 'th'}`;
}

const MS_PER_DAY = 86_400_000;
const dayCount = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / MS_PER_DAY + 1;

/** `the early 1980s`, `mid-2019`, `the end of June 2026`. */
function inPart({ article, name, takesPart }: NamedPeriod, part: Dated['part'], said: string) {
  const whole = `${article}${name}`;
  if (part === undefined) return whole;
  const [, of] = /\b(start|beginning|middle|end|close) of\b/iu.exec(said) ?? [];
  if (of !== undefined) return `the ${of.toLowerCase()} of ${whole}`;
  if (takesPart) return `${article}${part}${part === 'mid' ? '-' : ' '}${name}`;
  return part === 'mid' ? `the middle of ${whole}` : `${part} in ${whole}`;
}

/**
 * Days that have no name: of several years the one that bounds what is said (`Since 2011`); of one
 * year `Until some time between 3 and 9 May 2026`.
 */
function boundedDays(from: string, to: string, bound: Dated['bound']): string {
  const days = formatDateRange(from, to);
  if (bound === undefined) return days;
  if (bound === 'about') return `${days} or thereabouts`;
  const word = bound.replace(/^./u, (letter) => letter.toUpperCase());
  const [first, last] = [from, to].map((day) => String(Number(day.slice(0, 4))));
  if (first === last) {
    return `${word} ${days.replace(/^(.+) to (.+)$/u, 'some time between $1 and $2')}`;
  }
  return `${word} ${(/^(?:since|after)$/u.test(bound) ? first : last) ?? ''}`;
}
