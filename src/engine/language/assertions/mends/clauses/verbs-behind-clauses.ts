import { PERSON_NOUNS } from '../../../entities/anaphor-words.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import { below, ofRelations } from '../../mend.js';

/**
 * `was in the hall when the vote was held and said nothing`: an active verb with an object joined to a
 * passive of a clause below goes on with what the person did who the sentence is about.
 */
export const asVerbOfPerson = ofRelations(/^conj$/u, (token, at, tokens) => {
  const passive = tokens[token.head];
  if (!/^VB[DN]$/u.test(token.xpos) || !passive || token.head > at) return undefined;
  if (!/^(?:advcl|acl:relcl)$/u.test(passive.relation) || below(tokens, at, 'obj') < at)
    return undefined;
  if (below(tokens, at, 'nsubj', 'nsubj:pass', 'aux', 'mark') >= 0) return undefined;
  if (below(tokens, token.head, 'aux:pass') < 0 || tokens[at - 1]?.relation !== 'cc')
    return undefined;
  const done = tokens[below(tokens, token.head, 'nsubj:pass')];
  if (!done || isPerson(done)) return undefined;
  const main = mainAbove(passive.head, tokens);
  const doer = tokens[below(tokens, main, 'nsubj')];
  return main >= 0 && doer && isPerson(doer) && isPast(main, tokens)
    ? { ...token, xpos: 'VBD', head: main }
    : undefined;
});

/** The predicate with a subject that a word is, or that it hangs from as a place or an object. */
function mainAbove(word: number, tokens: readonly SyntaxToken[]): number {
  if (below(tokens, word, 'nsubj') >= 0) return word;
  const token = tokens[word];
  return token && /^(?:obl|obj|nmod)/u.test(token.relation) ? mainAbove(token.head, tokens) : -1;
}

const isPerson = ({ upos, xpos, lemma }: SyntaxToken): boolean =>
  xpos === 'NNP' ||
  PERSON_NOUNS.has(lemma) ||
  (upos === 'PRON' && /^(?:he|she|I|we|they)$/u.test(lemma));

const isPast = (verb: number, tokens: readonly SyntaxToken[]): boolean =>
  [verb, below(tokens, verb, 'cop', 'aux')].some((at) => tokens[at]?.xpos === 'VBD');
