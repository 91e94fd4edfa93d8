import { FEASTS, MONTHS, SEASONS, SHORT_MONTHS, STRETCHES, WEEKDAYS } from './calendar-words.js';
import { ORDINALS } from './number-words.js';
import { DIGITS, NUMBER_WORDS } from './numerals.js';
import { bareMonth, dayOfMonth, daysOfMonth, isoDate, yearAlone, yearPair } from './time-dates.js';
import { calendarDate, monthNumber, openDate, type Found, type TimeDraft } from './time-draft.js';
import { duration } from './time-lengths.js';
import {
  centuries,
  century,
  clock,
  decade,
  feast,
  nearDay,
  partOfYear,
  relative,
  season,
  weekday,
} from './time-periods.js';

/** A pattern tried where a time may begin, and what its match means; undefined where it is no time. */
export interface TimeRule {
  readonly pattern: RegExp;
  readonly read: (match: Found) => TimeDraft | undefined;
}

const END = '(?![\\p{L}\\p{N}])';
const MONTH = `(?:${MONTHS.join('|')}|(?:${SHORT_MONTHS})\\.?(?!\\p{L}))`;
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%])(?![.,:]\\d)';
const YEAR = '(?:1\\d{3}|20\\d{2})(?!\\d)';
const NTH = `(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty[- ])?(?:${[...ORDINALS.keys()].join('|')}))`;
const DAY_PART = '(?: (?:morning|afternoon|evening|night))?';
const COUNTED_QUARTER = 'first|second|third|fourth|final';

function rule(pattern: string, read: TimeRule['read']): TimeRule {
  return { pattern: new RegExp(`(?:${pattern})${END}`, 'iuy'), read };
}

const RELATIVE_STRETCH = `year|month|week|weekend|quarter|decade|century|morning|afternoon|evening|${WEEKDAYS.join('|')}|${MONTHS.join('|')}|${[...SEASONS.keys()].join('|')}`;

/** Tried in this order where a time may begin; the first that reads wins. */
export const TIME_RULES: readonly TimeRule[] = [
  rule('(?<y>\\d{4})-(?<m>[01]\\d)-(?<d>[0-3]\\d)', isoDate),
  rule(
    `(?<d>${DAY})\\s?(?:[–—-]|to|and)\\s?(?<e>${DAY})(?:\\s+of)?\\s+(?<m>${MONTH})(?:,?\\s+(?<y>${YEAR}))?`,
    daysOfMonth,
  ),
  rule(
    `(?<m>${MONTH})\\s+(?<d>${DAY})\\s?(?:[–—-]|to)\\s?(?<e>${DAY})(?:,?\\s+(?<y>${YEAR}))?`,
    daysOfMonth,
  ),
  rule(`(?<d>${DAY})(?:\\s+of)?\\s+(?<m>${MONTH})(?:,?\\s+(?<y>${YEAR}))?`, dayOfMonth),
  rule(`(?<m>${MONTH})\\s+(?:the\\s+)?(?<d>${DAY})(?:,?\\s+(?<y>${YEAR}))?`, dayOfMonth),
  rule(`(?<m>${MONTH})(?:\\s+of|,)?\\s+(?<y>${YEAR})`, ({ get }) =>
    calendarDate({ year: Number(get('y')), month: monthNumber(get('m')) }),
  ),
  rule('(?<h>\\d{1,2}):(?<min>\\d{2})(?::\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?(?!:?\\d)', clock),
  rule("(?<h>\\d{1,2})(?:\\.(?<min>\\d{2}))?\\s?(?:[ap]m|[ap]\\.m\\.|o['’]clock)", clock),
  rule(
    `\\d{1,4}\\s(?:b\\.?c\\.?e?\\.?|a\\.d\\.?|ad|c\\.e\\.?|ce)|a\\.?d\\.?\\s\\d{1,4}`,
    () => openDate,
  ),
  rule("['’]?(?<decade>(?:1[0-9]|20)\\d0)s|['’](?<decade2>\\d0)s", ({ get, ...rest }) =>
    decade({ ...rest, get: (group) => get(group) || get(`${group}2`) }),
  ),
  rule(
    `(?<first>${NTH})(?:[ -]century)?\\s?(?:[–-]|to|and)\\s?(?:the\\s)?(?<nth>${NTH})[ \\u00a0-](?<span>centur(?:y|ies))`,
    centuries,
  ),
  rule(
    `(?<nth>${NTH})[ \\u00a0-](?<span>centur(?:y|ies)|millennium)(?<era>\\sb\\.?c\\.?e?\\.?)?`,
    century,
  ),
  rule(
    `(?<span>[qh])(?<part>[1-4])(?:\\s+(?:of\\s+)?(?<fiscal>fiscal\\s+(?:year\\s+)?|fy\\s?)?(?<y>${YEAR}))?`,
    partOfYear,
  ),
  rule(
    `(?<nth>${COUNTED_QUARTER})[ -](?:fiscal[ -])?(?<span>quarter)(?:\\s+(?:of\\s+)?(?<fiscal>fiscal\\s+(?:year\\s+)?)?(?<y>${YEAR}))?|(?<nth2>first|second)[ -](?<span2>half)\\s+(?:of\\s+)?(?<fiscal2>fiscal\\s+(?:year\\s+)?)?(?<y2>${YEAR})`,
    ({ get, ...rest }) => partOfYear({ ...rest, get: (group) => get(group) || get(`${group}2`) }),
  ),
  rule(
    `(?:the\\s+)?(?:(?<past>past|last|next|first|coming|previous|recent)\\s+)?(?<n>${DIGITS}|(?:several|many|(?:a\\s+)?few|a\\s+couple\\s+of|half an?|(?:${NUMBER_WORDS})(?:\\s+and\\s+a\\s+half)?|an?))(?:[ \\u00a0-]and[ -]a[ -]half)?[ \\u00a0-](?<stretch>${STRETCHES})(?:\\s(?<away>ago|later|earlier))?`,
    duration,
  ),
  rule(
    `(?<which>last|next|this|past|coming|previous|following)\\s+(?<stretch>${RELATIVE_STRETCH})${DAY_PART}`,
    relative,
  ),
  rule(`(?<season>spring|summer|autumn|fall|winter)(?:\\s+of|,)?\\s+(?<y>${YEAR})`, season),
  rule(`(?<day>yesterday|today|tonight|tomorrow)${DAY_PART}`, nearDay),
  rule(
    `(?<day>${WEEKDAYS.join('|')})${DAY_PART}(?! (?:times|mail|telegraph|express|mirror|herald|post|observer))`,
    weekday,
  ),
  rule(`(?<feast>${[...FEASTS.keys()].join('|')})(?:,?\\s(?<y>${YEAR}))?`, feast),
  rule('(?:noon|midnight|midday)', () => openDate),
  rule(`(?<fiscal>fiscal(?:\\s+year)?\\s)(?:${YEAR})`, () => openDate),
  rule(`(?<y>${YEAR})[–/-](?<z>\\d{2})`, yearPair),
  rule('\\d{1,2}/\\d{1,2}/\\d{4}', () => openDate),
  rule(`(?<m>${MONTH})`, bareMonth),
  rule(`(?<y>\\d{4})`, yearAlone),
];
