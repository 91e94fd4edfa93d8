import { StickyPattern } from '../tokens/sticky-pattern.js';
import { once, oneOf } from '../../data/index.js';
import {
  DECADES,
  FEASTS,
  MONTHS,
  SEASONS,
  SHORT_MONTHS,
  TIME_UNITS,
  WEEKDAYS,
} from './calendar-words.js';
import { ORDINALS, SIZES, SMALL_NUMBERS } from '../quantities/number-words.js';
import { digitsPattern } from '../quantities/digits.js';
import { numberWords, scaleWords } from '../quantities/numerals.js';
import { dayOfMonth, daysOfMonth, isoDate, numericDate, yearAlone, yearPair } from './dates.js';
import { fiscalYear } from './fiscal-years.js';
import { calendarDate, monthNumber, unresolvedDate } from './make-draft.js';
import { bareMonth } from './months.js';
import { bareSeason, season } from './seasons.js';
import type { FoundTime, TimeDraft } from './time-draft.js';
import { duration, durationRange } from './durations.js';
import {
  centuries,
  century,
  clock,
  decade,
  feast,
  namedDecade,
  nearDay,
  partOfYear,
  relative,
  sameTime,
  currentPeriod,
  weekday,
} from './periods.js';
import { WORD_END } from '../tokens/word-bounds.js';

/** A pattern tried where a time may begin, and what its match means; undefined where it is no time. */
export interface TimeRule {
  /** What its matches begin with: a word in lower case, {@link NUMBER} for digits, or {@link APOSTROPHE}. */
  readonly begins: ReadonlySet<string>;
  readonly pattern: StickyPattern;
  /** What stands in every match: looked for first, where compiling the pattern takes milliseconds. */
  readonly hint?: RegExp;
  readonly read: (match: FoundTime) => TimeDraft | undefined;
}

/** Stands for any number in digits as the beginning of a rule's matches. */
export const NUMBER = '0';
/** Stands for an apostrophe before digits: `’90s`. */
export const APOSTROPHE = "'";

/** `the last six weeks`; `is to last six weeks` has the verb. */
const LAST = '(?<!\\b(?:to|will|would|could|might|may|can|should|must|did)\\s)last';

const MONTH = `(?:${MONTHS.join('|')}|(?:${SHORT_MONTHS})\\.?(?!\\p{L}))`;
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%])(?![.,:]\\d)';
const YEAR = '(?:1\\d{3}|20\\d{2})(?!\\d)';
/** A day of a month in words: `fourteenth`, `twenty-first`. */
const DAY_WORD =
  '(?:(?:twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|thirty[- ]first|thirtieth|twentieth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)';
const DAY_PART = '(?: (?:morning|afternoon|evening|night))?';
const COUNTED_QUARTER = 'first|second|third|fourth|final';

function rule(
  begins: readonly string[],
  pattern: string,
  read: TimeRule['read'],
  hint?: RegExp,
): TimeRule {
  const own = {
    begins: new Set(begins),
    pattern: new StickyPattern(`(?:${pattern})${WORD_END}`),
    read,
  };
  return hint ? { ...own, hint } : own;
}

const UNIT = new RegExp(`[ \\u00a0-](?:${TIME_UNITS})${WORD_END}`, 'iu');
const RANGE_OF_UNITS = new RegExp(`(?:[–-]|[ -](?:to|or)[ -]|\\sand\\s).*${UNIT.source}`, 'ius');

const MONTH_WORDS = [...MONTHS, ...SHORT_MONTHS.split('|')];

const CURRENT_PERIOD = '(?<unit>year|month|week|quarter|decade|century)';
const ZONE = 'GMT|UTC|BST|CET|EST|EDT|CST|CDT|MST|MDT|PST|PDT|hours|hrs';
const RELATIVE_UNIT = `year|month|week|weekend|quarter|decade|century|morning|afternoon|evening|${WEEKDAYS.join('|')}|${MONTHS.join('|')}|${[...SEASONS.keys()].join('|')}`;

