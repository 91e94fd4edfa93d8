import { once } from '../../data/index.js';
import { inOrder, learned } from '../learned/learned.js';
import { EVIDENCE } from './evidence.js';
import { MARKING } from './marking.js';

/** The learned weights of a confidence, in the order of {@link EVIDENCE}. */
export const confidenceWeights = once(() => inOrder(EVIDENCE, learned().confidence));

/** The learned weights of a mark, in the order of {@link MARKING}. */
export const markingWeights = once(() => inOrder(MARKING, learned().marking));
