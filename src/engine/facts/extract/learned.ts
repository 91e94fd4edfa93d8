import { once, readWeights } from '../../data/index.js';
import type { Weights } from './weights.js';

/** What `npm run train` learned. */
export const learnedWeights = once(
  (): Weights => new Map(Object.entries(readWeights('extract-weights.json', ['weights']).weights)),
);
