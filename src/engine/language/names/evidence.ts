import { GIVEN_NAMES, ORGANISATIONS, PEOPLES, PLACES, SURNAMES, TEAMS } from './known-names.js';
import { once, oneOf, WordList } from '../../data/index.js';
import { COMMON_WORDS, SMALL_WORDS } from '../tokens/common-words.js';
import type { NameToken } from './name-token.js';

/** How often a word stands in small letters, and with a capital that says something. */
interface Count {
  small: number;
  capital: number;
}

/** What a whole text shows of each of its words, by the word in lower case. */
export type Evidence = ReadonlyMap<string, Readonly<Count>>;

/** Counts over a whole text. */
export function evidenceOf(tokens: readonly NameToken[]): Evidence {
  const counts = new Map<string, Count>();
  for (const { lower, shape, opens, headline } of tokens) {
    if (shape !== 'lower' && (opens || headline)) continue;
    let count = counts.get(lower);
    if (!count) counts.set(lower, (count = { small: 0, capital: 0 }));
    if (shape === 'lower') count.small++;
    else count.capital++;
  }
  return counts;
}

const NOWHERE: Readonly<Count> = { small: 0, capital: 0 };
const commonEnding = once(
  () => new RegExp(`(?:${oneOf(new WordList('names/parts/common-endings.txt'))})$`, 'u'),
);

/** Whether a word with a capital that says little is a name all the same: yes, no, or for its neighbours to tell. */
export function borneOut(token: NameToken, evidence: Evidence): boolean | undefined {
  const { lower, shape, shouted } = token;
  if (shape === 'mixed' || (shape === 'acronym' && (!shouted || token.text.includes('.'))))
    return true;
  const { small, capital } = evidence.get(lower) ?? NOWHERE;
  if (capital > small) return true;
  if (small > 0 || (evidence.get(`${lower}s`) ?? NOWHERE).small > 0) return false;
  if (PLACES.has(lower)) return true;
  if (isCommon(lower)) return false;
  if (PEOPLES.has(lower) || ORGANISATIONS.has(lower)) return true;
  if (commonEnding().test(lower)) return false;
  return shouted && (SURNAMES.has(lower) || GIVEN_NAMES.has(lower) || TEAMS.has(lower))
    ? true
    : undefined;
}

/** Whether prose mostly writes a word small. */
export function isCommon(lower: string): boolean {
  return COMMON_WORDS.has(lower) || SMALL_WORDS.has(lower);
}

/** Whether the text itself writes a word small. */
export function standsSmall(lower: string, evidence: Evidence): boolean {
  return (evidence.get(lower) ?? NOWHERE).small > 0;
}
