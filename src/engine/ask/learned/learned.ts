import * as z from 'zod';
import { numbersByName, once, readJson } from '../../data/index.js';

/** What `npm run train` learned: weights by the names of what they weigh. */
export const learned = once(() =>
  readJson(
    'ask-weights.json',
    z.object({
      /** How the numbers were made. */
      about: z.string(),
      ranking: numbersByName,
      span: numbersByName,
      topicality: numbersByName,
      answerability: numbersByName,
      calibration: numbersByName,
    }),
  ),
);

/**
 * Weights in the order of what they weigh.
 *
 * @throws {RangeError} where one was never learned
 */
export function inOrder(
  names: readonly string[],
  named: Readonly<Record<string, number>>,
): Float64Array {
  return Float64Array.from(names, (name) => {
    const weight = named[name];
    if (weight === undefined) throw new RangeError(`No weight for ${name}: run "npm run train"`);
    return weight;
  });
}
