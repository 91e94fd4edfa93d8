import { MONTHS } from './calendar-words.js';
import { resolveParts, type DateParts } from './resolution.js';
import type { TimeDraft } from './time-draft.js';
import { wordsAmount } from '../quantities/numerals.js';
import { dateValue } from './values.js';

/** A time that no anchor resolves: a clock time, a year before Christ. */
export function unresolvedDate(value?: string): TimeDraft {
  return { kind: 'date', value: () => value, resolve: () => undefined };
}

/** A date of the calendar, as far as its words go. */
export function calendarDate(parts: DateParts): TimeDraft {
  return {
    kind: 'date',
    parts,
    ...(parts.year === undefined && { ofYear: (year) => calendarDate({ ...parts, year }) }),
    value: () => dateValue(parts),
    resolve: (anchor) => resolveParts(parts, anchor),
  };
}

/** The range from one date to another; the first takes the second's year where it has none itself. */
export function rangeOf(first: TimeDraft, last: TimeDraft): TimeDraft {
  const borrows = first.parts?.year === undefined && first.parts?.month !== undefined;
  return {
    kind: 'range',
    ends: [first, last],
    value: () => {
      const year = last.parts?.year;
      const from =
        borrows && year !== undefined ? dateValue({ ...first.parts, year }) : first.value?.();
      const to = last.value?.();
      return from !== undefined && to !== undefined ? `${from}/${to}` : undefined;
    },
    resolve: (anchor) => {
      const to = last.resolve(anchor);
      const from =
        to && borrows
          ? resolveParts({ ...first.parts, year: Number(to.to.slice(0, 4)) })
          : first.resolve(anchor);
      if (!from || !to) return undefined;
      if (from.from <= to.to) return { from: from.from, to: to.to };
      const year = Number(from.from.slice(0, 4)) - 1;
      return borrows
        ? { from: `${String(year).padStart(4, '0')}${from.from.slice(4)}`, to: to.to }
        : undefined;
    },
  };
}

/** The year of `2024`, and of `24` in this century; undefined where there are no words. */
export function fullYear(words: string): number | undefined {
  const year = numberOr(words);
  return year === undefined || year > 99 ? year : 2000 + year;
}

/** 1 to 12 for a month's name, short or long. */
export function monthNumber(word: string): number {
  const three = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(three)) + 1;
}

/** The number of `19`, `19th`, `nineteenth`; undefined where there are no words. */
export function numberOr(words: string): number | undefined {
  if (words === '') return undefined;
  return /^\d/u.test(words) ? Number.parseInt(words, 10) : wordsAmount(words);
}
