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
import { DIGITS, NUMBER_WORDS, ORDINAL_WORDS, SCALE_WORDS } from './numerals.js';

const END = '(?![\\p{L}\\p{N}])';
const escaped = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.]/gu, '\\$&'))
    .join('|');
const SIGNS = `(?:${escaped(CURRENCY_SIGNS.keys())}|(?:${CURRENCY_CODES})(?![\\p{L}]))`;
const SHORT = `(?:${escaped(SHORT_SCALES.keys())})${END}`;
const CURRENCY_AFTER = `(?:${escaped(CURRENCY_WORDS.keys())})s?|${CURRENCY_CODES}`;
const FRACTION_PARTS = [...FRACTIONS.keys()].filter((word) => word !== 'half').join('|');

const sticky = (pattern: string): RegExp => new RegExp(pattern, 'iuy');
/** What a figure's words look like; each is tried at one place. */
export const PATTERNS = {
  article: sticky(`an?[ -](?:${FRACTION_PARTS}|${[...SCALES.keys()].join('|')})${END}`),
  money: sticky(
    `(?<sign>${SIGNS})[ \\u00a0]?(?<n>${DIGITS})(?<scale>${SCALE_WORDS}|[ \\u00a0]?${SHORT})?(?:[ \\u00a0](?:${CURRENCY_CODES})${END})?`,
  ),
  fold: sticky(
    `(?<n>${DIGITS}|${NUMBER_WORDS}|(?:${[...SMALL_NUMBERS.keys()].join('|')}|hundred)(?=-?fold))[ -]?fold${END}`,
  ),
  crosses: sticky(`(?<n>\\d{1,4}(?:\\.\\d{1,3})?)[x×]${END}`),
  fraction: sticky(
    `(?:(?<a>an?)|(?<n>${NUMBER_WORDS}))[ -](?<part>${FRACTION_PARTS})s?${END}(?![ -](?:century|year|time|quarter|party|person|degree))`,
  ),
  combined: sticky(`\\d+(?: ?[–/\\\\(-]|[ -]\\d|[${[...FRACTION_SIGNS.keys()].join('')}])`),
  // Newswire writes `13 3\\/4`.
  mixed: sticky(
    `(?:(?:(?<n>\\d+)[ -])?(?<over>\\d{1,2})(?<escape>\\\\)?/(?<under>[2-9]|1[06]|32)(?![\\d/])|(?<whole>\\d+)(?<sign>[${[...FRACTION_SIGNS.keys()].join('')}]))(?<scale>${SCALE_WORDS})?`,
  ),
  parted: sticky(
    `[ \\u00a0-](?:of|points?|inch(?:es)?|miles?|hours?|cents?|cups?|teaspoons?|tablespoons?|percent|mile)${END}|[ \\u00a0]?%`,
  ),
  size: sticky(
    `(?:(?<tens>tens|dozens|hundreds|thousands) of )?(?<size>${[...SIZES.keys()].filter((size) => size !== 'tens').join('|')})${END}|(?:several|few|many)(?<scale> (?:${[...SCALES.keys()].join('|')})(?: (?:thousand|million|billion))?)${END}(?! and )`,
  ),
  sizeOfMoney: sticky(`[ \\u00a0]of[ \\u00a0](?<currency>${CURRENCY_AFTER})${END}`),
  coins: sticky(`[ \\u00a0-](?<coin>${[...SMALL_COINS.keys()].join('|')})${END}`),
  pair: sticky('(?<first>\\d{1,3})(?<link> -- |[–-])(?<second>\\d{1,3})(?![\\d%–-]|[.,]\\d)'),
  phone: sticky(
    '(?:\\d{3,4}[ -])?\\(?\\d{2,4}\\)?[ -]\\d{3,4}-\\d{4}(?![\\d-])|\\d{3}-\\d{4}(?![\\d-])',
  ),
  half: sticky(`half(?=[ \\u00a0](?:of|the|its|their|his|her|all|our)${END})`),
  ordinal: sticky(`(?:(?<n>\\d{1,4})(?:st|nd|rd|th)|(?<words>${ORDINAL_WORDS}))${END}`),
  number: sticky(
    `(?:(?<n>${DIGITS})(?:(?<short>${SHORT})|(?<scale>${SCALE_WORDS}))?|(?<words>${NUMBER_WORDS}))`,
  ),
  percent: sticky(
    `[ \\u00a0]?%|[ \\u00a0-](?:percentage|basis)[ -]points?${END}|[ \\u00a0-](?:percent|per[ -]cent|pct)${END}`,
  ),
  currency: sticky(`[ \\u00a0-](?<currency>${CURRENCY_AFTER})${END}`),
  times: sticky(
    `[ \\u00a0]times(?=[ \\u00a0](?:as|more|less|larger|greater|higher|lower|bigger|faster|smaller|better|cheaper|that|the|its|their|what)${END})`,
  ),
  attached: sticky(`[ \\u00a0]?(?<unit>${ATTACHED_UNITS})${END}`),
  hyphenated: sticky(`-(?<unit>\\p{Ll}+(?:-(?:old|long|high|wide|tall|deep))?)${END}`),
  twice: sticky(`(?:twice|double|triple)(?=[ \\u00a0](?:as|the|that|its|their|what)${END})`),
  multiplier: sticky(`(?:${[...MULTIPLIERS.keys()].join('|')})${END}`),
} as const;

type Groups = (name: string) => string;

/** A pattern's match at a place: where it ends, and its groups ('' where one took no part). */
export function at(
  pattern: RegExp,
  text: string,
  start: number,
): { readonly end: number; readonly get: Groups } | undefined {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (!match) return undefined;
  return { end: start + match[0].length, get: (name) => match.groups?.[name] ?? '' };
}
