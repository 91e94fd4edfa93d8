import { childOf, type SyntaxNode } from '../grammar/tree.js';
import { isHeardByBody, tellerBefore } from './heard.js';
import type { Status } from './assertion.js';
import type { Outcome } from './outcomes.js';

/** How a text stands to what a predicate says. */
export interface Stance {
  readonly denied: boolean;
  readonly status: Status | undefined;
  /** Whether it is wrong to say so: then what is said is denied with it. */
  readonly untrue?: boolean;
}

/** What is stated as a fact. */
export const FACT: Stance = { denied: false, status: undefined };

/** What somebody says of others. */
export const ALLEGED: Stance = { denied: false, status: 'alleged' };

/** What an outcome comes to under the stance to what stands above. */
export function compose(outcome: Outcome, above: Stance): Stance {
  if (outcome.kind === 'fact') return FACT;
  if (outcome.kind === 'same') return { denied: outcome.denied, status: above.status };
  // What is denied to have been asked is not even asked.
  const isDoubtful = above.status !== undefined && DOUBTFUL.has(above.status);
  return { denied: outcome.denied, status: isDoubtful ? above.status : outcome.status };
}

const DOUBTFUL = new Set<Status>(['denied', 'doubted']);

/**
 * The status that what stands above a predicate gives it. `The nurse, who drank, gave it and then lied, a
 * court heard`: all that stands in what a body heard is only alleged, whatever it hangs from in it.
 */
export function statusAbove(node: SyntaxNode, outer: Stance): Status | undefined {
  if (outer.status) return outer.status;
  let at = node;
  while (at.parent) {
    const { parent, base } = at;
    const isBehind = base === 'ccomp' && at.index < parent.index;
    if (isBehind && isHeardByBody(parent)) return tellerBefore(parent) ? undefined : 'alleged';
    if (isBehind && isClaimed(parent)) return 'alleged';
    at = parent;
  }
  return undefined;
}

/** `it was claimed` */
const isClaimed = (verb: SyntaxNode): boolean =>
  /^(?:claim|allege)$/u.test(verb.lemma) &&
  verb.children.some(({ lower, base }) => lower === 'it' && /^(?:nsubj|expl)$/u.test(base)) &&
  childOf(verb, 'aux:pass') !== undefined;
