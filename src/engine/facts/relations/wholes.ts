import { WordList } from '../../data/index.js';
import { childrenOf, prepositionOf, type SyntaxNode } from '../../language/index.js';
import { deedsBy } from './nouns/nouns-of-deeds.js';

const PARTS = new WordList('facts/parts.txt');
const AIMED = ['against', 'into', 'with'] as const;
const GIFTS = new WordList('facts/gifts.txt');

/**
 * What a noun stands for: of `two-thirds of it` the whole, to which happens what happens to its part; of `a grant of
 * $2m from Acme` who gives it, where a parser may hang `from` from the sum; of `(filed) a suit against Acme` whom it is
 * against.
 */
export function standsFor(noun: SyntaxNode): readonly SyntaxNode[] {
  const below = childrenOf(noun, 'nmod');
  const of = below.filter((child) => prepositionOf(child) === 'of');
  if (noun.upos === 'NUM' || PARTS.has(noun.lower) || PARTS.has(noun.lemma)) return of;
  const aimed =
    noun.base === 'obj'
      ? AIMED.filter((one) => deedsBy(one).has(noun.lemma)).flatMap((one) =>
          below.filter((child) => prepositionOf(child) === one),
        )
      : [];
  if (aimed.length > 0 || !GIFTS.has(noun.lemma)) return aimed;
  return [...below, ...of.flatMap((sum) => childrenOf(sum, 'nmod'))].filter(
    (child) => prepositionOf(child) === 'from',
  );
}
