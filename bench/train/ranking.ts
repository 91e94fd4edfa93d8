import { learnSoftmax } from '../learn/softmax.js';
import type { Asked } from './asked.js';

/** What each feature of a passage counts for in the order of candidates. */
export function learnRanking(asked: readonly Asked[]): Float64Array {
  const choices = asked.map(({ found }) => ({
    candidates: found.map(({ features }) => features),
    right: found.map(({ right }) => right),
  }));
  return learnSoftmax(choices, { rounds: 12, rate: 0.05, ridge: 1e-4 });
}
