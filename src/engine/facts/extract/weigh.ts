import type { FactCandidate } from './candidates/candidate.js';
import { BIAS, type Weights } from './weights.js';

/** The log-odds that a candidate is worth stating. */
export function weigh({ shared, own }: FactCandidate, weights: Weights): number {
  return (shared ? shared.weigh(weights) : (weights.get(BIAS) ?? 0)) + own.weigh(weights);
}

/** The names of all evidence that a candidate has. */
export function namesOf({ shared, own }: FactCandidate): string[] {
  return [...(shared?.names() ?? []), ...own.names];
}
