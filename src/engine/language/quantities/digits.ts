import { once, oneOf } from '../../data/index.js';
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  SCALES,
  SHORT_SCALES,
} from './number-words.js';
import { MEASURES } from './measures.js';
import { WORD_END } from '../tokens/word-bounds.js';

/** Spaces that do not break a line, the thin and the figure space among them. */
const FIXED_SPACE = '[\\u00a0\\u2007\\u2009\\u202f]';
const DECIMALS = '(?:\\.\\d+|,\\d{1,2}(?!\\d))?';
/** A line may break at a plain space: only digits with nothing beside them are groups of one number. */
const APART = "(?<!\\d[ ,.'’/-])[1-9]\\d{0,2}(?: \\d{3}){1,6}(?![ -]?\\d|[.,:/]\\d{3})";

/** Behind a comma, one or two digits are decimals where a measure, a currency or a scale follows. */
const measured = once(() => {
  const words = [SCALES, SHORT_SCALES, MEASURES, CURRENCY_WORDS].flatMap((map) => [...map.keys()]);
  const units = [...words, ...CURRENCY_CODES, 'percent', 'per cent', 'hour', 'year'];
  return `(?=[ \\u00a0\\u202f-]?(?:%|${oneOf(currencyMarks())}|(?:${oneOf(units.filter((unit) => unit !== 'in'))})s?${WORD_END}))`;
});

/** The signs of one character, which may also stand behind an amount: `100 €`. */
export const currencyMarks = once(() =>
  [...CURRENCY_SIGNS.keys()].filter((sign) => /^\P{L}$/u.test(sign)),
);

/** Decimals behind a comma: `12,5 million`, `0,125`. */
const commaDecimals = (follows: string): string =>
  `(?:0,\\d+(?![\\d,.])|[1-9]\\d*,\\d{1,2}(?![\\d,.]\\d|\\d))${follows}`;

/**
 * Digits with their separators and decimals: `25,000`, `4.25`, `1,00,000`, `25 000` with any space,
 * `2'500'000`, `1.250.000,50`, and `12,5` before a measure. One point before three digits is the
 * English one: `1.250` is 1.25.
 */
export const digitsPattern = once(() => digitsWith(commaDecimals(measured())));

/** Digits behind a currency's sign, where a comma may be decimal whatever follows: `€12,50`. */
export const moneyDigits = once(() => digitsWith(commaDecimals('')));

function digitsWith(comma: string): string {
  const grouped = (mark: string): string => `[1-9]\\d{0,2}(?:${mark}\\d{3}){1,6}(?!\\d)`;
  return `(?:${[
    '[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d{1,2}(?![\\d,])',
    '[1-9]\\d{0,2}(?:\\.\\d{3}){2,6}(?![\\d.,]?\\d)',
    `${grouped(FIXED_SPACE)}${DECIMALS}`,
    `${APART}${DECIMALS}`,
    `${grouped("['’]")}${DECIMALS}`,
    comma,
    '(?:\\d{1,3}(?:,\\d{2,3})*,\\d{3}|\\d+)(?:\\.\\d+)?',
  ].join('|')})`;
}

/** The number that digits stand for, without their separators. */
export function digitsAmount(digits: string): number {
  const plain = digits.replace(/[\s'’]/gu, '');
  if (/\.\d{3}(?:\.|,)/u.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^(?:0,\d+|\d+,\d{1,2})$/u.test(plain)) return Number(plain.replace(',', '.'));
  return Number(plain.replaceAll(',', ''));
}

const ADDRESS = /^\d{1,3}(?:\.\d{3}){3}$/u;

/** Where the first group ends of digits that a plain space parts: of `737 800` it is `737`. */
export function firstGroup(digits: string): string | undefined {
  return /^\d+(?= )/u.exec(digits)?.[0];
}

/** `192.168.100.200` is the address of a computer. */
export function isAddress(digits: string): boolean {
  return ADDRESS.test(digits) && digits.split('.').every((part) => Number(part) < 256);
}
