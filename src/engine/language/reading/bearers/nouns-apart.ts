import type { Entity, NameMention } from '../../entities/entity-registry.js';
import { prepositionOf } from '../../grammar/preposition.js';
import { childOf, childrenOf, type SyntaxNode } from '../../grammar/tree.js';

/**
 * Nouns by which a story also speaks of others than the one that bears them: `a zoo in Leeds`, `another zoo` and
 * `the Leeds zoo` are not Holmbury Zoo.
 *
 * @param bearers whom each noun would mean
 * @param trees those of the story's sentences
 */
export function nounsApart(
  bearers: ReadonlyMap<string, Entity>,
  trees: readonly (readonly SyntaxNode[])[],
  nameAt: (head: SyntaxNode) => NameMention | undefined,
): ReadonlySet<string> {
  const apart = new Set<string>();
  for (const word of trees.flat()) {
    const bearer = word.upos === 'NOUN' ? bearers.get(word.lower) : undefined;
    if (!bearer || apart.has(word.lower) || word.base === 'compound' || nameAt(word)) continue;
    const isSaidOf = namedBeside(word).some((name) => nameAt(name)?.entity === bearer);
    if (!isSaidOf && (isOneOfSeveral(word) || hasOtherName(word, bearer))) apart.add(word.lower);
  }
  return apart;
}

/** Whose name says what a noun is: `Holmbury Zoo, a zoo in Kent`, `Holmbury Zoo is a zoo`. */
const namedBeside = (noun: SyntaxNode): readonly SyntaxNode[] => [
  ...childrenOf(noun, 'appos', 'flat', ...(childOf(noun, 'cop') ? ['nsubj'] : [])),
  ...(/^(?:appos|flat)$/u.test(noun.base) && noun.parent ? [noun.parent] : []),
];

/** `a zoo`, `another zoo`, `the other zoo` */
const isOneOfSeveral = ({ children }: SyntaxNode): boolean =>
  children.some(
    ({ base, lower }) =>
      (base === 'det' && /^(?:an?|another|any|each|every|no|some)$/u.test(lower)) ||
      (base === 'amod' && /^(?:other|nearby|rival|second|third)$/u.test(lower)),
  );

/** `the Leeds zoo`, `the zoo in Leeds`, `its zoo` */
const hasOtherName = (noun: SyntaxNode, { keys }: Entity): boolean =>
  noun.children.some(
    (child) =>
      (child.relation === 'nmod:poss' ||
        (child.base === 'compound' && isName(child)) ||
        (child.base === 'nmod' && isName(child) && SOMEWHERE.test(prepositionOf(child)))) &&
      ![...keys].some((key) => key.split(' ').includes(child.lower)),
  );

const SOMEWHERE = /^(?:at|in|near|of|outside)$/u;
const isName = ({ upos }: SyntaxNode): boolean => upos === 'PROPN';
