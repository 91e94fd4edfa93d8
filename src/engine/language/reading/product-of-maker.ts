import type { Candidate } from '../coreference/entity-draft.js';
import type { Anaphor } from '../coreference/resolve.js';
import type { Entity } from '../entities/entity-registry.js';
import { childOf, type SyntaxNode } from '../grammar/tree.js';

const MADE = /^(?:make|manufacture|produce|build|develop|sell|brew|publish)$/u;

/**
 * `its product` behind `The spray is made by Acme`: the spray, where `its` means Acme.
 *
 * @returns where it stands among the candidates; undefined where nothing is said to be made by its owner
 */
export function productOfMaker(
  { mention, candidates }: Anaphor,
  entityOf: (candidate: Candidate) => Entity | undefined,
): number | undefined {
  const possessor = childOf(mention.head, 'nmod:poss');
  const owner = candidates.find((one) => one.mention.head === possessor);
  const maker = owner && entityOf(owner);
  if (!maker) return undefined;
  const made = candidates.findIndex(({ mention: { head } }) => {
    const agent = agentMaking(head);
    return candidates.some((one) => one.mention.head === agent && entityOf(one) === maker);
  });
  return made < 0 ? undefined : made;
}

/** Who makes what a noun is for: `Acme` of `the spray is made by Acme`. */
function agentMaking(noun: SyntaxNode): SyntaxNode | undefined {
  const verb = noun.relation === 'nsubj:pass' ? noun.parent : undefined;
  return verb && MADE.test(verb.lemma) ? childOf(verb, 'obl:agent') : undefined;
}
