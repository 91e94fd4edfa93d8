import { z } from 'zod';
import json from '../../../../data/extract-weights.json' with { type: 'json' };
import type { Weights } from './weights.js';

const { weights } = z
  .object({
    /** How the numbers were made. */
    about: z.string(),
    licence: z.string(),
    weights: z.record(z.string(), z.number()),
  })
  .parse(json);

/** What `npm run train` learned. */
export const LEARNED: Weights = new Map(Object.entries(weights));
