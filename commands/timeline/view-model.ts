import {
  type Quote,
  type Span,
  type Timeline,
  type TimelineEvent,
} from '../../src/engine/index.js';
import { datesInWords } from '../../src/ui/index.js';

/** A sentence and one date in it. */
export interface TimelineEntry {
  readonly quote: Quote;
  /** Where the words of the date stand; offsets into the story. */
  readonly marks: readonly Span[];
  /** The date in own words; for what stays open, why it does. */
  readonly date: string;
  /** First and last day, `YYYY-MM-DD`; undefined where the date stays open. */
  readonly days: { readonly from: string; readonly to: string } | undefined;
  readonly dating: TimelineEvent['dating'];
}

function dateOf({ when: { from, to }, partOfYear, bound, part }: TimelineEvent): string {
  if (from !== undefined) {
    const words = [bound, part, datesInWords(from, to ?? from)].filter((word) => word).join(' ');
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  }
  return partOfYear === undefined ? 'some time' : 'in a year that is not given';
}

/** What a timeline shows, in its order; a sentence that is dated alike twice in a row, once. */
export function timelineViewModel({ events }: Timeline): readonly TimelineEntry[] {
  const entries: (TimelineEntry & { marks: Span[] })[] = [];
  for (const event of events) {
    const { quote, mark, dating, when } = event;
    const date = dateOf(event);
    const last = entries.at(-1);
    const same = last?.quote.story === quote.story && last.quote.start === quote.start;
    if (last && same && last.date === date) last.marks.push(mark);
    else {
      const { from, to = from } = when;
      const days = from === undefined || to === undefined ? undefined : { from, to };
      entries.push({ quote, marks: [mark], date, days, dating });
    }
  }
  return entries;
}
