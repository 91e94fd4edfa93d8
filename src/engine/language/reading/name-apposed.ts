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
  const named = nicknameOf(noun);
  const nickname = named && nameAt(named)?.entity;
  if (nickname && /^(?:other|product)$/u.test(nickname.kind) && noun.xpos === 'NN') return nickname;
  const names = beside.flatMap((head) =>
    head.upos === 'PROPN' ? (nameAt(head)?.entity ?? []) : [],
  );
  const [entity] = names;
  return entity && names.length === 1 && mayBeCalled(noun, entity) ? entity : undefined;
}

const mayBeCalled = ({ lower, xpos }: SyntaxNode, { kind }: Entity): boolean =>
  xpos === 'NN' &&
  (kind === 'person' ? PERSON_NOUNS.has(lower) : COMMON_NOUNS.get(lower)?.includes(kind) === true);

const NAMING = /^(?:call|christen|dub|name|nickname)$/u;

/** `Methuselah` of `the sponge, nicknamed Methuselah`. */
function nicknameOf(noun: SyntaxNode): SyntaxNode | undefined {
  const naming = childrenOf(noun, 'acl').find(
    ({ lemma, xpos, index }) => NAMING.test(lemma) && xpos === 'VBN' && index > noun.index,
  );
  return (
    naming &&
    childrenOf(naming, 'xcomp', 'obj').find(
      ({ upos, index }) => upos === 'PROPN' && index > naming.index,
    )
  );
}
