import { once, oneOf, WordList } from '../../data/index.js';
import { TIME_UNITS } from '../times/calendar-words.js';
import { BARE_PLURALS, NOUN_PHRASE_ENDS } from './cues.js';
import { digitsAmount, digitsPattern } from './digits.js';
import { isLabel } from './non-quantities.js';
import { numberWords, wordsAmount } from './numerals.js';
import { matchAt, sticky } from './patterns.js';
import type { QuantityDraft } from './quantity-draft.js';
import { WORD_END } from '../tokens/word-bounds.js';

const LINK = '[ \\u00a0-](?:(?<link>out[ -]of|in|of)[ -](?<every>every[ -])?)';
const ratioPattern = once(() => {
  const whole = `(?<m>(?:an?|one)[ -](?:hundred|thousand|million|billion)|(?<=every[ -])(?:hundred|thousand|million)|\\d[\\d,]*\\d|\\d|${numberWords()})`;
  return {
    plain: sticky(`(?<n>${digitsPattern()}|${numberWords()})${LINK}${whole}${WORD_END}`),
    ofOne: sticky(`(?:one|1)[ \\u00a0](?<noun>\\p{Ll}[\\p{L}-]+)${LINK}${whole}${WORD_END}`),
  };
});
/** How far into a share the number that it is of may begin, in code units. */
const FARTHEST = 60;
/** A number behind `in` or `of`: what every such share has, and few other numbers. */
const COUNTED_OF =
  /[ \u00a0-](?:in|of)[ \u00a0-](?:every[ -])?(?:an?[ -]|half|\d|zero|one|t(?:h[rio]|e|w)|f[io]|s[ei]|eigh|elev|nine|hundred|million|billion)/iu;
/** Digits with `in` or `of` right behind them. */
const DIGITS_OF = /^\d[\d.,'’ \u00a0\u2007\u2009\u202f]*[ \u00a0-](?:in|of|out)[ \u00a0-]/iu;
/** What happens at certain times, or again and again: `two in ten days` are no share. */
const happening = once(
  () =>
    new RegExp(
      `^[ \\u00a0-](?:\\p{Ll}+[ -])?(?:${TIME_UNITS}|${oneOf(new WordList('quantities/occasions.txt'))})(?!\\p{L})`,
      'iu',
    ),
);
/** Shares are told by the fingers of two hands, or in the hundred. */
const [FEW, TWENTY, MANY] = [10, 20, 100];

/** `two out of three`, `nine out of every ten`, `1 in 10`, `one pupil in five`: a share. */
export function ratio(text: string, start: number): QuantityDraft | undefined {
  const ahead = text.slice(start, start + FARTHEST);
  const mayMatch = COUNTED_OF.test(ahead) && (DIGITS_OF.test(ahead) || /^\D/u.test(ahead));
  const found = mayMatch ? matchAt(ratioPattern().plain, text, start) : undefined;
  if (!found) return ratioOfOne(text, start);
  const { end, get } = found;
  const [n, m] = [amountOf(get('n')), amountOf(get('m'))];
  if (!Number.isInteger(n) || n < 1 || n >= m || isLabel(text, start, start + get('n').length))
    return undefined;
  const isShare =
    get('every') !== '' ||
    (get('link') !== 'of' &&
      (n <= FEW || (n < MANY && m >= MANY)) &&
      isUsualWhole(m, get('m')) &&
      isOpen(text, start, end, get('link')));
  return isShare ? { start, end, kind: 'count', amount: n / m, part: true } : undefined;
}

/** `one pupil in five`; `one shop in five towns` is one. */
function ratioOfOne(text: string, start: number): QuantityDraft | undefined {
  if (!/^(?:one|1)[ \u00a0]/iu.test(text.slice(start, start + 4))) return undefined;
  const found = matchAt(ratioPattern().ofOne, text, start);
  if (!found) return undefined;
  const { end, get } = found;
  const [noun, m] = [get('noun'), amountOf(get('m'))];
  if (NOUN_PHRASE_ENDS.has(noun.toLowerCase()) || !isUsualWhole(m, get('m'))) return undefined;
  if (get('link') === 'of' && get('every') === '') return undefined;
  const next = /^[ \u00a0-](?<word>\p{L}+)/u.exec(text.slice(end, end + 24))?.groups?.['word'];
  if (next !== undefined && (/[^s]s$/u.test(next) || BARE_PLURALS.has(next))) return undefined;
  return { start, end, kind: 'count', amount: 1 / m, part: true, unit: noun };
}

/** `two out of the three` and `12 out of 15` count; `three in 2019` is no share of years. */
function isUsualWhole(m: number, words: string): boolean {
  if (/^\d{4}$/u.test(words) && m !== 1000) return false;
  return (
    m > 1 && Number.isInteger(m) && (m <= FEW || m === TWENTY || Number(m.toPrecision(1)) === m)
  );
}

function isOpen(text: string, start: number, end: number, link: string): boolean {
  if (link !== 'in') return true;
  // `the two in three boats`
  if (/(?<!\p{L})(?:the|other) $/iu.test(text.slice(Math.max(0, start - 7), start))) return false;
  if (/^ \p{Lu}/u.test(text.slice(end, end + 2))) return false;
  return !happening().test(text.slice(end, end + 32));
}

function amountOf(words: string): number {
  return /^\d/u.test(words)
    ? digitsAmount(words)
    : wordsAmount(words.replace(/^(?:an?[ -])?(?=hundred|thousand|million|billion)/iu, 'a '));
}
