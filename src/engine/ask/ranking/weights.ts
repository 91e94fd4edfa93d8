import { once } from '../../data/index.js';
import { inOrder, learned } from '../learned/learned.js';
import { FEATURES } from './features.js';

/** What each feature of a passage counts for, in the order of {@link FEATURES}. */
export const passageWeights = once(() => inOrder(FEATURES, learned().passage));
