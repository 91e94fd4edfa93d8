import { COMMON_NOUNS, PERSON_NOUNS } from '../entities/anaphor-words.js';
import type { Entity, NameMention } from '../entities/entity-registry.js';
import { childrenOf, type SyntaxNode } from '../grammar/tree.js';

/**
 * The entity that a noun means since its name stands beside it between commas: `Acme, a firm in Lund`,
 * `the maker, Acme`. What is no kind of what the name names is left alone: a parser errs in rows.
 */
export function nameApposed(
  noun: SyntaxNode,
  nameAt: (head: SyntaxNode) => NameMention | undefined,
): Entity | undefined {
  const beside = [
    ...(noun.base === 'appos' && noun.parent ? [noun.parent] : []),
    ...childrenOf(noun, 'appos'),
  ];
  const names = beside.flatMap((head) =>
    head.upos === 'PROPN' ? (nameAt(head)?.entity ?? []) : [],
  );
  const [entity] = names;
  return entity && names.length === 1 && mayBeCalled(noun, entity) ? entity : undefined;
}

const mayBeCalled = ({ lower, xpos }: SyntaxNode, { kind }: Entity): boolean =>
  xpos === 'NN' &&
  (kind === 'person' ? PERSON_NOUNS.has(lower) : COMMON_NOUNS.get(lower)?.includes(kind) === true);
