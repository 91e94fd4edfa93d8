import type { FigureDraft } from './figure-draft.js';
import { at, PATTERNS } from './figure-patterns.js';
import { CURRENCY_SIGNS, FRACTIONS, MULTIPLIERS } from './number-words.js';
import { digitsAmount, rounded, scaleFactor, wordsAmount } from './numerals.js';
import { plainNumber } from './plain-numbers.js';

/** The figure that begins at `start`, or undefined where none does. */
export function readFigureAt(text: string, start: number): FigureDraft | undefined {
  return (
    money(text, start) ??
    multiple(text, start) ??
    fraction(text, start) ??
    ordinal(text, start) ??
    plainNumber(text, start)
  );
}

function money(text: string, start: number): FigureDraft | undefined {
  const found = at(PATTERNS.money, text, start);
  if (!found) return undefined;
  const sign = found.get('sign');
  // "try 5" is no lira: codes stand in capitals.
  if (/^[a-z]/u.test(sign)) return undefined;
  const unit = CURRENCY_SIGNS.get(sign) ?? sign;
  const amount = digitsAmount(found.get('n')) * scaleFactor(found.get('scale'));
  return { start, end: found.end, kind: 'money', amount: rounded(amount), unit };
}

function multiple(text: string, start: number): FigureDraft | undefined {
  const fold = at(PATTERNS.fold, text, start) ?? at(PATTERNS.crosses, text, start);
  if (fold) return { start, end: fold.end, kind: 'multiple', amount: numberOf(fold.get('n')) };
  const word = at(PATTERNS.multiplier, text, start) ?? at(PATTERNS.twice, text, start);
  if (!word) return undefined;
  const spelled = text.slice(start, word.end).toLowerCase();
  const amount = MULTIPLIERS.get(spelled) ?? (spelled === 'triple' ? 3 : 2);
  return { start, end: word.end, kind: 'multiple', amount };
}

function fraction(text: string, start: number): FigureDraft | undefined {
  const half = at(PATTERNS.half, text, start);
  if (half) return { start, end: half.end, kind: 'count', amount: 0.5, part: true };
  const found = at(PATTERNS.fraction, text, start);
  if (!found) return undefined;
  const parts = FRACTIONS.get(found.get('part').toLowerCase()) ?? 1;
  const spelled = text.slice(start, found.end);
  // "a third company" is the next one; "a third of", "two thirds" are parts.
  const alone = found.get('a') !== '' || !/s$/iu.test(spelled);
  if (alone && !/^[ \u00a0]of\b/iu.test(text.slice(found.end, found.end + 4))) {
    if (found.get('a') !== '' || !/^one/iu.test(spelled)) return undefined;
  }
  const count = found.get('a') === '' ? numberOf(found.get('n')) : 1;
  return { start, end: found.end, kind: 'count', amount: count / parts, part: true };
}

function ordinal(text: string, start: number): FigureDraft | undefined {
  const found = at(PATTERNS.ordinal, text, start);
  if (!found) return undefined;
  const { end } = found;
  const spelled = text.slice(start, end);
  const amount = found.get('n') === '' ? wordsAmount(spelled) : Number(found.get('n'));
  return isOrdinal(text, start, end)
    ? { start, end, kind: 'ordinal', amount }
    : { start, end, amount };
}

/** `at first`, `a second later` and the `First Lady` rank nothing. */
function isOrdinal(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 12);
  if (/(?<!\p{L})at $/iu.test(before) || /^-|^ (?:of all|lady|name|aid)\b/iu.test(after))
    return false;
  if (/^\p{Lu}/u.test(text.slice(start)) && /^ \p{Lu}/u.test(after)) return false;
  const aSecond =
    /^second$/iu.test(text.slice(start, end)) &&
    /(?<!\p{L})(?:a|per|each|every|one|split) $/iu.test(before);
  return !(
    aSecond && !/^ \p{L}/u.test(after.replace(/^ (?:later|ago|before|after|and|or|of)\b/iu, '.'))
  );
}

function numberOf(words: string): number {
  return /\d/u.test(words) ? digitsAmount(words) : wordsAmount(words);
}
