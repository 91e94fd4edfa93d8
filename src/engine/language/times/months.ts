import { WordList } from '../../data/index.js';
import { GIVEN_NAMES } from '../names/known-names.js';
import { isTitle } from '../names/titles.js';
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from './calendar-words.js';
import { calendarDate, monthNumber } from './make-draft.js';
import type { FoundTime, TimeDraft } from './time-draft.js';
import { WORD_END, WORD_START } from '../tokens/word-bounds.js';

const MONTH_BEFORE = new RegExp(
  `${WORD_START}(?:(?:in|since|during|until|till|by|before|after|through|of|last|next|this|early|late|mid|ending)[ \\u00a0-]|(?:${MONTHS.join('|')}) (?:to|and|or|until|through) |(?:${MONTHS.join('|')})[–—/-])$`,
  'iu',
);
const ASKED_BEFORE = /(?<![\p{L}\p{N}])(?:in|since|until|during|last|next)[ \u00a0]$/iu;
const ANOTHER_NAME = new RegExp(
  `^[ \\u00a0](?!(?:${MONTHS.join('|')}|${WEEKDAYS.join('|')})${WORD_END})\\p{Lu}\\p{Ll}`,
  'iu',
);
const SHORT = new RegExp(`^(?:${SHORT_MONTHS})\\.?$`, 'iu');
/** `May next year` */
const OF_YEAR = /^[ \u00a0](?:of )?(?:last|this|next) year(?!\p{L})/iu;
/** Behind these no person stands but in a date: `In June she said`. */
const ONLY_TIME =
  /(?<!\p{L})(?:in|since|during|until|till|through|last|next|this|early|late|mid)[ \u00a0-]$/iu;

const KIN = new WordList('names/around/kin.txt');
const HUMAN_VERBS = new WordList('times/human-verbs.txt');

/** Up to three words right before a name: `Mrs.`, `prime minister`. */
const LAST_WORDS = /(?<!\p{L})(?:\p{L}[\p{L}-]*\.?[ \u00a0]){1,3}$/u;

function endsWithTitle(before: string): boolean {
  const words = LAST_WORDS.exec(before)?.[0]
    .toLowerCase()
    .trimEnd()
    .replace(/\.$/u, '')
    .split(/[ \u00a0]/u);
  return words?.some((_, at) => isTitle(words.slice(at).join(' '))) ?? false;
}

const WORD_BEHIND =
  /^[ \u00a0](?:(?:has|had|never|also|later|then)[ \u00a0])?(?:and (?:her|his|their) (?<kin>\p{L}+)|(?<verb>\p{L}+))/u;
const AGE_BEHIND = /^, (?:1[89]|[2-9]\d),/u;

function actsOrHasAge(after: string): boolean {
  if (AGE_BEHIND.test(after)) return true;
  const { kin = '', verb = '' } = WORD_BEHIND.exec(after)?.groups ?? {};
  return KIN.has(kin) || HUMAN_VERBS.has(verb);
}

/** Whether `May`, `April` or `June` is somebody here: `Mrs May`, `after May resigned`, `June told them`. */
function isPerson(before: string, after: string): boolean {
  if (endsWithTitle(before)) return true;
  return !ONLY_TIME.test(before) && actsOrHasAge(after);
}

/** Whether a given name stands before the month before: `Theresa May and June Falk`. */
function isNameBefore(before: string): boolean {
  const word = /(?<word>\p{Lu}[\p{L}’'-]+) \p{L}+ (?:and|or) $/u.exec(before)?.groups?.['word'];
  return word !== undefined && GIVEN_NAMES.has(word.toLowerCase());
}

/** `may`, `march` and `august` are words too, `April` and `June` given names: the words around decide. */
export function bareMonth({ text, start, end }: FoundTime): TimeDraft | undefined {
  const word = text.slice(start, end);
  if (SHORT.test(word)) {
    if (!/^\p{Lu}.*\.$/u.test(word)) return undefined;
  }
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const capital = /^\p{Lu}/u.test(word);
  const introduced = MONTH_BEFORE.test(before) || (capital && OF_YEAR.test(after));
  if (/^(?:may|march|august)$/iu.test(word)) {
    const means = capital ? introduced : ASKED_BEFORE.test(before);
    if (!means) return undefined;
  }
  if (capital && isPerson(before, after)) return undefined;
  if (capital && isNameBefore(before) && ANOTHER_NAME.test(after)) return undefined;
  if (!introduced && capital && /^[ \u00a0]\p{Lu}\p{Ll}/u.test(after) && ANOTHER_NAME.test(after)) {
    return undefined;
  }
  return calendarDate({ month: monthNumber(word) });
}
