import { type Story, overlaps, type Span } from '../document/index.js';
import { isReachOfComparison } from './comparing-times.js';
import { happeningAt } from './happening.js';
import {
  type Direction,
  isCompared,
  isDateline,
  readingOf,
  readTimes,
  type SentenceReading,
  settledTowards,
  type Status,
  type Time,
} from '../language/index.js';
import { newsworthinessIn } from './newsworthiness.js';
import { readOpenTimes } from './open-times.js';
import { partOfYear } from './part-of-year.js';
import { isOrigin } from './source-times.js';
import type { Dating, TimelineEvent } from './types.js';

/** A length of time is a date only where its words place it: `the past two years`, not `14 months`. */
const PLACED = /\b(?:past|last|next|coming|recent|ago|later|earlier)\b/iu;
/** A clock's time without a day: `10:30 a.m.`, `noon`. */
const CLOCK = /^(?:\d{1,2}[:.]\d{2}|\d{1,2}\s?(?:[ap]\.?m|o['’]clock)|noon|midnight|midday)/iu;

/** `four minutes earlier` says where in a day. */
const PART_OF_DAY = /\b(?:second|minute)s?\b|\bhours? (?:earlier|later|before|after)\b/iu;

const isDate = ({ kind }: Time, words: string): boolean =>
  !CLOCK.test(words) && !PART_OF_DAY.test(words) && (kind !== 'duration' || PLACED.test(words));

/** `every Thursday` is no one day. */
const RECURRING = /\b(?:each|every)\s+(?:other\s+)?$/iu;
/** `the 18th-century potter` tells whose time somebody was of. */
const OF_AN_AGE = /-century$/iu;

/** Whether a time says when again and again something is done, or of what age it is: nothing that happened once. */
const isNoOccasion = ({ start, end }: Span, text: string): boolean =>
  RECURRING.test(text.slice(Math.max(0, start - 16), start)) ||
  OF_AN_AGE.test(text.slice(start, end));

const WHEN = /^, when\b/iu;

/** A time in a sentence, with what settles it and how what happens at it is put. */
interface Timed extends Span {
  readonly time?: Time;
  readonly days?: Pick<Time, 'from' | 'to'>;
  readonly dating: Dating;
  readonly bound?: Time['bound'];
  readonly status?: Status;
}

/** The times of a sentence that something happened at, or is to happen. */
function timesOf(sentence: SentenceReading, next: SentenceReading | undefined): readonly Timed[] {
  const { story, start: begin, text, times: read } = sentence;
  const alone = new Set(
    readTimes(text)
      .filter(({ from }) => from !== undefined)
      .map(({ start }) => begin + start),
  );
  const times = read
    .filter((time) => isDate(time, story.text.slice(time.start, time.end)))
    .filter((time) => !isNoOccasion(time, story.text));
  const open = readOpenTimes(text)
    .map(({ start, end }) => ({ start: begin + start, end: begin + end }))
    .filter((span) => !times.some((time) => overlaps(time, span)));
  return [
    ...times
      .filter((time) => !isCompared(story.text, time) && !isReachOfComparison(time, sentence))
      .flatMap((time): Timed[] => {
        const told = happeningAt(time, sentence, next);
        if (!told) return [];
        const days = settled(time, story.date, told.direction);
        const dating: Dating =
          days.from === undefined ? 'open' : alone.has(time.start) ? 'words' : 'story date';
        const isOver = told.mayBePast && isBehind(days, story.date);
        const put = isOver ? undefined : told.status;
        const status = put ?? (isAhead(days, story.date, time) ? 'planned' : undefined);
        // `the worst since 1998, when it sank`: what is told happened then.
        const isThen = WHEN.test(story.text.slice(time.end)) || isOrigin(time, sentence);
        const bound = isThen ? undefined : time.bound;
        const start = bound === time.bound ? (time.qualifier?.start ?? time.start) : time.start;
        return [
          {
            ...{ start, end: time.end, time, days, dating },
            ...(bound && { bound }),
            ...(status && { status }),
          },
        ];
      }),
    ...open
      .filter((span) => !isCompared(story.text, span))
      .flatMap((span): Timed[] => {
        const told = happeningAt(span, sentence, next);
        return told
          ? [{ ...span, dating: 'open', ...(told.status && { status: told.status }) }]
          : [];
      }),
  ].sort((a, b) => a.start - b.start);
}

/** The days of a time, on the side of the story's day on which it is told to lie. */
const settled = (
  time: Time,
  date: string | undefined,
  direction: Direction | undefined,
): Pick<Time, 'from' | 'to'> =>
  date === undefined || direction === undefined ? time : settledTowards(time, date, direction);

/** What lies ahead of the day of its story has not happened yet; `until Monday` something goes on. */
const isAhead = (
  { from }: Pick<Time, 'from'>,
  date: string | undefined,
  { bound }: Time,
): boolean => date !== undefined && from !== undefined && from > date && bound !== 'until';

const isBehind = ({ to }: Pick<Time, 'to'>, date: string | undefined): boolean =>
  date !== undefined && to !== undefined && to < date;

const kept = new WeakMap<Story, readonly TimelineEvent[]>();

/** What a story dates, in the order of its words; what did not happen, and will not, is left out. */
export function eventsOf(story: Story): readonly TimelineEvent[] {
  const known = kept.get(story) ?? readEvents(story);
  kept.set(story, known);
  return known;
}

function readEvents(story: Story): TimelineEvent[] {
  const newsworthiness = newsworthinessIn(story);
  return readingOf(story).paragraphs.flatMap((paragraph) => {
    const sentences = paragraph.filter((span) => !isDateline(story.text, span));
    return sentences.flatMap((sentence, at) => {
      const quote = story.quote(sentence.start, sentence.end);
      return timesOf(sentence, sentences[at + 1]).map(
        ({ start, end, time, days, dating, bound, status }): TimelineEvent => {
          const year = time && dating === 'open' ? partOfYear(time) : undefined;
          return {
            when: {
              text: story.text.slice(start, end),
              ...(days?.from !== undefined && { from: days.from }),
              ...(days?.to !== undefined && { to: days.to }),
            },
            dating,
            ...(status && { status }),
            quote,
            mark: { start, end },
            newsworthiness: newsworthiness(sentence, days?.from),
            ...(year !== undefined && { partOfYear: year }),
            ...(bound && { bound }),
            ...(time?.part && { part: time.part }),
          };
        },
      );
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
