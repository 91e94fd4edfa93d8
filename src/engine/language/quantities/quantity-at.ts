import type { QuantityDraft } from './quantity-draft.js';
import { fraction } from './fractions.js';
import { matchAt, patterns } from './patterns.js';
import { sizeInWords } from './size-words.js';
import { CURRENCY_SIGNS, MULTIPLIERS } from './number-words.js';
import { digitsAmount } from './digits.js';
import { partOfOne } from './parts-of-one.js';
import { priceInWords } from './money/prices.js';
import { ratio } from './ratios.js';
import { score } from './scores.js';
import { rounded, scaleFactor, wordsAmount } from './numerals.js';
import { combinedDigits, plainNumber } from './plain-numbers.js';

/** The quantity that begins at `start`, or undefined where none does. */
export function readQuantityAt(text: string, start: number): QuantityDraft | undefined {
  const first = text.charAt(start);
  if (/\d/u.test(first)) {
    return (
      combinedDigits(text, start) ??
      pairOfNumbers(text, start) ??
      multipleInDigits(text, start) ??
      ordinal(text, start) ??
      plainNumber(text, start)
    );
  }
  return (
    money(text, start) ??
    multiple(text, start) ??
    pairOfNumbers(text, start) ??
    partOfOne(text, start) ??
    fraction(text, start) ??
    priceInWords(text, start) ??
    sizeInWords(text, start) ??
    ordinal(text, start) ??
    plainNumber(text, start)
  );
}

// Most numbers stand alone, and need none of the long patterns.
const PARTED = /^[\p{L}\d.,'’-]+(?:[ \u00a0][\p{L}-]+){0,3}?[ \u00a0-](?:in|of)[ \u00a0-]/u;
const OPPOSED = /^[\p{L}\d.,'’-]+(?:[ \u00a0][\p{L}-]+){0,3}?[ \u00a0-]to[ \u00a0-]/u;

/** `two out of three`, `6 to 3`. */
function pairOfNumbers(text: string, start: number): QuantityDraft | undefined {
  const words = text.slice(start, start + 40);
  return (
    (PARTED.test(words) ? ratio(text, start) : undefined) ??
    (OPPOSED.test(words) ? score(text, start) : undefined)
  );
}

function money(text: string, start: number): QuantityDraft | undefined {
  const found = matchAt(patterns().money, text, start);
  if (!found) return undefined;
  const sign = found.get('sign');
  // "try 5" is no lira: codes stand in capitals.
  if (/^[a-z]/u.test(sign)) return undefined;
  const unit = CURRENCY_SIGNS.get(sign) ?? sign;
  const amount = digitsAmount(found.get('n')) * scaleFactor(found.get('scale'));
  return { start, end: found.end, kind: 'money', amount: rounded(amount), unit };
}

/** No number before it is longer, in code units. */
const LONGEST_FOLD = 60;

/** `threefold`, `12-fold`. */
function foldAt(text: string, start: number): ReturnType<typeof matchAt> {
  const isNear = /fold/iu.test(text.slice(start, start + LONGEST_FOLD));
  return isNear ? matchAt(patterns().fold, text, start) : undefined;
}

function multipleInDigits(text: string, start: number): QuantityDraft | undefined {
  const found = foldAt(text, start) ?? matchAt(patterns().crosses, text, start);
  return found && { start, end: found.end, kind: 'multiple', amount: digitsAmount(found.get('n')) };
}

function multiple(text: string, start: number): QuantityDraft | undefined {
  const fold = foldAt(text, start);
  if (fold) return { start, end: fold.end, kind: 'multiple', amount: wordsAmount(fold.get('n')) };
  const word =
    matchAt(patterns().multiplier, text, start) ?? matchAt(patterns().twice, text, start);
  if (!word) return undefined;
  const spelled = text.slice(start, word.end).toLowerCase();
  const amount = MULTIPLIERS.get(spelled) ?? (spelled === 'triple' ? 3 : 2);
  return { start, end: word.end, kind: 'multiple', amount };
}

function ordinal(text: string, start: number): QuantityDraft | undefined {
  const found = matchAt(patterns().ordinal, text, start);
  if (!found) return undefined;
  const { end } = found;
  const spelled = text.slice(start, end);
  const amount = found.get('n') === '' ? wordsAmount(spelled) : Number(found.get('n'));
  return isOrdinal(text, start, end)
    ? { start, end, kind: 'ordinal', amount }
    : { start, end, amount };
}

const RANKING = /^-(?:\p{L}{2,}est|most|least|best|worst|ranked|seeded|placed)(?!\p{L})/iu;

/** `at first`, `a second later` and the `First Lady` rank nothing. */
function isOrdinal(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 16);
  if (/(?<!\p{L})at $/iu.test(before) || /^ (?:of all|lady|name|aid)\b/iu.test(after)) return false;
  // `second-largest` ranks, `first-hand` does not; nor does `Third, …` in an argument.
  if (after.startsWith('-') && !RANKING.test(after)) return false;
  if (after.startsWith(',') && /(?:^|[.!?]\s)$/u.test(before)) return false;
  if (/^\p{Lu}/u.test(text.slice(start)) && /^ \p{Lu}/u.test(after)) return false;
  const aSecond =
    /^second$/iu.test(text.slice(start, end)) &&
    /(?<!\p{L})(?:a|per|each|every|one|split) $/iu.test(before);
  return !(
    aSecond && !/^ \p{L}/u.test(after.replace(/^ (?:later|ago|before|after|and|or|of)\b/iu, '.'))
  );
}
