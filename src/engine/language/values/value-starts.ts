import { once } from '../../data/index.js';
import { matchAt, patterns } from '../quantities/patterns.js';
import {
  CURRENCY_CODES,
  MULTIPLIERS,
  ORDINALS,
  SIZES,
  SMALL_NUMBERS,
} from '../quantities/number-words.js';
import { memoise } from '../tokens/memoise.js';
import type { Span } from '../../document/index.js';
import { APOSTROPHE, NUMBER, timeRules, type TimeRule } from '../times/rules.js';

/** A place in a text where a quantity or a time may begin. */
export interface ValueStart {
  readonly start: number;
  readonly quantity: boolean;
  /** The rules that may read a time there, in their order. */
  readonly times: readonly TimeRule[];
}

/** What may begin with a sign, a number or a word, its surroundings aside. */
interface Opening {
  readonly piece: 'sign' | 'letters and sign' | 'number' | 'article' | 'word';
  readonly quantity: boolean;
  readonly times: readonly TimeRule[];
}

const PIECE = /[$€£¥₹₩₽₺₪₴₦₫฿₱₸₾]|\d+|\p{L}+\$?/gu;
const quantityWords = once(
  (): ReadonlySet<string> =>
    new Set([
      ...SMALL_NUMBERS.keys(),
      ...ORDINALS.keys(),
      ...MULTIPLIERS.keys(),
      ...[...SMALL_NUMBERS.keys(), 'hundred'].map((word) => `${word}fold`),
      ...['hundred', 'half', 'quarter', 'couple', 'twice', 'double', 'triple'],
      ...['rs', 'sfr', 'several', 'few', 'many'],
      ...SIZES.keys(),
    ]),
);

/**
 * The places of a text where a quantity or a time may begin, in order. Every word is looked at once,
 * which keeps the reading of both linear; most words begin neither.
 *
 * @param spans the only parts to look at, in order; words and their surroundings stay whole
 */
export function readValueStarts(
  text: string,
  spans: readonly Span[] = [{ start: 0, end: text.length }],
): ValueStart[] {
  const starts: ValueStart[] = [];
  const pieces = new RegExp(PIECE);
  for (const { start, end } of spans) {
    pieces.lastIndex = start;
    for (let hit = pieces.exec(text); hit && hit.index < end; hit = pieces.exec(text)) {
      addPiece(starts, text, hit.index, hit[0]);
    }
  }
  return starts;
}

/** Whether a quantity or a time may begin in some words. */
export function startsValue(words: string): boolean {
  return words.match(PIECE)?.some((piece) => openingOf(piece) !== null) ?? false;
}

function addPiece(starts: ValueStart[], text: string, start: number, piece: string): void {
  const opening = openingOf(piece);
  if (opening === null) return;
  if (opening.piece === 'sign') starts.push({ ...opening, start });
  else if (opening.piece === 'number') addNumber(starts, text, start);
  else addWord(starts, text, start, opening);
  if (opening.piece === 'letters and sign') addSign(starts, start, piece);
}

function rulesFor(word: string): readonly TimeRule[] {
  return timeRules().filter(({ begins }) => begins.has(word));
}

const NO_RULES: readonly TimeRule[] = [];
const numberRules = once(() => rulesFor(NUMBER));
const apostropheRules = once(() => rulesFor(APOSTROPHE));

/** Null where neither a quantity nor a time begins. */
const openingOf: (piece: string) => Opening | null = memoise((piece) => {
  if (/^\d/u.test(piece)) return { piece: 'number', quantity: true, times: numberRules() };
  if (!/^\p{L}/u.test(piece)) return { piece: 'sign', quantity: true, times: NO_RULES };
  const lower = piece.toLowerCase();
  if (lower.endsWith('$')) {
    return { piece: 'letters and sign', quantity: true, times: rulesFor(lower.slice(0, -1)) };
  }
  const times = rulesFor(lower);
  if (lower === 'a' || lower === 'an') return { piece: 'article', quantity: true, times };
  const quantity = quantityWords().has(lower) || CURRENCY_CODES.has(piece) || piece === 'RMB';
  return quantity || times.length > 0 ? { piece: 'word', quantity, times } : null;
});

function addNumber(starts: ValueStart[], text: string, start: number): void {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/[\p{L}\p{N}_]$|\d[.,]$/u.test(before)) return;
  // `’90s`: the apostrophe begins it, unless it belongs to a word before.
  const shortened =
    /['’]$/u.test(before) &&
    !/(?:[\p{L}\p{N}_]|\d[.,]).$/u.test(text.slice(Math.max(0, start - 3), start));
  if (shortened) starts.push({ start: start - 1, quantity: false, times: apostropheRules() });
  const quantity = !before.endsWith('$');
  starts.push({ start, quantity, times: shortened ? NO_RULES : numberRules() });
}

function addWord(
  starts: ValueStart[],
  text: string,
  start: number,
  { piece, quantity, times }: Opening,
): void {
  const before = text.slice(Math.max(0, start - 2), start);
  const attached = /[\p{N}_]$/u.test(before);
  if (attached && piece !== 'letters and sign') return;
  starts.push({
    start,
    quantity: piece === 'article' ? isCounting(text, start) : quantity,
    times: attached || /\d[.,]$/u.test(before) ? NO_RULES : times,
  });
}

/** `a dozen`, `a third`. */
function isCounting(text: string, start: number): boolean {
  return matchAt(patterns().article, text, start) !== undefined;
}

/** `US$5`, `cost$5`: a currency's sign may begin with any of the letters before the `$`. */
function addSign(starts: ValueStart[], start: number, letters: string): void {
  for (let place = start + 1; place < start + letters.length; place++) {
    starts.push({ start: place, quantity: true, times: NO_RULES });
  }
}
