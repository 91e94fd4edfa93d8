import { MONTHS } from './calendar-words.js';
import { resolveParts, type DateParts } from './resolution.js';
import type { TimeDraft } from './time-draft.js';
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

/** 1 to 12 for a month's name, short or long. */
export function monthNumber(word: string): number {
  const three = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(three)) + 1;
}

/** The number that digits begin with, or undefined where there are no words. */
export function numberOr(words: string): number | undefined {
  return words === '' ? undefined : Number.parseInt(words, 10);
}
