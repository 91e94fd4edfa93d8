import { type Story, overlaps, type Span } from '../document/index.js';
import {
  isCompared,
  isDateline,
  readingOf,
  readTimes,
  type SentenceReading,
  type Time,
} from '../language/index.js';
import { readOpenTimes } from './open-times.js';
import { partOfYear } from './part-of-year.js';
import type { Dating, TimelineEvent } from './types.js';

/** A length of time is a date only where its words place it: `the past two years`, not `14 months`. */
const PLACED = /\b(?:past|last|next|coming|recent|ago|later|earlier)\b/iu;
/** A clock's time without a day: `10:30 a.m.`, `noon`. */
const CLOCK = /^(?:\d{1,2}[:.]\d{2}|\d{1,2}\s?(?:[ap]\.?m|o['’]clock)|noon|midnight|midday)/iu;

const isDate = ({ kind }: Time, words: string): boolean =>
  !CLOCK.test(words) && (kind !== 'duration' || PLACED.test(words));

/** A time in a sentence, with what settles it. */
interface Timed extends Span {
  readonly time?: Time;
  readonly dating: Dating;
}

/** The times of a sentence that something happened at. */
function timesOf({ story, start: begin, text, times: read }: SentenceReading): readonly Timed[] {
  const alone = new Set(
    readTimes(text)
      .filter(({ from }) => from !== undefined)
      .map(({ start }) => begin + start),
  );
  const times = read
    .filter((time) => isDate(time, story.text.slice(time.start, time.end)))
    .map((time): Timed => {
      const dating: Dating =
        time.from === undefined ? 'open' : alone.has(time.start) ? 'words' : 'story date';
      return { start: time.qualifier?.start ?? time.start, end: time.end, time, dating };
    });
  const open = readOpenTimes(text)
    .map(({ start, end }) => ({ start: begin + start, end: begin + end }))
    .filter((span) => !times.some((time) => overlaps(time, span)))
    .map((span): Timed => ({ ...span, dating: 'open' }));
  return [...times, ...open]
    .filter(({ start, end, time }) => !isCompared(story.text, time ?? { start, end }))
    .sort((a, b) => a.start - b.start);
}

/** What a story dates, in the order of its words. */
export function eventsOf(story: Story): TimelineEvent[] {
  const sentences = readingOf(story).sentences.filter((span) => !isDateline(story.text, span));
  return sentences.flatMap((sentence) => {
    const quote = story.quote(sentence.start, sentence.end);
    return timesOf(sentence).map(({ start, end, time, dating }): TimelineEvent => {
      const year = time && dating === 'open' ? partOfYear(time) : undefined;
      return {
        when: {
          text: story.text.slice(start, end),
          ...(time?.from !== undefined && { from: time.from }),
          ...(time?.to !== undefined && { to: time.to }),
        },
        dating,
        quote,
        mark: { start, end },
        ...(year !== undefined && { partOfYear: year }),
        ...(time?.bound && { bound: time.bound }),
        ...(time?.part && { part: time.part }),
      };
    });
  });
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Events in the order of time: known dates by their first day, the shorter first where that is the
 * same; then those whose words say where in a year they lie; then the rest in the stories' order.
 */
export function inOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  const rank = ({ when, partOfYear: part }: TimelineEvent): number =>
    when.from !== undefined ? 0 : part !== undefined ? 1 : 2;
  return [...events].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compared(a.when.from ?? '', b.when.from ?? '') ||
      compared(a.when.to ?? '', b.when.to ?? '') ||
      compared(a.partOfYear ?? '', b.partOfYear ?? ''),
  );
}
