import { once } from '../../data/index.js';
import { BARE_PLURALS } from './cues.js';
import { MEASURES } from './measures.js';
import { numberWords, wordsAmount } from './numerals.js';
import { matchAt, patterns, sticky } from './patterns.js';
import type { QuantityDraft } from './quantity-draft.js';
import { WORD_END } from '../tokens/word-bounds.js';

const scorePattern = once(() => {
  const number = (name: string): string =>
    `(?:(?<${name}>\\d{1,3})(?![\\d%]|[.,/:-]\\d)|(?<${name}Words>${numberWords()}))`;
  return sticky(
    `(?<![\\d/.,-])${number('first')}[ \\u00a0]to[ \\u00a0]${number('second')}${WORD_END}`,
  );
});
const VOTED =
  /(?<!\p{L})(?:vot(?:e|es|ed|ing)|rul(?:e|es|ed|ing)|split|decision|margin|score|odds|outnumber(?:s|ed|ing)?|ratio|win|lead|victory|defeat)(?!\p{L})[^.;]{0,16}$/iu;
const FROM = /(?<![\p{L}\p{N}])(?:from|between)[ \u00a0]$/iu;
const SCALED = /(?:hundred|thousand|million|billion|trillion)s?$/iu;

/** `6 to 3`, `five to four`: a vote, a score or a ratio, and no quantity; where rising, only if the words before say so. */
export function score(text: string, start: number): QuantityDraft | undefined {
  const found = matchAt(scorePattern(), text, start);
  if (!found) return undefined;
  const { end, get } = found;
  const amountOf = (name: string): number =>
    get(name) === '' ? wordsAmount(get(`${name}Words`)) : Number(get(name));
  const before = text.slice(Math.max(0, start - 32), start);
  if (SCALED.test(text.slice(start, end)) || FROM.test(before) || isMeasured(text, end)) {
    return undefined;
  }
  // `in corners (12 to 5)`: the noun before is what both count.
  const falls = amountOf('first') > amountOf('second') && !before.endsWith('(');
  return falls || VOTED.test(before) ? { start, end, amount: 0 } : undefined;
}

/** Whether a measure or a plural follows: `gave 20 to 3 schools`. */
function isMeasured(text: string, end: number): boolean {
  const { percent, currency, attached, coins } = patterns();
  if ([percent, currency, attached, coins].some((pattern) => matchAt(pattern, text, end)))
    return true;
  const noun = /^[ \u00a0-](?:\p{Ll}+ )?(?<noun>\p{Ll}+)/u.exec(text.slice(end, end + 40))?.groups;
  const first = /^[ \u00a0-](?<noun>\p{Ll}+)/u.exec(text.slice(end, end + 24))?.groups?.['noun'];
  return [first, noun?.['noun']].some(
    (word) =>
      word !== undefined &&
      (BARE_PLURALS.has(word) || MEASURES.has(word) || /[^sui]s$/u.test(word)),
  );
}
