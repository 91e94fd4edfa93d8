import { z } from 'zod';
import { once, readJson } from '../../data/index.js';
import type { Weights } from './weights.js';

/** What `npm run train` learned. */
export const learnedWeights = once((): Weights => {
  const { weights } = readJson(
    'extract-weights.json',
    z.object({
      /** How the numbers were made. */
      about: z.string(),
      licence: z.string(),
      weights: z.record(z.string(), z.number()),
    }),
  );
  return new Map(Object.entries(weights));
});
