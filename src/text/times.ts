import { FEASTS, MONTHS, SHORT_MONTHS, WEEKDAYS } from './calendar-words.js';
import { ORDINALS, SMALL_NUMBERS } from './number-words.js';
import type { Span } from './span.js';
import type { TimeDraft } from './time-draft.js';
import { TIME_RULES } from './time-rules.js';
import { settleParts } from './time-settling.js';

/** A date, a part of one, a range of them, or a length of time. */
export interface Time extends Span {
  readonly kind: 'date' | 'range' | 'duration';
  /** First and last day, `YYYY-MM-DD`, where the words (and the anchor) settle them. */
  readonly from?: string;
  readonly to?: string;
}

interface Placed extends TimeDraft, Span {}

/** Where a time may begin: the rules are tried at these places alone, which keeps the scan linear. */
const BEGINNING = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?<!\\d[.,])(?:\\d|['’]\\d|[qh][1-4]|(?:${[
    ...MONTHS,
    SHORT_MONTHS,
    ...WEEKDAYS,
    ...FEASTS.keys(),
    ...SMALL_NUMBERS.keys(),
    ...ORDINALS.keys(),
    'final|the|past|last|next|this|coming|previous|recent|following|several|many|few|half|an?|a\\.d\\.|ad',
    'yesterday|today|tonight|tomorrow|noon|midnight|midday|fiscal|spring|summer|autumn|fall|winter',
  ].join('|')})(?![\\p{L}\\p{N}]))`,
  'giu',
);

/**
 * The times of a text, in order, none overlapping another. `from` before a range stays outside its
 * span, `between` inside; `early`, `late`, `mid` belong to the time. `now` is no time.
 *
 * @param text any text
 * @param anchor day of publication, `YYYY-MM-DD`: settles `last Tuesday`; without it such stay open.
 * @returns spans in UTF-16 offsets into `text`
 */
export function readTimes(text: string, anchor?: string): Time[] {
  return joined(text, placedTimes(text)).map(({ start, end, kind, settle }) => ({
    start,
    end,
    kind,
    ...settle(anchor),
  }));
}

function placedTimes(text: string): Placed[] {
  const times: Placed[] = [];
  const beginning = new RegExp(BEGINNING);
  for (let hit = beginning.exec(text); hit; hit = beginning.exec(text)) {
    const time = readAt(text, hit.index);
    if (!time) continue;
    const before = times.at(-1)?.end ?? 0;
    times.push({ ...time, start: withLooseWord(text, time.start, before) });
    beginning.lastIndex = Math.max(time.end, beginning.lastIndex);
  }
  return times;
}

function readAt(text: string, start: number): Placed | undefined {
  for (const { pattern, read } of TIME_RULES) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = start + match[0].length;
    const draft = read({ get: (group) => match.groups?.[group] ?? '', text, start, end });
    if (draft) return { ...draft, start, end };
  }
  return undefined;
}

const LOOSE_WORD = /(?<![\p{L}\p{N}])(?:early|late|later|earlier|mid)[ \u00a0-]$/iu;

/** `early June`, `mid-2019`: the word before belongs to the time. */
function withLooseWord(text: string, start: number, floor: number): number {
  const word = LOOSE_WORD.exec(text.slice(Math.max(floor, start - 10), start));
  return word ? start - word[0].length : start;
}

const LINK = /^\s?(?<link>[–—-]|to|until|till|through|thru|and)\s?$/iu;
const BETWEEN = /(?<![\p{L}\p{N}])between (?:early |late |mid-)?$/iu;

/** Weekdays with the dates behind them, and two dates with `to`, a dash or `between … and` as a range. */
function joined(text: string, times: readonly Placed[]): Placed[] {
  const done: Placed[] = [];
  for (const time of times) {
    const last = done.at(-1);
    const gap = last && time.start - last.end < 12 ? text.slice(last.end, time.start) : undefined;
    if (!last || gap === undefined || last.kind !== 'date' || time.kind !== 'date') {
      done.push(time);
      continue;
    }
    const link = LINK.exec(gap)?.groups?.['link']?.toLowerCase();
    const between = BETWEEN.exec(text.slice(Math.max(0, last.start - 14), last.start));
    if (last.weekday && time.parts?.day && /^,?\s(?:the\s)?$/u.test(gap)) {
      done[done.length - 1] = { ...time, start: last.start };
    } else if (link && (link !== 'and' || between)) {
      const start = last.start - (between && link === 'and' ? between[0].length : 0);
      done[done.length - 1] = { ...range(last, time), start, end: time.end };
    } else done.push(time);
  }
  return done;
}

/** The stretch from one date to another; the first takes the second's year where it has none itself. */
function range(first: TimeDraft, last: TimeDraft): TimeDraft {
  return {
    kind: 'range',
    settle: (anchor) => {
      const to = last.settle(anchor);
      const early = to && first.parts?.year === undefined && first.parts?.month !== undefined;
      const from = early
        ? settleParts({ ...first.parts, year: Number(to.to.slice(0, 4)) })
        : first.settle(anchor);
      if (!from || !to) return undefined;
      if (from.from <= to.to) return { from: from.from, to: to.to };
      const year = Number(from.from.slice(0, 4)) - 1;
      return early
        ? { from: `${String(year).padStart(4, '0')}${from.from.slice(4)}`, to: to.to }
        : undefined;
    },
  };
}
