import * as z from 'zod';
import { numbersByName, once, readJson } from '../../data/index.js';
import type { Weights } from './weights.js';

/** What `npm run train` learned. */
export const learnedWeights = once((): Weights => {
  const { weights } = readJson(
    'extract-weights.json',
    z.object({
      /** How the numbers were made. */
      about: z.string(),
      licence: z.string(),
      weights: numbersByName,
    }),
  );
  return new Map(Object.entries(weights));
});
