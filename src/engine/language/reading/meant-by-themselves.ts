import type { Mention } from '../coreference/mention.js';
import { determinerOf } from '../coreference/mention-features.js';
import type { Entity, NameMention } from '../entities/entity-registry.js';
import { prepositionOf } from '../grammar/preposition.js';
import { childOf, type SyntaxNode } from '../grammar/tree.js';
import { type FirmsOfPeoples, peopleOfFirm } from './bearers/firms-of-peoples.js';
import { nameApposed } from './name-apposed.js';

/** The entity that a mention means by itself: a name, `the mayor` where one mayor is named. */
export type MeantBy = (mention: Pick<Mention, 'head' | 'kind'>) => Entity | undefined;

/**
 * What the mentions of a story mean by themselves: `the mayor` and `the striker` whoever is called so,
 * `the council` the only one with such a name, `the Danish company` the one that is called Danish.
 */
export function meantByThemselves(
  nameAt: (head: SyntaxNode) => NameMention | undefined,
  bearers: ReadonlyMap<string, Entity>,
  firms: FirmsOfPeoples,
): MeantBy {
  return (mention) => {
    const { head, kind } = mention;
    const name = kind === 'pair' ? undefined : nameAt(head);
    if (name || kind === 'name') return name?.entity;
    if (kind !== 'nominal') return undefined;
    const apposed = nameApposed(head, nameAt);
    if (apposed || determinerOf(head) !== 'the') return apposed;
    return isAlone(head) ? bearers.get(head.lower) : firms.get(peopleOfFirm(head) ?? '');
  };
}

/**
 * With its article alone, or what a clause adds behind a comma: `the zoo, which …`; who did it may hang from it
 * where a parser errs: `given to the club by …`.
 */
export const isAlone = ({ children }: SyntaxNode): boolean =>
  children.every(
    (child) =>
      /^(?:case|det|punct)$/u.test(child.base) ||
      (child.relation === 'acl:relcl' && childOf(child, 'punct')?.text === ',') ||
      (child.base === 'nmod' && prepositionOf(child) === 'by'),
  );