/** Tried in this order where a time may begin; the first that reads wins. */
export const timeRules = once((): readonly TimeRule[] => {
  const ordinals = oneOf(ORDINALS.keys());
  const nth = `(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty[- ])?(?:${ordinals}))`;
  const nthWords = [NUMBER, ...ORDINALS.keys(), 'twenty'];
  const feastWords = Array.from(FEASTS.keys(), (feast) => /^\p{L}+/u.exec(feast)?.[0] ?? feast);
  const sizes = oneOf(SIZES.keys());
  const lengthWords = [
    ...[
      NUMBER,
      ...SMALL_NUMBERS.keys(),
      'a',
      'an',
      'half',
      'quarter',
      'several',
      'many',
      'few',
      'the',
    ],
    ...['past', 'last', 'next', 'first', 'coming', 'previous', 'recent', 'some'],
    ...SIZES.keys(),
  ];
  const number = (name: string): string => `(?<${name}>\\d+(?:[.,]\\d+)?|${numberWords()})`;
  const unitAway = `[ \\u00a0-](?<unit>${TIME_UNITS})(?<more>\\sand\\sa\\s(?:half|quarter))?(?:\\s(?<away>ago|later|earlier)(?:\\s(?<then>today|this\\s(?:week|month|year)))?)?`;
  return [
    rule([NUMBER], '(?<y>\\d{4})-(?<m>[01]\\d)-(?<d>[0-3]\\d)', isoDate),
    rule(
      ['fy', 'fiscal', 'financial'],
      `(?:fy\\s?['’]?(?<y>${YEAR}|\\d{2})|(?:fiscal|financial)\\s+(?:years?\\s+)?(?<y2>${YEAR}))(?:\\s?[–/-]\\s?(?<z>${YEAR}|\\d{2}))?`,
      ({ get, ...rest }) => fiscalYear({ ...rest, get: (group) => get(group) || get(`${group}2`) }),
    ),
    rule(
      [NUMBER],
      `(?<y>${YEAR})(?:\\s?[–/-]\\s?(?<z>${YEAR}|\\d{2}))?\\s(?:fiscal|financial)\\syear`,
      fiscalYear,
    ),
    rule(
      [NUMBER],
      `(?<d>${DAY})\\s?(?:[–—-]|to|and)\\s?(?<e>${DAY})(?:\\s+of)?\\s+(?<m>${MONTH})(?:(?:\\s?,)?\\s+(?<y>${YEAR}))?`,
      daysOfMonth,
    ),
    rule(
      MONTH_WORDS,
      `(?<m>${MONTH})\\s+(?<d>${DAY})\\s?(?:[–—-]|to)\\s?(?<e>${DAY})(?:(?:\\s?,)?\\s+(?<y>${YEAR}))?`,
      daysOfMonth,
    ),
    rule(
      [NUMBER],
      `(?<d>${DAY})(?:\\s+of)?\\s+(?<m>${MONTH})(?:(?:\\s?,)?\\s+(?<y>${YEAR}))?`,
      dayOfMonth,
    ),
    rule(
      MONTH_WORDS,
      `(?<m>${MONTH})\\s+(?:the\\s+)?(?<d>${DAY})(?:(?:\\s?,)?\\s+(?<y>${YEAR}))?`,
      dayOfMonth,
    ),
    rule(
      [...ORDINALS.keys(), 'twenty', 'thirty'],
      `(?<d>${DAY_WORD})\\s+of\\s+(?<m>${MONTH})(?!['’]s)(?:(?:\\s?,)?\\s+(?<y>${YEAR}))?`,
      dayOfMonth,
    ),
    rule(
      MONTH_WORDS,
      `(?<m>${MONTH})\\s+(?:the\\s+)?(?<d>${DAY_WORD})(?!-|\\s(?!and|when|at|in|for|to|with|as|was|is)\\p{L})(?:(?:\\s?,)?\\s+(?<y>${YEAR}))?`,
      dayOfMonth,
    ),
    rule(MONTH_WORDS, `(?<m>${MONTH})(?:\\s+of|,)?\\s+(?<y>${YEAR})`, ({ get }) =>
      calendarDate({ year: Number(get('y')), month: monthNumber(get('m')) }),
    ),
    rule(
      [NUMBER],
      '(?<h>\\d{1,2}):(?<min>\\d{2})(?::\\d{2})?(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?(?!:?\\d)',
      clock,
    ),
    rule(
      [NUMBER],
      "(?<h>\\d{1,2})(?:\\.(?<min>\\d{2}))?\\s?(?:(?<half>[ap])(?:m|\\.m\\.)|o['’]clock)",
      clock,
    ),
    rule(
      [NUMBER, 'a', 'ad'],
      `\\d{1,4}\\s(?:b\\.?c\\.?e?\\.?|a\\.d\\.?|ad|c\\.e\\.?|ce)|a\\.?d\\.?\\s\\d{1,4}`,
      () => unresolvedDate(),
    ),
    rule(
      [NUMBER, APOSTROPHE],
      "['’]?(?<decade>(?:1[0-9]|20)\\d0)s|['’](?<decade2>\\d0)s",
      ({ get, ...rest }) => decade({ ...rest, get: (group) => get(group) || get(`${group}2`) }),
    ),
    rule(Object.keys(DECADES), `(?<decade>${Object.keys(DECADES).join('|')})`, namedDecade),
    rule(
      nthWords,
      `(?<first>${nth})(?:[ -]century)?\\s?(?:[–/-]|to|and)\\s?(?:the\\s)?(?<nth>${nth})[ \\u00a0-](?<span>centur(?:y|ies))`,
      centuries,
    ),
    rule(
      nthWords,
      `(?<nth>${nth})[ \\u00a0-](?<span>centur(?:y|ies)|millennium)(?<era>\\sb\\.?c\\.?e?\\.?)?`,
      century,
    ),
    rule(
      ['q', 'h'],
      `(?<span>[qh])(?<part>[1-4])(?:\\s+(?:of\\s+)?(?:(?<fiscal>fiscal\\s+(?:year\\s+)?|fy\\s?)(?<y2>${YEAR}|\\d{2})|(?<y>${YEAR})))?`,
      ({ get, ...rest }) => partOfYear({ ...rest, get: (group) => get(group) || get(`${group}2`) }),
    ),
    rule(
      COUNTED_QUARTER.split('|'),
      `(?<nth>${COUNTED_QUARTER})[ -](?:fiscal[ -])?(?<span>quarter)(?:\\s+(?:of\\s+)?(?<fiscal>fiscal\\s+(?:year\\s+)?)?(?<y>${YEAR}))?|(?<nth2>first|second)[ -](?<span2>half)(?:(?=\\s+of\\s+(?:last|this|next)\\s+year)|\\s+(?:of\\s+)?(?<fiscal2>fiscal\\s+(?:year\\s+)?)?(?<y2>${YEAR}))`,
      ({ get, ...rest }) => partOfYear({ ...rest, get: (group) => get(group) || get(`${group}2`) }),
    ),
    rule(
      [...lengthWords, 'between'],
      `(?:the\\s+)?(?:(?<past>past|${LAST}|next|coming)\\s+)?(?:${number('low')}(?:\\s?[–-]\\s?|[ -](?:to|or)[ -])|between\\s${number('low2')}\\sand\\s)${number('n')}${unitAway}`,
      ({ get, ...rest }) =>
        durationRange({ ...rest, get: (group) => get(group) || get(`${group}2`) }),
      RANGE_OF_UNITS,
    ),
    rule(
      lengthWords,
      `(?:the\\s+)?(?:(?<past>past|${LAST}|next|first|coming|previous|recent)\\s+)?(?<n>${digitsPattern()}(?:${scaleWords()})?|(?:(?:an?|one|three)[ -])?quarters?\\sof\\san?|an?[ -]quarter|(?:several|some|many|(?:${sizes}) of(?: (?:${sizes}) of)?|(?:a\\s+)?few|a\\s+couple\\s+of|half an?|(?:${numberWords()})|an?))(?<part>[ -]and[ -]a[ -](?:half|quarter))?${unitAway}`,
      duration,
      UNIT,
    ),
    rule(
      ['same', 'that', 'this'],
      '(?:same|that|this)\\s+(?<unit>day|week|weekend|month|quarter|time)\\s+(?:of\\s+)?(?<which>last|next)\\s+year',
      sameTime,
    ),
    rule(
      ['last', 'next', 'this', 'past', 'coming', 'previous', 'following'],
      `(?<which>last|next|this|past|coming|previous|following)\\s+(?<unit>${RELATIVE_UNIT})${DAY_PART}`,
      relative,
    ),
    rule(
      [...SEASONS.keys()],
      `(?<season>spring|summer|autumn|fall|winter)(?:\\s+of|,)?\\s+(?<y>${YEAR})`,
      season,
    ),
    rule([...SEASONS.keys()], 'spring|summer|autumn|fall|winter', bareSeason),
    rule(['year', 'month', 'week', 'quarter', 'decade', 'century'], CURRENT_PERIOD, currentPeriod),
    rule(
      ['yesterday', 'today', 'tonight', 'tomorrow'],
      `(?<day>yesterday|today|tonight|tomorrow)${DAY_PART}`,
      nearDay,
    ),
    rule(
      WEEKDAYS,
      `(?<day>${WEEKDAYS.join('|')})(?!(?: night)? (?:times|mail|telegraph|express|mirror|herald|post|observer|sun|star|mercury|people|live|football)(?!\\p{L}))${DAY_PART}`,
      weekday,
    ),
    rule(feastWords, `(?<feast>${oneOf(FEASTS.keys())})(?:,?\\s(?<y>${YEAR}))?`, feast),
    rule(['noon', 'midnight', 'midday'], '(?:(?<night>midnight)|noon|midday)', ({ get }) =>
      unresolvedDate(get('night') === '' ? 'T12:00' : 'T00:00'),
    ),
    rule([NUMBER], `(?<y>${YEAR})\\s?[–—/-]\\s?(?<z>${YEAR}|\\d{2})`, yearPair),
    rule([NUMBER], '(?<d>[0-3]?\\d)[./](?<m>[0-3]?\\d)[./](?<y>\\d{4})', numericDate),
    rule([NUMBER], `(?<h>[01]\\d|2[0-3])(?<min>[0-5]\\d)\\s(?:${ZONE})`, clock),
    rule(MONTH_WORDS, `(?<m>${MONTH})`, bareMonth),
    rule([NUMBER], `(?<y>\\d{4})`, yearAlone),
  ];
});
