import type { Quote, Span, Timeline, TimelineEvent } from '../../src/engine/index.js';
import { formatDateRange } from '../../src/ui/index.js';

/** A sentence and one date in it. */
export interface DatedSentence {
  readonly quote: Quote;
  /** Where the date stands; offsets into the story. */
  readonly marks: readonly Span[];
  /** The date as a reader is told it; for an open one, why it is open. */
  readonly date: string;
  /** First and last day, `YYYY-MM-DD`; undefined where the date is open. */
  readonly days: { readonly from: string; readonly to: string } | undefined;
  readonly dating: TimelineEvent['dating'];
  /** How the story puts it, where it does not state that it happened: "planned". */
  readonly put: string | undefined;
  /** As in {@link TimelineEvent}: those worth most are drawn where not all are. */
  readonly newsworthiness: number;
}

/** How a story puts what it does not state as a fact, beside its date. */
const AS_PUT: Readonly<Record<NonNullable<TimelineEvent['status']>, string>> = {
  alleged: 'alleged',
  denied: 'denied',
  planned: 'planned',
  possible: 'possible',
  conditional: 'conditional',
  attempted: 'attempted',
  asked: 'asked for',
  doubted: 'doubted',
};

/** What a reply shows of a timeline. */
export interface TimelineView {
  /** Known dates in their order, then open ones. */
  readonly events: readonly DatedSentence[];
  readonly knownCount: number;
  readonly openCount: number;
  /** What those lack, in words: "year", "date", or "year or date". */
  readonly missing: string;
}

/** What a reply shows of a timeline: a sentence that is dated alike twice in a row, once. */
export function timelineViewModel(timeline: Timeline): TimelineView {
  const events: (DatedSentence & { marks: Span[] })[] = [];
  for (const event of timeline.events) {
    const { quote, mark, dating, when, status, newsworthiness } = event;
    const date = dateOf(event);
    const put = status && AS_PUT[status];
    const last = events.at(-1);
    const isSame = last?.quote.story === quote.story && last.quote.start === quote.start;
    if (last && isSame && last.date === date && last.put === put) last.marks.push(mark);
    else {
      const { from, to = from } = when;
      const days = from === undefined || to === undefined ? undefined : { from, to };
      events.push({ quote, marks: [mark], date, days, dating, put, newsworthiness });
    }
  }
  const knownCount = events.filter(({ days }) => days).length;
  return {
    events,
    knownCount,
    openCount: events.length - knownCount,
    missing: missingOf(timeline),
  };
}

/** "11 April 2025, planned" */
export const datedAs = ({ date, put }: DatedSentence): string =>
  put === undefined ? date : `${date}, ${put}`;

function dateOf({ when: { from, to }, partOfYear, bound, part }: TimelineEvent): string {
  if (from !== undefined) {
    const parts = [bound, part, boundedDays(from, to ?? from, bound)];
    const words = parts.filter((word) => word).join(' ');
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  }
  return partOfYear === undefined ? 'at a time that is not given' : 'in a year that is not given';
}

/** What open dates lack: of some the year alone. */
function missingOf({ events }: Timeline): string {
  const open = events.filter(({ when }) => when.from === undefined);
  const years = open.filter(({ partOfYear }) => partOfYear !== undefined).length;
  if (years === 0) return 'date';
  return years < open.length ? 'year or date' : 'year';
}

/**
 * `Since 1980` for "since the 1980s": of several years the one that bounds it; of one year
 * `Until some time between July and September 2027`.
 */
function boundedDays(from: string, to: string, bound: TimelineEvent['bound']): string {
  const [first, last] = [from, to].map((day) => day.slice(0, 4));
  const days = formatDateRange(from, to);
  if (bound === undefined || bound === 'about') return days;
  if (first === last) return days.replace(/^(.+) to (.+)$/u, 'some time between $1 and $2');
  return (/^(?:since|after)$/u.test(bound) ? first : last) ?? '';
}
