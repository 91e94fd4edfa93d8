import { type NamedNumbers, once, readWeights } from '../../data/index.js';

/** What `npm run train` learned: weights by the names of what they weigh. */
export const learned = once(() =>
  readWeights('ask-weights.json', ['ranking', 'confidence', 'marking']),
);

/**
 * Weights in the order of what they weigh.
 *
 * @throws {RangeError} where one was never learned
 */
export function inOrder(names: readonly string[], named: NamedNumbers): Float64Array {
  return Float64Array.from(names, (name) => {
    const weight = named[name];
    if (weight === undefined) throw new RangeError(`No weight for ${name}: run "npm run train"`);
    return weight;
  });
}
