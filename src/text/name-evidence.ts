import { MONTHS, WEEKDAYS } from './calendar-words.js';
import { COMMON_WORDS, FUNCTION_WORDS } from './common-words.js';
import { COMMON_ACRONYMS, DEMONYMS, TITLES } from './name-cues.js';
import type { NameToken } from './name-tokens.js';
import { PLACES } from './places.js';

const CALENDAR: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);

/** Whether a word can stand in a name at all, its place in the sentence aside. */
export function canName({ shape, lower, text }: NameToken): boolean {
  if (shape === 'lower' || shape === 'number') return false;
  if (TITLES.has(lower)) return true;
  if (COMMON_ACRONYMS.has(text) || /^[QH][1-4]$/u.test(text)) return false;
  if (shape === 'acronym') return true;
  return !FUNCTION_WORDS.has(lower.replace(/’/gu, "'")) && !CALENDAR.has(lower);
}

/** Whether a word is a month or a weekday. */
export function isCalendarWord(token: NameToken): boolean {
  return CALENDAR.has(token.lower);
}

/** How often each word stands in small letters, and with a capital that says something. */
export interface Evidence {
  readonly small: ReadonlyMap<string, number>;
  readonly capital: ReadonlyMap<string, number>;
}

/** Counts over a whole text. */
export function evidenceOf(tokens: readonly NameToken[]): Evidence {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const token of tokens) {
    const counts = token.shape === 'lower' ? small : capital;
    if (counts === capital && (token.opens || token.headline)) continue;
    counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1);
  }
  return { small, capital };
}

const COMMON_ENDING =
  /(?:ing|ly|ed|tion|tions|sion|sions|ment|ments|ness|ity|ism|ers|ors|ies|ics|als|ants|ents|ance|ence|ists|ians|ages|ures|able|ible|ful|less|ous|ive)$/u;

/** Whether a word with a capital that says little is a name all the same: yes, no, or for its neighbours to tell. */
export function borneOut(token: NameToken, { small, capital }: Evidence): boolean | undefined {
  const { lower, shape } = token;
  if (shape === 'mixed' || (shape === 'acronym' && !token.headline)) return true;
  if ((capital.get(lower) ?? 0) > (small.get(lower) ?? 0)) return true;
  if (small.has(lower) || small.has(`${lower}s`)) return false;
  if (PLACES.has(lower)) return true;
  if (COMMON_WORDS.has(lower) || COMMON_ENDING.test(lower)) return false;
  return DEMONYMS.has(lower) ? true : undefined;
}
