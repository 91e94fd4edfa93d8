import { once } from '../../data/index.js';
import { learned } from '../learned/learned.js';
import { SPAN_FEATURES } from './features.js';

/** What each feature of a run of words counts for, in the order of {@link SPAN_FEATURES}; zeros are not kept. */
export const spanWeights = once(() => {
  const { span } = learned();
  return Float64Array.from(SPAN_FEATURES, (name) => span[name] ?? 0);
});
