import { addOuter, dot, flat, minimise, type Slope } from './newton.js';

/** The candidates of one question and which of them are right. */
export interface Choice {
  readonly candidates: readonly Float64Array[];
  readonly right: readonly boolean[];
}

/**
 * Weights under which the right candidates of each choice get the most probability: a conditional
 * logit (McFadden 1974) in which any of several right candidates will do.
 */
export function learnSoftmax(choices: readonly Choice[], ridge: number): Float64Array {
  const usable = choices.filter(({ right }) => right.includes(true) && right.includes(false));
  const size = usable[0]?.candidates[0]?.length ?? 0;
  return minimise(size, (weights) => slopeOf(usable, weights, size), ridge * usable.length);
}

function slopeOf(choices: readonly Choice[], weights: Float64Array, size: number): Slope {
  const slope = flat(size);
  for (const { candidates, right } of choices) {
    const scores = candidates.map((x) => dot(weights, x));
    const highest = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - highest));
    const total = odds.reduce((sum, one) => sum + one, 0);
    const good = odds.reduce((sum, one, i) => sum + (right[i] ? one : 0), 0);
    const mean = new Float64Array(size);
    candidates.forEach((x, i) => {
      const p = (odds[i] ?? 0) / total;
      const pull = p - (right[i] ? (odds[i] ?? 0) / good : 0);
      x.forEach((value, k) => {
        mean[k] = (mean[k] ?? 0) + p * value;
        slope.gradient[k] = (slope.gradient[k] ?? 0) + pull * value;
      });
    });
    candidates.forEach((x, i) => {
      const p = (odds[i] ?? 0) / total;
      if (p > 1e-6)
        addOuter(
          slope.curvature,
          x.map((value, k) => value - (mean[k] ?? 0)),
          p,
        );
    });
  }
  return slope;
}
