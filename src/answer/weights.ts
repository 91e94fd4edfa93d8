import { z } from 'zod';
import { FEATURES } from './features.js';
import { EVIDENCE } from './evidence.js';
import learned from './weights.json' with { type: 'json' };

const weights = z
  .object({
    /** How the numbers were made. */
    about: z.string(),
    passage: z.record(z.enum(FEATURES), z.number()),
    confidence: z.record(z.enum(EVIDENCE), z.number()),
  })
  .parse(learned);

/** What each feature of a passage counts for, in the order of {@link FEATURES}. */
export const PASSAGE_WEIGHTS = Float64Array.from(FEATURES, (name) => weights.passage[name]);

/** What each piece of evidence counts for, in the order of {@link EVIDENCE}. */
export const CONFIDENCE_WEIGHTS = Float64Array.from(EVIDENCE, (name) => weights.confidence[name]);
