import { WordList } from '../../data/index.js';
import { PERSON_NOUNS } from '../../language/index.js';
import type { PassageNote } from './notes.js';
import type { Question } from './question.js';

/** Nouns whose number is one of people. */
const OF_PEOPLE = new WordList('ask/counts-of-people.txt');

/**
 * Whether a passage counts things, and people are asked for: no number of accounts says how many people
 * work somewhere.
 */
export function hasOtherCount(
  { text, expected }: Pick<Question, 'text' | 'expected'>,
  { mentions }: Pick<PassageNote, 'mentions'>,
): boolean {
  if (expected !== 'count' || !ASKS_PEOPLE.test(text)) return false;
  const told = mentions.filter(({ isName }) => !isName);
  return (
    told.length > 0 &&
    told.every(({ type, noun }) => type !== 'count' || (noun !== undefined && !mayBePeople(noun)))
  );
}

const ASKS_PEOPLE =
  /\bhow many (?:other |more )?(?:people|ppl|persons|folks?|employees|staff|workers|inhabitants|residents)\b/iu;

const mayBePeople = (noun: string): boolean => PERSON_NOUNS.has(noun) || OF_PEOPLE.has(noun);
