import type { Quote, Span, Timeline, TimelineEvent } from '../../src/engine/index.js';
import { AS_PUT } from '../shared/index.js';
import { dateWords } from './date-words.js';

/** A sentence and one date in it. */
export interface DatedSentence {
  readonly quote: Quote;
  /** Where the date stands; offsets into the story. */
  readonly marks: readonly Span[];
  /** The date as a reader is told it; for an open one, what it lacks. */
  readonly date: string;
  /** First and last day, `YYYY-MM-DD`; undefined where the date is open. */
  readonly days: { readonly from: string; readonly to: string } | undefined;
  readonly dating: TimelineEvent['dating'];
  /** How the story puts it, where it does not state that it happened: "planned". */
  readonly put: string | undefined;
  /** As in {@link TimelineEvent}: those worth most are drawn where not all are. */
  readonly newsworthiness: number;
}

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
    const date = dateWords(event);
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

/** What is counted, in the singular, in the reply and in its picture. */
export const nounOf = ({ openCount }: TimelineView): string => (openCount > 0 ? 'event' : 'date');

/** "11 April 2025, planned" */
export const datedAs = ({ date, put }: DatedSentence): string =>
  put === undefined ? date : `${date}, ${put}`;

/** What open dates lack: of some the year alone. */
function missingOf({ events }: Timeline): string {
  const open = events.filter(({ when }) => when.from === undefined);
  const years = open.filter(({ partOfYear }) => partOfYear !== undefined).length;
  if (years === 0) return 'date';
  return years < open.length ? 'year or date' : 'year';
}
