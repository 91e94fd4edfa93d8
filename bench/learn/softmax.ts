import { dot } from '../../src/engine/ask/learned/dot.js';
import { softmax } from '../../src/engine/ask/learned/softmax.js';
import { learnByAdam, type Schedule } from './adam.js';

/** The candidates of one question and which of them are right. */
export interface Choice {
  readonly candidates: readonly Float64Array[];
  readonly right: readonly boolean[];
}

/**
 * Weights under which the right candidates of each choice get the most probability: a conditional
 * logit (McFadden 1974). Choices of which none or all are right teach nothing, and are left out.
 *
 * @param schedule `ridge` is the same for every feature
 */
export function learnSoftmax(
  choices: readonly Choice[],
  { ridge, ...pace }: Omit<Schedule, 'ridge'> & { readonly ridge: number },
): Float64Array {
  const usable = choices.filter(({ right }) => right.includes(true) && right.includes(false));
  const size = usable[0]?.candidates[0]?.length ?? 0;
  const schedule = { ...pace, ridge: new Float64Array(size).fill(ridge) };
  return learnByAdam(usable, schedule, addGradient);
}

function addGradient(
  { candidates, right }: Choice,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const scores = Float64Array.from(candidates, (x) => dot(weights, x));
  const pulls = pullsOf(scores, right);
  candidates.forEach((x, i) => {
    const pull = pulls[i] ?? 0;
    x.forEach((value, k) => {
      if (value !== 0) gradient[k] = (gradient[k] ?? 0) + pull * value;
    });
  });
}

/**
 * How the loss of one choice rises with the score of each candidate. The loss is minus the log of
 * the chance that any of the right ones is chosen.
 */
export function pullsOf(scores: Float64Array, right: readonly boolean[]): Float64Array {
  const chances = softmax(scores);
  const good = chances.reduce((sum, chance, i) => sum + (right[i] ? chance : 0), 0);
  return chances.map((chance, i) => chance - (right[i] ? chance / good : 0));
}
