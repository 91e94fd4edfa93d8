import type { FactCandidate } from './candidates/candidate.js';
import { chance, Group, LEAST } from './group.js';
import { weigh } from './weigh.js';
import type { Weights } from './weights.js';

/** A candidate that a sentence's facts are taken from. */
export interface Chosen {
  readonly candidate: FactCandidate;
  /** From 0 to 1, comparable between sentences. */
  readonly confidence: number;
}

/** A sentence of any length states no more. */
const MOST_CHOSEN = 30;

/** The groups of candidates that are sure enough by themselves. */
function openAll(candidates: readonly FactCandidate[], weights: Weights): Group[] {
  const groups = new Map<number, Group>();
  for (const candidate of candidates) {
    const alone = weigh(candidate, weights);
    if (alone < LEAST) continue;
    let group = groups.get(candidate.group);
    if (!group) groups.set(candidate.group, (group = new Group(weights)));
    group.add(candidate, alone);
  }
  return [...groups.values()];
}

/**
 * Chooses facts from candidates, the most wanted first. What says again what was chosen before is
 * weighed again, and never becomes surer by it. Only the group that was chosen from changes.
 */
export function choose(candidates: readonly FactCandidate[], weights: Weights): Chosen[] {
  const groups = openAll(candidates, weights);
  const chosen: Chosen[] = [];
  while (chosen.length < MOST_CHOSEN) {
    let from: Group | undefined;
    for (const group of groups) {
      if (group.best && (!from?.best || group.best.wanted > from.best.wanted)) from = group;
    }
    if (!from?.best) break;
    const { candidate, now } = from.best;
    chosen.push({ candidate, confidence: chance(now) });
    from.take(from.best);
  }
  return chosen;
}
