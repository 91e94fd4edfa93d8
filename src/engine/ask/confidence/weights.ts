import { once } from '../../data/index.js';
import { inOrder, learned } from '../learned/learned.js';
import { CALIBRATION, type ConfidenceWeights } from './confidence.js';
import { EVIDENCE } from './evidence.js';

/** The learned weights of a confidence. */
export const confidenceWeights = once((): ConfidenceWeights => {
  const { topicality, answerability, calibration } = learned();
  return {
    topicality: inOrder(EVIDENCE, topicality),
    answerability: inOrder(EVIDENCE, answerability),
    calibration: inOrder(CALIBRATION, calibration),
  };
});
