import type { DateRange } from './calendar.js';
import type { DateParts } from './resolution.js';

/** A time as its words give it, before an anchor resolves it. */
export interface TimeDraft {
  readonly kind: 'date' | 'range' | 'duration';
  /** Year, month and day, where the words are a calendar date; ranges and weekdays are joined by these. */
  readonly parts?: DateParts;
  /** The month with which it begins and how many it has, where it is no calendar date: a season. */
  readonly months?: { readonly first: number; readonly count: number };
  /** True for a weekday, which a date may follow. */
  readonly weekday?: boolean;
  /** The same in a year that words beside it name: `June` of `next year`. */
  readonly ofYear?: (year: number) => TimeDraft;
  /** The same in a week that begins on a day: `Monday` of `next week`. */
  readonly ofWeek?: (monday: string) => DateRange;
  /** A period next to the anchor's own: one year on is `next year`. */
  readonly period?: { readonly unit: string; readonly step: number };
  /** The time whose days in any year it has. */
  readonly like?: TimeDraft;
  /** True where its number is a quantity as well, as in `3.5 billion years ago`. */
  readonly counts?: boolean;
  /** First and last of a range. */
  readonly ends?: readonly [TimeDraft, TimeDraft];
  /** What the words say by themselves, as TIMEX3 writes it. */
  readonly value?: () => string | undefined;
  readonly resolve: (anchor: string | undefined) => DateRange | undefined;
}

/** A rule's match: its groups ('' where one took no part), and the text around. */
export interface FoundTime {
  readonly get: (group: string) => string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
