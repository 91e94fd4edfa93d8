import { MARKING } from '../../src/engine/ask/confidence/marking.js';
import { EVIDENCE } from '../../src/engine/ask/confidence/evidence.js';
import { FEATURES } from '../../src/engine/ask/ranking/features.js';
import { askAll } from './asked.js';
import { askLessons, learnConfidence, readLessons } from './confidence.js';
import { learnMarking } from './marking.js';
import { learnRanking } from './ranking.js';
import type { TrainingSets } from './sets.js';

type Weights = Readonly<Record<string, number>>;

/** What the engine weighs by, each weight by its feature's name. */
export interface Learned {
  readonly ranking: Weights;
  readonly confidence: Weights;
  readonly marking: Weights;
}

/**
 * Learns all weights. The same sets give the same weights: nothing is drawn by chance.
 *
 * @param ranking what passages are ranked by, where it need not be learned anew
 */
export function learn(sets: TrainingSets, ranking = learnRanking(askAll(sets.ranking))): Learned {
  const lessons = readLessons(askLessons(sets), ranking);
  const confidence = learnConfidence(lessons);
  return {
    ranking: named(FEATURES, ranking),
    confidence: named(EVIDENCE, confidence),
    marking: named(MARKING, learnMarking(lessons, confidence)),
  };
}

function named(names: readonly string[], weights: Float64Array): Weights {
  return Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(4))]));
}
