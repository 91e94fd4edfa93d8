import { GIVEN_NAMES, ORGANISATIONS, PEOPLES, PLACES, SURNAMES, TEAMS } from './known-names.js';
import { once, oneOf, WordList } from '../../data/index.js';
import { COMMON_WORDS, LOWERCASE_WORDS } from '../tokens/common-words.js';
import type { NameToken } from './name-token.js';

/** How often a word is written in lower case, and with a capital that says something. */
interface Count {
  lower: number;
  capital: number;
}

/** What a whole text shows of each of its words, by the word in lower case. */
export type CaseCounts = ReadonlyMap<string, Readonly<Count>>;

/** Counts over a whole text. */
export function countCases(tokens: readonly NameToken[]): CaseCounts {
  const counts = new Map<string, Count>();
  for (const { lower, shape, atStart, headline } of tokens) {
    if (shape !== 'lower' && (atStart || headline)) continue;
    let count = counts.get(lower);
    if (!count) counts.set(lower, (count = { lower: 0, capital: 0 }));
    if (shape === 'lower') count.lower++;
    else count.capital++;
  }
  return counts;
}

const NOWHERE: Readonly<Count> = { lower: 0, capital: 0 };
const commonEnding = once(
  () => new RegExp(`(?:${oneOf(new WordList('names/parts/common-endings.txt'))})$`, 'u'),
);

/** Whether a word whose capital says little is a name all the same; undefined where its neighbours must tell. */
export function isNameByCase(token: NameToken, counts: CaseCounts): boolean | undefined {
  const { lower, shape, allCaps } = token;
  if (shape === 'mixed' || (shape === 'acronym' && (!allCaps || token.text.includes('.'))))
    return true;
  const { lower: lowercase, capital } = counts.get(lower) ?? NOWHERE;
  if (capital > lowercase) return true;
  if (lowercase > 0 || (counts.get(`${lower}s`) ?? NOWHERE).lower > 0) return false;
  if (PLACES.has(lower)) return true;
  if (isCommonWord(lower)) return false;
  if (PEOPLES.has(lower) || ORGANISATIONS.has(lower)) return true;
  if (commonEnding().test(lower)) return false;
  return allCaps && (SURNAMES.has(lower) || GIVEN_NAMES.has(lower) || TEAMS.has(lower))
    ? true
    : undefined;
}

/** Whether prose mostly writes a word in lower case. */
export function isCommonWord(lower: string): boolean {
  return COMMON_WORDS.has(lower) || LOWERCASE_WORDS.has(lower);
}

/** Whether the text itself writes a word in lower case. */
export function isWrittenLower(lower: string, counts: CaseCounts): boolean {
  return (counts.get(lower) ?? NOWHERE).lower > 0;
}
