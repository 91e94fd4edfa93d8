import { readValueStarts, type ValueStart } from '../values/value-starts.js';
import { joinedTimes, placed, type PlacedTime } from './joined-times.js';
import type { TimeRule } from './rules.js';
import type { Time } from './time.js';
import { daysInYearOf } from './values.js';
import { qualifiedTime } from './time-bound.js';

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

/** No time is longer, in code units. */
const LONGEST_TIME = 160;

function readAt(text: string, start: number, rules: readonly TimeRule[]): PlacedTime | undefined {
  const ahead = text.slice(start, start + LONGEST_TIME);
  for (const { pattern, hint, read } of rules) {
    if (hint && !hint.test(ahead)) continue;
    const match = pattern.at(text, start);
    if (!match) continue;
    const end = start + match[0].length;
    const draft = read({ get: (group) => match.groups?.[group] ?? '', text, start, end });
    if (draft) return placed(draft, start, end);
  }
  return undefined;
}

const LOOSE_WORD = /(?<![\p{L}\p{N}])(?:early|late|later|earlier|mid)[ \u00a0-]$/iu;

/** `early June`, `mid-2019`: the word before belongs to the time. */
function withLooseWord(text: string, start: number, floor: number): number {
  const word = LOOSE_WORD.exec(text.slice(Math.max(floor, start - 10), start));
  return word ? start - word[0].length : start;
}
