import { countedNoun } from './counted-noun.js';
import { currencyOf } from './money/currencies.js';
import { AFTER_PRONOUN_ONE, BARE_PLURALS, beforePronounOne, SENTENCE_OPENERS } from './cues.js';
import type { QuantityDraft } from './quantity-draft.js';
import { mixedNumber } from './fractions.js';
import { endOfNonQuantity, isLabel } from './non-quantities.js';
import { matchAt, patterns } from './patterns.js';
import { CURRENCY_SIGNS, SMALL_COINS } from './number-words.js';
import { digitsAmount, firstGroup, isAddress } from './digits.js';
import { partAmount, rounded, scaleFactor, wordsAmount } from './numerals.js';
import { temperature } from './degrees.js';

/** A number whose digits combine to another one, or to none: `2½`, `13 3/4`, `54-48`. */
export function combinedDigits(text: string, start: number): QuantityDraft | undefined {
  if (!matchAt(patterns().combined, text, start)) return undefined;
  const none = endOfNonQuantity(text, start);
  if (none !== undefined) return { start, end: none, amount: 0 };
  const mixed = mixedNumber(text, start);
  if (!mixed) return undefined;
  const { end, amount } = mixed;
  return withWordBehind(text, start, end, amount) ?? { start, end, kind: 'count', amount };
}

/** A number without a currency sign that is no multiple, fraction or ordinal; labels and versions have no kind. */
export function plainNumber(text: string, start: number): QuantityDraft | undefined {
  const found = matchAt(patterns().number, text, start);
  if (!found) return undefined;
  const words = found.get('words');
  const scaled = found.get('short') + found.get('scale');
  const digits = found.get('n');
  const first = firstGroup(digits);
  // `Flight 370 239 passengers`: a label, and a number of its own.
  if (first !== undefined && isLabel(text, start, start + first.length)) {
    return { start, end: start + first.length, amount: 0 };
  }
  const part = found.get('part').replace(/^[ -]and[ -]/iu, '');
  let amount = words === '' ? digitsAmount(digits) : wordsAmount(words);
  if (part !== '') amount += partAmount(part);
  amount = rounded(amount * scaleFactor(scaled));
  const { end } = found;
  if (isAddress(digits)) return { start, end, amount: 0 };
  if (!Number.isSafeInteger(Math.trunc(amount))) return { start, end, amount: 0 };
  const measured = withWordBehind(text, start, end, amount);
  if (measured) return measured;
  const short = found.get('short');
  if (short === 'mm' || (short === 'm' && beforeOneThing(text, end))) {
    const bare = end - short.length;
    return { start, end: bare, kind: 'count', amount: amount / 1e6, unit: short, unitEnd: end };
  }
  const plain = { start, end, kind: 'count', amount } as const;
  if (words !== '') return isCounted(text, start, end, words) ? plain : { start, end, amount };
  const bare = scaled === '' && part === '' && !/[,\s]/u.test(digits);
  const attached = matchAt(patterns().attached, text, end);
  if (attached) return { ...plain, unit: attached.get('unit'), unitEnd: attached.end };
  if (GLUED.test(text.slice(end, end + 3)) && (bare || text.charAt(end) !== '/')) {
    return { start, end, amount };
  }
  return bare && isLabel(text, start, end) ? { start, end, amount } : plain;
}

const GLUED = /^[\p{L}\p{N}_/\\@]|^[.,:]\d/u;

/** Whether one thing is named behind: `a 2m wall` is no wall of millions, `2m users` are. */
function beforeOneThing(text: string, end: number): boolean {
  const noun = countedNoun(text, end, 2);
  const last = noun && /\p{L}+$/u.exec(text.slice(noun.start, noun.end))?.[0].toLowerCase();
  return last !== undefined && !last.endsWith('s') && !BARE_PLURALS.has(last);
}

/** A number with its percent, currency, degrees, `times` or hyphenated unit. */
export function withWordBehind(
  text: string,
  start: number,
  end: number,
  amount: number,
): QuantityDraft | undefined {
  const percent = matchAt(patterns().percent, text, end);
  if (percent) {
    const words = text.slice(end, percent.end);
    const points = /b/iu.test(words) ? rounded(amount / 100) : amount;
    return /point|pp|bps/iu.test(words)
      ? { start, end: percent.end, kind: 'percent', amount: points, unit: 'percentage points' }
      : { start, end: percent.end, kind: 'percent', amount };
  }
  const warmth = temperature(text, start, end, amount);
  if (warmth) return warmth;
  const currency = matchAt(patterns().currency, text, end);
  const mark = currency?.get('mark') ?? '';
  const iso =
    CURRENCY_SIGNS.get(mark) ?? (currency && currencyOf(text, currency.get('currency'), end));
  if (currency && iso) return { start, end: currency.end, kind: 'money', amount, unit: iso };
  const coins = matchAt(patterns().coins, text, end);
  const coin = coins && coinOf(coins.get('coin'), coins.get('short'), amount);
  if (coins && coin !== undefined) {
    return { start, end: coins.end, kind: 'money', amount: rounded(amount / 100), unit: coin };
  }
  const times = matchAt(patterns().times, text, end);
  if (times) return { start, end: times.end, kind: 'multiple', amount };
  const hyphenated = matchAt(patterns().hyphenated, text, end);
  if (!hyphenated || /^(?:and|or|to|plus|something|odd|in|out)$/u.test(hyphenated.get('unit'))) {
    return undefined;
  }
  return {
    start,
    end,
    kind: 'count',
    amount,
    unit: hyphenated.get('unit'),
    unitEnd: hyphenated.end,
  };
}

/** `80p` is money; `1080p`, and the `6P` of a telephone, are not. */
function coinOf(word: string, sign: string, amount: number): string | undefined {
  if (sign === '') return SMALL_COINS.get(word);
  if (sign.endsWith('¢')) return 'USD';
  return sign === 'p' && amount >= 10 && amount < 100 ? 'GBP' : undefined;
}

/** `one` is mostly a pronoun; other number words always count, inside a name (`Seven Sisters`) they do not. */
function isCounted(text: string, start: number, end: number, words: string): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24);
  if (/^['’]s/u.test(after) || isNamed(before, words, after)) return false;
  if (words.toLowerCase() !== 'one') return true;
  const next = /^[ \u00a0](?<word>\p{L}+)/u.exec(after)?.groups?.['word'];
  if (next === undefined || beforePronounOne().test(before)) return false;
  // "one seeks": what one counts has no -s.
  if (/[^su]s$/u.test(next)) return false;
  return !AFTER_PRONOUN_ONE.has(next.toLowerCase());
}

/** `Seven` in `The Seven Sisters`, `Sixteen` in `Sweet Sixteen`, `One` in `Socialism in One Country`. */
function isNamed(before: string, words: string, after: string): boolean {
  if (!/^\p{Lu}/u.test(words)) return false;
  const name = /(?<word>\p{Lu}\p{L}+) $/u.exec(before)?.groups?.['word'];
  if (name !== undefined && !SENTENCE_OPENERS.has(name.toLowerCase())) return true;
  return /[\p{L},] $/u.test(before) && /^ \p{Lu}/u.test(after);
}
