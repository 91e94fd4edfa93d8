import { FIRM_NOUNS } from '../../entities/anaphor-words.js';
import type { Entity, NameMention } from '../../entities/entity-registry.js';
import { childOf, childrenOf, type SyntaxNode } from '../../grammar/tree.js';
import { DEMONYMS } from '../../names/known-names.js';

/** Whom `the Danish company` means, by the people's adjective. */
export type FirmsOfPeoples = ReadonlyMap<string, Entity>;

/**
 * The firms that a story calls by a people, where it calls one alone so: `its Danish rival Nordvik`, `Nordvik, a
 * Danish maker of skis`.
 *
 * @param heads the word of each name that its others hang from
 */
export function firmsOfPeoples(
  heads: readonly (readonly [SyntaxNode, NameMention])[],
): FirmsOfPeoples {
  const called = new Map<string, Set<Entity>>();
  for (const [head, { entity }] of heads) {
    if (!/^(?:organisation|other)$/u.test(entity.kind)) continue;
    for (const people of peoplesBeside(head))
      called.set(people, (called.get(people) ?? new Set()).add(entity));
  }
  return new Map(
    [...called].flatMap(([people, [firm, ...others]]) =>
      firm && others.length === 0 ? [[people, firm] as const] : [],
    ),
  );
}

function peoplesBeside(head: SyntaxNode): readonly string[] {
  const above = /^(?:appos|flat)$/u.test(head.base) && head.parent ? [head.parent] : [];
  const nouns = [...childrenOf(head, 'appos', 'compound', 'nmod:desc'), ...above];
  return [head, ...nouns].flatMap((noun) =>
    noun.upos === 'PROPN' && noun !== head ? [] : (peopleOf(noun) ?? []),
  );
}

const peopleOf = (noun: SyntaxNode): string | undefined =>
  childrenOf(noun, 'amod').find(({ lower }) => DEMONYMS.has(lower))?.lower;

/** The people by which a noun says whom it means, with nothing else that does: `the Danish company`. */
export function peopleOfFirm(noun: SyntaxNode): string | undefined {
  const isFirm = FIRM_NOUNS.has(noun.lower) || noun.lower === 'group';
  const says = noun.children.filter(
    (child) =>
      !/^(?:case|det|punct)$/u.test(child.base) &&
      !(child.relation === 'acl:relcl' && childOf(child, 'punct')?.text === ','),
  );
  return isFirm && says.length === 1 ? peopleOf(noun) : undefined;
}
