import { readValueStarts, type ValueStart } from '../values/value-starts.js';
import type { Span } from '../../document/index.js';
import { rangeOf } from './make-draft.js';
import type { TimeDraft } from './time-draft.js';
import type { TimeRule } from './rules.js';
import type { Time } from './time.js';
import { daysInYearOf } from './values.js';
import { qualifiedTime } from './time-bound.js';

/** A time where it stands, before an anchor resolves it. */
export interface PlacedTime extends Span {
  readonly kind: TimeDraft['kind'];
  readonly draft: TimeDraft;
}

/**
 * The times of a text, in order, none overlapping another. `from` before a range stays outside its
 * span, `between` inside; `early`, `late`, `mid` belong to the time. `now` is no time.
 *
 * @param text any text
 * @param anchor day of publication, `YYYY-MM-DD`: resolves `last Tuesday`; without it such times stay open.
 * @returns spans in UTF-16 offsets into `text`
 */
export function readTimes(text: string, anchor?: string): Time[] {
  return placedTimes(text, readValueStarts(text)).map((time) => timeOf(text, time, anchor));
}

function timeOf(
  text: string,
  { start, end, kind, draft }: PlacedTime,
  anchor: string | undefined,
): Time {
  const value = draft.value?.();
  const inYear = daysInYearOf(draft);
  return {
    start,
    end,
    kind,
    ...draft.resolve(anchor),
    ...(value !== undefined && { value }),
    ...(inYear && { inYear }),
    ...(kind === 'date' && qualifiedTime(text, start)),
  };
}

/** The times of a text that begin at some of the places. */
export function placedTimes(text: string, starts: readonly ValueStart[]): PlacedTime[] {
  const times: PlacedTime[] = [];
  let past = 0;
  for (const { start, times: rules } of starts) {
    if (rules.length === 0 || start < past) continue;
    const time = readAt(text, start, rules);
    if (!time) continue;
    times.push(placed(time.draft, withLooseWord(text, start, past), time.end));
    past = time.end;
  }
  return joinedTimes(text, times);
}

function readAt(text: string, start: number, rules: readonly TimeRule[]): PlacedTime | undefined {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = start + match[0].length;
    const draft = read({ get: (group) => match.groups?.[group] ?? '', text, start, end });
    if (draft) return placed(draft, start, end);
  }
  return undefined;
}

function placed(draft: TimeDraft, start: number, end: number): PlacedTime {
  return { start, end, kind: draft.kind, draft };
}

const LOOSE_WORD = /(?<![\p{L}\p{N}])(?:early|late|later|earlier|mid)[ \u00a0-]$/iu;

/** `early June`, `mid-2019`: the word before belongs to the time. */
function withLooseWord(text: string, start: number, floor: number): number {
  const word = LOOSE_WORD.exec(text.slice(Math.max(floor, start - 10), start));
  return word ? start - word[0].length : start;
}

const LINK =
  /^(?:,(?=\s(?:to|through)))?\s?(?<link>[–—/-]|to|until|till|through|thru|and)\s?(?:the\s)?$/iu;
const BETWEEN = /(?<![\p{L}\p{N}])between (?:early |late |mid-)?$/iu;

/** Weekdays with the dates behind them, and two dates with `to`, a dash or `between … and` as a range. */
function joinedTimes(text: string, times: readonly PlacedTime[]): PlacedTime[] {
  const done: PlacedTime[] = [];
  for (const time of times) {
    const last = done.at(-1);
    const gap = last && time.start - last.end < 12 ? text.slice(last.end, time.start) : undefined;
    if (!last || gap === undefined || last.kind !== 'date' || time.kind !== 'date') {
      done.push(time);
      continue;
    }
    const link = LINK.exec(gap)?.groups?.['link']?.toLowerCase();
    const between = BETWEEN.exec(text.slice(Math.max(0, last.start - 14), last.start));
    if (last.draft.weekday && time.draft.parts?.day && /^,?\s(?:the\s)?$/u.test(gap)) {
      done[done.length - 1] = placed(time.draft, last.start, time.end);
    } else if (link && (link !== 'and' || between)) {
      const start = last.start - (between && link === 'and' ? between[0].length : 0);
      done[done.length - 1] = placed(rangeOf(last.draft, time.draft), start, time.end);
    } else done.push(time);
  }
  return done;
}
