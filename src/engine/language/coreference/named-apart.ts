import { childrenOf, type SyntaxNode } from '../grammar/tree.js';
import type { EntityDraft } from './entity-draft.js';
import type { Mention } from './mention.js';

/**
 * Whether a noun phrase has the noun of another with another name before it, so that they are two: `the
 * Truro plant` and `the Hull plant`, `Morris's bill` and `the Dole bill`. One name may be a part of the other.
 */
export function areNamedApart(nominal: Mention, { mentions }: EntityDraft): boolean {
  const own = namesBefore(nominal.head);
  if (own.length === 0) return false;
  const others = mentions
    .filter(({ noun, kind }) => kind !== 'pronoun' && noun === nominal.noun)
    .map(({ head }) => namesBefore(head))
    .filter((names) => names.length > 0);
  return others.length > 0 && !others.some((names) => names.some((name) => own.includes(name)));
}

export const hasNameBefore = ({ head }: Mention): boolean => namesBefore(head).length > 0;

/** The names that stand before a noun: `Truro`, `Baltic Quay`. */
const namesBefore = (head: SyntaxNode): readonly string[] =>
  childrenOf(head, 'compound', 'nmod', 'amod', 'flat')
    .filter((child) => child.index < head.index && isName(child))
    .flatMap((name) => [name, ...childrenOf(name, 'compound', 'flat')])
    .map(({ lower }) => lower);

/** A parser may take a name for a noun: `the Hull plant`. */
const isName = ({ upos, text, index }: SyntaxNode): boolean =>
  upos === 'PROPN' || (upos === 'NOUN' && index > 0 && /^\p{Lu}/u.test(text));
