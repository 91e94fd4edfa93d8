import { z } from 'zod';
import { CALIBRATION, type ConfidenceWeights } from './confidence.js';
import { FEATURES } from './features.js';
import { EVIDENCE } from './evidence.js';
import { SPAN_FEATURES } from './span-features.js';
import learned from './weights.json' with { type: 'json' };

const weights = z
  .object({
    /** How the numbers were made. */
    about: z.string(),
    passage: z.record(z.enum(FEATURES), z.number()),
    span: z.record(z.string(), z.number()),
    onTopic: z.record(z.enum(EVIDENCE), z.number()),
    saysSo: z.record(z.enum(EVIDENCE), z.number()),
    calibration: z.record(z.enum(CALIBRATION), z.number()),
  })
  .parse(learned);

/** What each feature of a passage counts for, in the order of {@link FEATURES}. */
export const PASSAGE_WEIGHTS = Float64Array.from(FEATURES, (name) => weights.passage[name]);

/** What each piece of evidence counts for, in the order of {@link EVIDENCE}. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  onTopic: Float64Array.from(EVIDENCE, (name) => weights.onTopic[name]),
  saysSo: Float64Array.from(EVIDENCE, (name) => weights.saysSo[name]),
  calibration: Float64Array.from(CALIBRATION, (name) => weights.calibration[name]),
};

/** What each feature of a run of words counts for, in the order of {@link SPAN_FEATURES}. */
export const SPAN_WEIGHTS = Float64Array.from(SPAN_FEATURES, (name) => weights.span[name] ?? 0);
