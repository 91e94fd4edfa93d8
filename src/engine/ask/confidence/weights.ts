import { once } from '../../data/index.js';
import { inOrder, learned } from '../learned/learned.js';
import { CALIBRATION, type ConfidenceWeights } from './confidence.js';
import { EVIDENCE } from './evidence.js';

/** What the evidence counts for, in the order of {@link EVIDENCE}. */
export const confidenceWeights = once((): ConfidenceWeights => {
  const { onTopic, saysSo, calibration } = learned();
  return {
    onTopic: inOrder(EVIDENCE, onTopic),
    saysSo: inOrder(EVIDENCE, saysSo),
    calibration: inOrder(CALIBRATION, calibration),
  };
});
