import { type DateRange, MONTHS, readTimes, SHORT_MONTHS } from '../../language/index.js';
import type { Span } from '../../document/index.js';

/** A date or a range of dates in a text. */
export interface Dated extends Span {
  readonly words: string;
  /** The days that it comes to, where its words and the day of publication settle them. */
  readonly days: DateRange | undefined;
  /** Its place in whichever year, `MM-DD`, where it names a month. */
  readonly inYear: DateRange | undefined;
}

/** How two dates stand to each other, where that is certain. */
type TimeRelation = 'same' | 'differs';

const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')}|${SHORT_MONTHS})\\b`, 'iu');
/** Settles the year of a month where all that counts is its place in one. */
const ANY_DAY = '2001-09-30';

/** The dates of a text, in order. */
export function readDates(text: string, published: string | undefined): Dated[] {
  const anyYear = readTimes(text, ANY_DAY);
  return readTimes(text, published).flatMap(({ start, end, kind, from, to }, index) => {
    if (kind === 'duration') return [];
    const words = text.slice(start, end);
    const days = from === undefined || to === undefined ? undefined : { from, to };
    const dated = MONTH.test(words) ? anyYear[index] : undefined;
    const known = dated?.from !== undefined && dated.to !== undefined;
    const inYear = known ? { from: monthAndDay(dated.from), to: monthAndDay(dated.to) } : undefined;
    return [{ start, end, words, days, inYear }];
  });
}

/** `2001-04-30` → `04-30`. */
function monthAndDay(date: string): string {
  return date.slice(date.indexOf('-') + 1);
}

/** Whether two dates may be one, must be two, or neither for certain. */
export function timeRelation(a: Dated, b: Dated): TimeRelation | undefined {
  if (a.days && b.days) return relationOf(a.days, b.days);
  // Without a year, months and days of two stories compare as places in a year.
  if (a.inYear && b.inYear) return relationOf(a.inYear, b.inYear);
  return a.words.toLowerCase() === b.words.toLowerCase() ? 'same' : undefined;
}

/** Ranges that overlap agree only where the one is within the other, and that no longer than a year. */
function relationOf(a: DateRange, b: DateRange): TimeRelation | undefined {
  if (a.to < b.from || b.to < a.from) return 'differs';
  const within = (inner: DateRange, outer: DateRange): boolean =>
    inner.from >= outer.from && inner.to <= outer.to;
  if (within(a, b)) return isOfOneYear(b) ? 'same' : undefined;
  return within(b, a) && isOfOneYear(a) ? 'same' : undefined;
}

function isOfOneYear({ from, to }: DateRange): boolean {
  return from.slice(0, -6) === to.slice(0, -6);
}
