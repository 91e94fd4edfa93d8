import type { Candidate } from '../coreference/entity-draft.js';
import type { Anaphor } from '../coreference/resolve.js';
import type { Entity } from '../entities/entity-registry.js';
import type { SyntaxNode } from '../grammar/tree.js';

/** A candidate that agrees with an anaphor, where it stands among all, and what it names. */
export interface Fitting {
  readonly candidate: Candidate;
  readonly at: number;
  readonly entity: Entity | undefined;
}

/** Sentences before its own in which `the company` looks for a name. */
const NAMED_WINDOW = 2;

/** The nearest name that a noun may stand for: in each sentence first one in its subject, then by whom it was done. */
export function nearestNamed(
  { mention }: Anaphor,
  agreeing: readonly Fitting[],
  window = NAMED_WINDOW,
): number | undefined {
  for (let back = 0; back <= window; back += 1) {
    const there = agreeing.filter(
      ({ candidate, entity }) => entity && mention.sentence - candidate.mention.sentence === back,
    );
    const inSubject = there.filter(({ candidate }) => isInSubject(candidate.mention.head));
    const subject =
      inSubject.find(({ candidate }) => !isApposed(candidate.mention.head)) ?? inSubject[0];
    const object = there.find(({ candidate }) => candidate.mention.head.base === 'obj');
    const doer = there.find(({ candidate }) => candidate.mention.head.relation === 'obl:agent');
    const found = subject ?? doer ?? (back === 0 ? there[0] : back === 1 ? object : undefined);
    if (found) return found.at;
  }
  return undefined;
}

/** Whether a word is a subject, or part of one. */
export function isInSubject(head: SyntaxNode): boolean {
  let at: SyntaxNode | undefined = head;
  while (at && /^(?:nmod|compound|flat|appos|conj)$/u.test(at.base)) at = at.parent;
  return at?.base === 'nsubj';
}

/** `Brightwell` of `Acme, the maker of Brightwell bicycles, said`. */
function isApposed(head: SyntaxNode): boolean {
  let at: SyntaxNode | undefined = head;
  while (at && /^(?:nmod|compound|flat|conj)$/u.test(at.base)) at = at.parent;
  return at?.base === 'appos' && at !== head;
}
