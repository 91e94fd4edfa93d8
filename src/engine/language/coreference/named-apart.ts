import { childOf, childrenOf, type SyntaxNode } from '../grammar/tree.js';
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

/**
 * Whether a noun phrase says more of its noun than another of the same sentence does: `the test costs more than the
 * standard blood test` has two tests.
 */
export function areToldApart(nominal: Mention, { mentions }: EntityDraft): boolean {
  const own = wordsBefore(nominal.head);
  if (!childOf(nominal.head, 'compound')) return false;
  return mentions.some(
    ({ sentence, noun, kind, head }) =>
      kind === 'nominal' &&
      sentence === nominal.sentence &&
      noun === nominal.noun &&
      wordsBefore(head).every((word) => !own.includes(word)),
  );
}

const wordsBefore = (head: SyntaxNode): readonly string[] =>
  childrenOf(head, 'compound', 'amod').map(({ lower }) => lower);

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
