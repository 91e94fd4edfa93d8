import { inOrder, learned } from '../learned/learned.js';
import { CALIBRATION, type ConfidenceWeights } from './confidence.js';
import { EVIDENCE } from './evidence.js';

/** What the evidence counts for, in the order of {@link EVIDENCE}. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  onTopic: inOrder(EVIDENCE, learned.onTopic),
  saysSo: inOrder(EVIDENCE, learned.saysSo),
  calibration: inOrder(CALIBRATION, learned.calibration),
};
