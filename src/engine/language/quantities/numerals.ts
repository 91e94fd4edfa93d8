import { once, oneOf } from '../../data/index.js';
import { ORDINALS, SCALES, SHORT_SCALES, SMALL_NUMBERS } from './number-words.js';

/** Digits with their commas and decimals: `25,000`, `4.25`, `1,00,000`, `25 000` (no-break space). */
export const DIGITS =
  '(?:\\d{1,3}(?:,\\d{2,3})*,\\d{3}|\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3}){1,6}(?!\\d)|\\d+)(?:\\.\\d+)?';
const scales = once(() => oneOf(SCALES.keys()));
const simpleNumber = once(
  () =>
    `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](?:one|two|three|four|five|six|seven|eight|nine)|${oneOf(SMALL_NUMBERS.keys())})(?![\\p{L}\\p{N}])`,
);
/** Number words: `four`, `twenty-five thousand`, `two hundred and six`, `a dozen`, `half a million`. */
export const numberWords = once(
  () =>
    `(?:${simpleNumber()}|(?:half )?a(?= (?:${scales()})(?![\\p{L}\\p{N}])))(?:[ \\u00a0-](?:${scales()})(?![\\p{L}\\p{N}])(?:(?: and)? ${simpleNumber()})?){0,6}(?: and a (?:half|quarter)(?![\\p{L}\\p{N}]))?`,
);
/** A scale behind digits: ` million`, `-billion`. */
export const scaleWords = once(
  () => `[ \\u00a0-]?(?:${scales()})(?: (?:million|billion|trillion))?(?![\\p{L}\\p{N}])`,
);
export const ordinalWords = once(
  () =>
    `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?(?:${oneOf(ORDINALS.keys())})`,
);

/** The number that digits stand for, without their separators. */
export function digitsAmount(digits: string): number {
  return Number(digits.replace(/[,\s]/gu, ''));
}

/** The factor of a scale word or its short form; 1 where there is none. */
export function scaleFactor(words: string): number {
  let factor = 1;
  for (const word of words.toLowerCase().match(/[a-z]+/gu) ?? []) {
    factor *= SCALES.get(word) ?? SHORT_SCALES.get(word) ?? 1;
  }
  return factor;
}

/** The number that number words stand for: `two hundred and six` is 206, `half a million` 500,000, `two and a half` 2.5. */
export function wordsAmount(words: string): number {
  const [whole = '', part] = words.toLowerCase().split(/ and a (?=half|quarter)/u);
  let total = part === undefined ? 0 : part === 'half' ? 0.5 : 0.25;
  let group = 0;
  for (const word of whole.match(/[a-z]+/gu) ?? []) {
    const scale = SCALES.get(word);
    if (word === 'half') group = 0.5;
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
