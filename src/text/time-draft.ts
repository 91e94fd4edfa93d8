import { MONTHS } from './calendar-words.js';
import type { Days } from './calendar.js';
import { settleParts, type DateParts } from './time-settling.js';

/** A time as its words give it, before an anchor settles it. */
export interface TimeDraft {
  readonly kind: 'date' | 'range' | 'duration';
  /** Year, month and day, where the words are a calendar date; ranges and weekdays are joined by these. */
  readonly parts?: DateParts;
  /** True for a weekday, which a date may follow. */
  readonly weekday?: boolean;
  readonly settle: (anchor: string | undefined) => Days | undefined;
}

/** A rule's match: its groups ('' where one took no part), and the text around. */
export interface Found {
  readonly get: (group: string) => string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A time that no day settles: a clock time, a year before Christ. */
export const openDate: TimeDraft = { kind: 'date', settle: () => undefined };

/** A date of the calendar, as far as its words go. */
export function calendarDate(parts: DateParts): TimeDraft {
  return { kind: 'date', parts, settle: (anchor) => settleParts(parts, anchor) };
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
