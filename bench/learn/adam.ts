/** How long and how fast to learn, and what is held small. */
export interface Schedule {
  /** Times that every example is gone through. */
  readonly rounds: number;
  /** First step; it falls to nothing over the rounds. */
  readonly rate: number;
  /** Pull towards zero of each weight. */
  readonly ridge: Float64Array;
}

const BATCH = 32;
/** Decay of the gradient's mean and variance, as the authors set them. */
const [MEAN_DECAY, VARIANCE_DECAY] = [0.9, 0.999];
/** Prime to any number of examples that it does not divide: visits all, neighbours far apart. */
const STRIDE = 7919;

/**
 * Weights at a low of a loss, by Adam (Kingma and Ba 2015). Examples are visited in a fixed order:
 * the same give the same weights.
 *
 * @param addGradient adds how the loss of an example rises with each weight
 */
export function learnByAdam<Example>(
  examples: readonly Example[],
  { rounds, rate, ridge }: Schedule,
  addGradient: (example: Example, weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(ridge.length);
  const mean = new Float64Array(ridge.length);
  const variance = new Float64Array(ridge.length);
  const gradient = new Float64Array(ridge.length);
  const steps = Math.ceil(examples.length / BATCH) * rounds;
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0);
    const batch = batchOf(examples, step - 1);
    for (const example of batch) addGradient(example, weights, gradient);
    const length = rate * (1 - step / (steps + 1));
    const [unbiasMean, unbiasVariance] = [1 - MEAN_DECAY ** step, 1 - VARIANCE_DECAY ** step];
    for (let k = 0; k < weights.length; k++) {
      const weight = weights[k] ?? 0;
      const pull = (gradient[k] ?? 0) / batch.length + (ridge[k] ?? 0) * weight;
      const m = MEAN_DECAY * (mean[k] ?? 0) + (1 - MEAN_DECAY) * pull;
      const v = VARIANCE_DECAY * (variance[k] ?? 0) + (1 - VARIANCE_DECAY) * pull * pull;
      mean[k] = m;
      variance[k] = v;
      weights[k] = weight - (length * (m / unbiasMean)) / (Math.sqrt(v / unbiasVariance) + 1e-8);
    }
  }
  return weights;
}

function batchOf<Example>(examples: readonly Example[], step: number): Example[] {
  const stride = examples.length % STRIDE === 0 ? 1 : STRIDE;
  const begin = (step % Math.ceil(examples.length / BATCH)) * BATCH;
  const picked: Example[] = [];
  for (let i = begin; i < Math.min(examples.length, begin + BATCH); i++) {
    const example = examples[(i * stride) % examples.length];
    if (example !== undefined) picked.push(example);
  }
  return picked;
}
