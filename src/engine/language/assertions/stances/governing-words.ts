import { WordList } from '../../../data/index.js';
import type { SyntaxNode } from '../../grammar/tree.js';

// What a word is to a clause that hangs from it, beside what lists have of it.

/** Of what they make wrong the words that are said are meant: `it is wrong to say that`. */
export const FALSITY = new WordList('assertions/falsity-words.txt');

const WANTING = new WordList('assertions/wanting-verbs.txt');

/** `deserve to know that it is safe`: nobody says that it is. */
export const isWanted = (governor: SyntaxNode | undefined): boolean =>
  governor?.base === 'xcomp' && WANTING.has(governor.parent?.lemma ?? '');

/** `little evidence that it works`; `too few riders to start` is told by what `too` makes of it. */
export const isScarce = (noun: SyntaxNode): boolean =>
  noun.children.some(
    ({ lower, base, children }) =>
      /^(?:amod|det)$/u.test(base) &&
      /^(?:few|little|scant|scarce)$/u.test(lower) &&
      !children.some((child) => child.lower === 'too'),
  );

/** The object of a verb, the subject of a passive, or what is said to be false. */
export function isRejectable(noun: SyntaxNode): boolean {
  if (noun.base === 'obj' || noun.relation === 'nsubj:pass') return true;
  return noun.base === 'nsubj' && FALSITY.has(noun.parent?.lemma ?? '');
}
