import type { Statement } from '../../alignment/index.js';
import { WordList } from '../../data/index.js';
import type { SyntaxToken } from '../../language/index.js';

const UNDOING = new WordList('alignment/undoing-words.txt');

/**
 * Whether a word that may undo what a story's statement says stands before its verb, of which the claim has
 * none: a tree may have lost what it belongs to.
 */
export function hasStrayDenial(claim: Statement, told: Statement): boolean {
  if (told.polarity === 'denied') return false;
  const own = new Set(claim.sentence.tokens.map(lemmaOf));
  const before = told.sentence.tokens.filter(({ start }) => start < told.predicate.start);
  const from = before.findLastIndex(({ text }) => CLAUSE_ENDS.test(text));
  return before
    .slice(from + 1)
    .some((token) => UNDOING.has(lemmaOf(token)) && !own.has(lemmaOf(token)));
}

/** `did not comment, but its shares rose`: what stands before belongs to another verb. */
const CLAUSE_ENDS = /^(?:[;,]|and|but)$/iu;

const lemmaOf = ({ lemma }: SyntaxToken): string => lemma.toLowerCase();
