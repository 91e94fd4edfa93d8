import { once, oneOf } from '../../data/index.js';
import { FRACTIONS, ORDINALS, SCALES, SHORT_SCALES, SMALL_NUMBERS } from './number-words.js';
import { WORD_END } from '../tokens/word-bounds.js';

const scales = once(() => oneOf(SCALES.keys()));
const simpleNumber = once(
  () =>
    `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](?:one|two|three|four|five|six|seven|eight|nine)|${oneOf(SMALL_NUMBERS.keys())})${WORD_END}`,
);
/** `and a half`, `and three quarters`. */
export const AND_PART = `[ -]and[ -](?:a|one|two|three)[ -](?:half|thirds?|quarters?)${WORD_END}`;
const POINT = '[ -]point(?:[ -](?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine))+';
const WITH_POINT = /[ -]point[ -](?<decimals>.*)$/u;

/**
 * Number words: `four`, `twenty-five thousand`, `two hundred and six`, `a dozen`, `half a million`,
 * `a couple of hundred`, `ten and a half million`, `two point five million`.
 */
export const numberWords = once(
  () =>
    `(?:${simpleNumber()}|(?:half )?a(?= (?:${scales()})${WORD_END})|(?:a )?couple of(?= (?:${scales()})${WORD_END}))(?:[ \\u00a0-](?:${scales()})${WORD_END}(?:(?: and)? ${simpleNumber()})?){0,6}(?:(?:${AND_PART}|${POINT}${WORD_END})(?:[ \\u00a0-](?:${scales()})${WORD_END})?)?`,
);
/** A scale behind digits: ` million`, `-billion`. */
export const scaleWords = once(
  () => `[ \\u00a0\\u202f-]?(?:${scales()})(?: (?:million|billion|trillion))?${WORD_END}`,
);
export const ordinalWords = once(
  () =>
    `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?(?:${oneOf(ORDINALS.keys())})`,
);

/** The factor of a scale word or its short form; 1 where there is none. */
export function scaleFactor(words: string): number {
  let factor = 1;
  for (const word of words.toLowerCase().match(/[a-z]+/gu) ?? []) {
    factor *= SCALES.get(word) ?? SHORT_SCALES.get(word) ?? 1;
  }
  return factor;
}

/**
 * The number that number words stand for: `two hundred and six` is 206, `half a million` 500,000,
 * `two and a half` 2.5, `ten and a half million` and `ten point five million` 10,500,000.
 */
export function wordsAmount(words: string): number {
  const lower = words.toLowerCase();
  const part = PART.exec(lower)?.groups;
  if (part) return rounded(withPart(part['whole'] ?? '', part['part'] ?? '', part['scale'] ?? ''));
  const point = WITH_POINT.exec(lower);
  if (!point) return wholeAmount(lower);
  const decimals = point.groups?.['decimals'] ?? '';
  const digits = decimals
    .split(/[ -]/u)
    .map((word) => (/^(?:oh|nought)$/u.test(word) ? 0 : SMALL_NUMBERS.get(word)))
    .filter((digit) => digit !== undefined)
    .join('');
  const amount = wholeAmount(lower.slice(0, point.index)) + Number(`0.${digits}`);
  return rounded(amount * scaleFactor(decimals));
}

const PART =
  /^(?<whole>.*?)[ -]and[ -](?<part>(?:a|one|two|three)[ -](?:half|third|quarter)s?)(?<scale>.*)$/u;

/** `ten and a half`, `ten and a half million`; of `a million and a half` the half is a million's. */
function withPart(whole: string, part: string, scale: string): number {
  const own = SCALES.get(/[a-z]+$/u.exec(whole)?.[0] ?? '') ?? 1;
  return (wholeAmount(whole) + partAmount(part) * own) * scaleFactor(scale);
}

/** `a half`, `three quarters`. */
export function partAmount(words: string): number {
  const [count = '', part = ''] = words.trim().split(/[ -]/u);
  return (SMALL_NUMBERS.get(count) ?? 1) / (FRACTIONS.get(part.replace(/s$/u, '')) ?? 1);
}

function wholeAmount(words: string): number {
  let total = 0;
  let group = 0;
  for (const word of words.match(/[a-z]+/gu) ?? []) {
    const scale = SCALES.get(word);
    if (word === 'half') group = 0.5;
    else if (word === 'couple') group = 2;
    else if (word === 'a') group ||= 1;
    else if (scale === undefined) group += SMALL_NUMBERS.get(word) ?? ORDINALS.get(word) ?? 0;
    else if (scale <= 100) group = (group || 1) * scale;
    else {
      total += (group || 1) * scale;
      group = 0;
    }
  }
  return total + group;
}

/** 1.2 × 10⁹ without floating-point residue. */
export function rounded(amount: number): number {
  return Number.isSafeInteger(amount) && amount < 1e15 ? amount : Number(amount.toPrecision(15));
}
