import { once, oneOf } from '../../data/index.js';
import { StickyPattern } from '../tokens/sticky-pattern.js';
import {
  ATTACHED_UNITS,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  FRACTIONS,
  FRACTION_SIGNS,
  MULTIPLIERS,
  SCALES,
  SHORT_SCALES,
  SIZES,
  SMALL_COINS,
  SMALL_NUMBERS,
} from './number-words.js';
import { currencyMarks, digitsPattern, moneyDigits } from './digits.js';
import { AND_PART, numberWords, ordinalWords, scaleWords } from './numerals.js';
import { WORD_END } from '../tokens/word-bounds.js';

/** A pattern that is tried at one place, whatever the case of its letters. */
export const sticky = (pattern: string): StickyPattern => new StickyPattern(pattern);
/** What a quantity's words look like; each pattern is tried at one place. */
export const patterns = once(() => {
  const codes = oneOf(CURRENCY_CODES);
  const signs = `(?:${oneOf(CURRENCY_SIGNS.keys())}|(?:${codes})(?![a-z]))`;
  const short = `(?:${oneOf(SHORT_SCALES.keys())})${WORD_END}`;
  const currency = `(?:${oneOf(CURRENCY_WORDS.keys())})s?|${codes}`;
  const parts = oneOf([...FRACTIONS.keys()].filter((word) => word !== 'half'));
  const fractionSigns = [...FRACTION_SIGNS.keys()].join('');
  const [digits, numbers, scaled] = [digitsPattern(), numberWords(), scaleWords()];
  return {
    article: sticky(`an?[ -](?:half|${parts}|couple of|${oneOf(SCALES.keys())})${WORD_END}`),
    money: sticky(
      `(?<sign>${signs})[ \\u00a0\\u202f]?(?<n>${moneyDigits()})(?<scale>${scaled}|[ \\u00a0]?${short})?(?:[ \\u00a0](?:${codes})${WORD_END})?`,
    ),
    fold: sticky(
      `(?<n>${digits}|${numbers}|(?:${oneOf(SMALL_NUMBERS.keys())}|hundred)(?=-?fold))[ -]?fold${WORD_END}`,
    ),
    crosses: sticky(`(?<n>\\d{1,4}(?:\\.\\d{1,3})?)[x×]${WORD_END}`),
    fraction: sticky(
      `(?:(?<a>an?)|(?<n>${numbers}))[ -](?<part>${parts})s?${WORD_END}(?![ -](?:century|year|time|quarter|party|person|degree))`,
    ),
    combined: sticky(`\\d+(?: ?[–/\\\\(-]|[ -]\\d|[${fractionSigns}])`),
    // Newswire writes `13 3\\/4`.
    mixed: sticky(
      `(?:(?:(?<n>\\d+)[ -])?(?<over>\\d{1,2})(?<escape>\\\\)?/(?<under>[2-9]|1[06]|32)(?![\\d/])|(?<whole>\\d+)(?<sign>[${fractionSigns}]))(?<scale>${scaled})?`,
    ),
    parted: sticky(
      `[ \\u00a0-](?:of|points?|inch(?:es)?|miles?|hours?|cents?|cups?|teaspoons?|tablespoons?|percent|mile)${WORD_END}|[ \\u00a0]?%`,
    ),
    size: sticky(
      `(?:(?<tens>tens|dozens|hundreds|thousands) of )?(?<size>${oneOf([...SIZES.keys()].filter((size) => size !== 'tens'))})${WORD_END}|(?:several|few|many)(?<scale> (?:${oneOf(SCALES.keys())})(?: (?:thousand|million|billion))?)${WORD_END}(?! and )`,
    ),
    sizeOfMoney: sticky(`[ \\u00a0]of[ \\u00a0](?<currency>${currency})${WORD_END}`),
    coins: sticky(
      `(?:[ \\u00a0-](?<coin>${oneOf(SMALL_COINS.keys())})|(?<short>p|[ \\u00a0]?¢))${WORD_END}`,
    ),
    pair: sticky('(?<first>\\d{1,3})(?<link> -- |[–-])(?<second>\\d{1,3})(?![\\d%–-]|[.,]\\d)'),
    phone: sticky(
      '(?:\\d{3} \\d{3} \\d{4}|0\\d{2,4} \\d{3,4} \\d{3,4})(?![\\d-])|(?:\\d{3,4}[ -])?\\(?\\d{2,4}\\)?[ -]\\d{3,4}-\\d{4}(?![\\d-])|\\d{3}-\\d{4}(?![\\d-])',
    ),
    half: sticky(`half(?=[ \\u00a0](?:of|the|its|their|his|her|all|our)${WORD_END})`),
    ordinal: sticky(`(?:(?<n>\\d{1,4})(?:st|nd|rd|th)|(?<words>${ordinalWords()}))${WORD_END}`),
    number: sticky(
      `(?:(?<n>${digits})(?<part>${AND_PART})?(?:(?<short>${short}|[ \\u00a0](?:${oneOf([...SHORT_SCALES.keys()].filter((word) => /.[ln]$/u.test(word)))})${WORD_END})|(?<scale>${scaled}))?|(?<words>${numbers}))`,
    ),
    percent: sticky(
      `[ \\u00a0-](?:of an? )?(?:percentage|basis|per[ -]?cent)[ -]points?${WORD_END}|[ \\u00a0]?(?:%[ -]points?|pp|ppts?|bps)${WORD_END}|[ \\u00a0\\u202f]?%|[ \\u00a0-](?:of an? )?(?:percent|per[ -]cent|pct)${WORD_END}`,
    ),
    currency: sticky(
      `[ \\u00a0-](?<currency>${currency})${WORD_END}|[ \\u00a0\\u202f]?(?<mark>${oneOf(currencyMarks())})${WORD_END}(?![ \\u00a0]\\d)`,
    ),
    times: sticky(
      `[ \\u00a0]times(?=[ \\u00a0](?:as|more|less|larger|greater|higher|lower|bigger|faster|smaller|better|cheaper|that|the|its|their|what)${WORD_END})`,
    ),
    attached: sticky(`[ \\u00a0]?(?<unit>${oneOf(ATTACHED_UNITS)})${WORD_END}`),
    hyphenated: sticky(
      `-(?<unit>[a-z\\u00df-\\u024f]+(?:-(?:old|long|high|wide|tall|deep))?)${WORD_END}`,
    ),
    twice: sticky(`(?:twice|double|triple)(?=[ \\u00a0](?:as|the|that|its|their|what)${WORD_END})`),
    multiplier: sticky(`(?:${oneOf(MULTIPLIERS.keys())})${WORD_END}`),
  };
});

type Groups = (name: string) => string;

/** A pattern's match at a place: where it ends, and its groups ('' where one took no part). */
export function matchAt(
  pattern: StickyPattern,
  text: string,
  start: number,
): { readonly end: number; readonly get: Groups } | undefined {
  const match = pattern.at(text, start);
  if (!match) return undefined;
  return { end: start + match[0].length, get: (name) => match.groups?.[name] ?? '' };
}
