import { type DateRange, readQuantities, readTimes, type Time } from '../../language/index.js';
import type { QuantityFit } from './quantity-fit.js';

/** Settles times where a story has no date: all that counts is that both sides are settled alike. */
const ANY_DAY = '2001-09-30';
const QUARTERS = new Map([
  ['first quarter', 'q1'],
  ['second quarter', 'q2'],
  ['third quarter', 'q3'],
  ['fourth quarter', 'q4'],
]);

/** A time in its own words. */
export interface TimeWords {
  readonly words: string;
  readonly kind: Time['kind'];
}

/**
 * How a claimed time stands to one of a story.
 *
 * @param published the story's day, `YYYY-MM-DD`, which settles `last Tuesday` for both.
 */
export function timeFit(
  claim: TimeWords,
  source: TimeWords,
  published: string | undefined,
): QuantityFit {
  const [a, b] = [plain(claim.words), plain(source.words)];
  if (a === b) return 'fits';
  const [part, toldPart] = [partOfDay(a), partOfDay(b)];
  if (part >= 0 && part !== toldPart) return toldPart < 0 ? undefined : 'differs';
  if ((claim.kind === 'duration') !== (source.kind === 'duration')) return undefined;
  if (claim.kind === 'duration') return lengthFit(a, b);
  const [hour, other] = [clockOf(a), clockOf(b)];
  if (hour !== undefined && other !== undefined) return hour === other ? 'fits' : 'differs';
  if (/^q[1-4]$/u.test(a) && /^q[1-4]$/u.test(b)) return 'differs';
  // A month without a year may be of any.
  if (published === undefined && namesYear(a) !== namesYear(b)) return undefined;
  const [claimed, told] = [settled(claim.words, published), settled(source.words, published)];
  if (!claimed || !told) return undefined;
  if (claimed.to < told.from || told.to < claimed.from) return 'differs';
  if (claimed.from === told.from && claimed.to === told.to) return 'fits';
  // `in 2019` for `in June 2019`; but not the other way round.
  if (claimed.from <= told.from && claimed.to >= told.to)
    return claim.kind === source.kind ? 'fits' : undefined;
  return claim.kind === 'range' && source.kind === 'range' ? 'differs' : undefined;
}

const namesYear = (words: string): boolean => /\b\d{4}\b|\d0s\b/u.test(words);

function plain(words: string): string {
  const bare = words
    .toLowerCase()
    .replace(/^(?:the|in|on|during|over) /u, '')
    .replace(/^(?:between|from) /u, '')
    .replace(/ (?:to|and|until|through) |\s?[–—-]\s?/gu, ' - ')
    .replace(/^(?:past|last|previous) (?=\S+ \S)/u, '');
  return QUARTERS.get(bare) ?? bare;
}

function settled(words: string, published = ANY_DAY): DateRange | undefined {
  const [time, ...others] = readTimes(`in ${words}`, published);
  if (time?.from === undefined || time.to === undefined || others.length > 0) return undefined;
  return { from: time.from, to: time.to };
}

const PARTS_OF_DAY = [
  'dawn morning',
  'noon midday',
  'afternoon',
  'dusk evening night overnight tonight',
];

/** Which part of a day a time names, by its place among those; -1 for a whole day, and for other times. */
const partOfDay = (words: string): number =>
  PARTS_OF_DAY.findIndex((part) => words.split(' ').some((word) => part.split(' ').includes(word)));

const CLOCK = /^(?:at |about |around )?(\d{1,2})(?:[.:](\d{2}))?\s?([ap])\.?m\.?$/u;

/** The minute of the day that a clock time names; undefined for other times. */
function clockOf(words: string): number | undefined {
  const [found, hour, minute = '0', half] = CLOCK.exec(words) ?? [];
  if (found === undefined) return undefined;
  return ((Number(hour) % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(minute);
}

/** How many days a unit has; for the longer ones about so many. */
const DAYS = new Map([
  ['second', 1 / 86_400],
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 30.4],
  ['quarter', 91],
  ['year', 365],
  ['decade', 3650],
  ['centur', 36_500],
]);
/** Lengths in other units are the same up to so much of the longer. */
const ABOUT = 0.05;
/** From here on they are surely not. */
const FAR = 0.2;

/** `two years` and `24 months` are one; `two years` and `three years` are not. */
function lengthFit(a: string, b: string): QuantityFit {
  const [one, other] = [readQuantities(a)[0], readQuantities(b)[0]];
  if (!one || !other) return undefined;
  const unit = (words: string): string =>
    /(second|minute|hour|day|week|month|quarter|year|decade|centur)/u.exec(words)?.[1] ?? '';
  if (unit(a) === unit(b)) return one.amount === other.amount ? 'fits' : 'differs';
  const lengths = [
    one.amount * (DAYS.get(unit(a)) ?? Number.NaN),
    other.amount * (DAYS.get(unit(b)) ?? Number.NaN),
  ];
  const gap = 1 - Math.min(...lengths) / Math.max(...lengths);
  return gap < ABOUT ? 'fits' : gap > FAR ? 'differs' : undefined;
}
