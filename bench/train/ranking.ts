import { dot } from '../../src/engine/ask/learned/dot.js';
import { learnSoftmax } from '../learn/softmax.js';
import type { JudgedCandidate } from './asked.js';

/** A question's candidates, as far as they are ranked. */
interface Ranking {
  readonly found: readonly JudgedCandidate[];
}

/** A candidate and what it comes to under some weights. */
export interface Ranked {
  readonly one: JudgedCandidate;
  readonly score: number;
}

/** What each feature of a passage counts for in the order of candidates. */
export function learnRanking(asked: readonly Ranking[]): Float64Array {
  const choices = asked.map(({ found }) => ({
    candidates: found.map(({ features }) => features),
    right: found.map(({ right }) => right),
  }));
  return learnSoftmax(choices, { rounds: 12, rate: 0.05, ridge: 1e-4 });
}

/** Candidates under some weights, best first. */
export function rank(found: readonly JudgedCandidate[], ranking: Float64Array): Ranked[] {
  return found
    .map((one) => ({ one, score: dot(ranking, one.features) }))
    .sort((a, b) => b.score - a.score);
}
