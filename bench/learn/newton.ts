import { solve } from './solve.js';

/** Gradient and curvature of a loss, summed over its examples. */
export interface Slope {
  readonly gradient: Float64Array;
  readonly curvature: readonly Float64Array[];
}

/**
 * The weights at the minimum of a convex loss plus `ridge / 2 · |w|²`, by Newton's method with
 * halved first steps. The same examples give the same weights: nothing is drawn by chance.
 */
export function minimise(
  size: number,
  slopeAt: (weights: Float64Array) => Slope,
  ridge: number,
): Float64Array {
  const weights = new Float64Array(size);
  for (let round = 0; round < 30; round++) {
    const { gradient, curvature } = slopeAt(weights);
    curvature.forEach((row, i) => {
      gradient[i] = (gradient[i] ?? 0) + ridge * (weights[i] ?? 0);
      row[i] = (row[i] ?? 0) + ridge + 1e-9;
    });
    const step = solve(curvature, gradient);
    const share = round < 2 ? 0.5 : 1;
    let longest = 0;
    step.forEach((length, i) => {
      weights[i] = (weights[i] ?? 0) - share * length;
      longest = Math.max(longest, Math.abs(length));
    });
    if (longest < 1e-6) break;
  }
  return weights;
}

/** A slope of zeros to add to. */
export function flat(size: number): Slope {
  return {
    gradient: new Float64Array(size),
    curvature: Array.from({ length: size }, () => new Float64Array(size)),
  };
}

/** Adds `factor · x xᵀ`, both halves. */
export function addOuter(matrix: readonly Float64Array[], x: Float64Array, factor: number): void {
  matrix.forEach((row, i) => {
    const scaled = factor * (x[i] ?? 0);
    if (scaled !== 0) x.forEach((value, k) => (row[k] = (row[k] ?? 0) + scaled * value));
  });
}
