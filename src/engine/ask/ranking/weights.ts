import { once } from '../../data/index.js';
import { inOrder, learned } from '../learned/learned.js';
import { FEATURES } from './features.js';

/** The learned weight of each feature, in the order of {@link FEATURES}. */
export const rankingWeights = once(() => inOrder(FEATURES, learned().ranking));
