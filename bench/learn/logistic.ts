import { dot } from '../../src/engine/ask/learned/dot.js';
import { sigmoid } from '../../src/engine/ask/learned/sigmoid.js';
import { addOuter, flat, minimise } from './newton.js';

/** Evidence, whether it was right, and how much the example counts. */
export interface Example {
  readonly x: Float64Array;
  readonly right: boolean;
  readonly weight: number;
}

/** Weights of a logistic regression. */
export function learnLogistic(examples: readonly Example[], ridge: number): Float64Array {
  const size = examples[0]?.x.length ?? 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  return minimise(
    size,
    (weights) => {
      const slope = flat(size);
      for (const { x, right, weight } of examples) {
        const p = sigmoid(dot(weights, x));
        const pull = weight * (p - (right ? 1 : 0));
        x.forEach((value, k) => (slope.gradient[k] = (slope.gradient[k] ?? 0) + pull * value));
        addOuter(slope.curvature, x, weight * p * (1 - p));
      }
      return slope;
    },
    ridge * total,
  );
}
