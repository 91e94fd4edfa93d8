import { softmax } from '../learned/softmax.js';
import type { SpanReader } from './features.js';
import { CROSSED_FEATURES, FEATURE_COUNT } from './templates.js';

/** What each feature counts for in questions of one group: for all groups, and for this one more. */
export function weightsInGroup(weights: Float64Array, group: number): Float64Array {
  const own = weights.slice(0, FEATURE_COUNT);
  const begin = FEATURE_COUNT + group * CROSSED_FEATURES;
  for (let i = 0; i < CROSSED_FEATURES; i++) own[i] = (own[i] ?? 0) + (weights[begin + i] ?? 0);
  return own;
}

/** The chance of each candidate of a reader to be the answer, under the weights of its group. */
export function chancesOf(reader: SpanReader, weights: Float64Array): Float64Array {
  let sum = 0;
  const add = (feature: number, value: number): void => {
    sum += (weights[feature] ?? 0) * value;
  };
  const { length } = reader.sentence.words;
  const openings = new Float64Array(length);
  const closings = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    sum = 0;
    reader.opening(at, add);
    openings[at] = sum;
    sum = 0;
    reader.closing(at, add);
    closings[at] = sum;
  }
  const scores = Float64Array.from(reader.candidates, (candidate) => {
    sum = (openings[candidate.first] ?? 0) + (closings[candidate.last] ?? 0);
    reader.run(candidate, add);
    return sum;
  });
  return softmax(scores);
}
