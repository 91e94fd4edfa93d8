import { dot } from '../../src/answer/learned/dot.js';

/** The candidates of one question and which of them are right. */
export interface Choice {
  readonly candidates: readonly Float64Array[];
  readonly right: readonly boolean[];
}

export interface Schedule {
  /** Times that every choice is gone through. */
  readonly rounds: number;
  /** First step; it falls to nothing over the rounds. */
  readonly rate: number;
  /** Pull towards zero. */
  readonly ridge: number;
}

const BATCH = 32;
/** Adam's decay of the gradient's mean and variance, as its authors set them. */
const [MEAN_DECAY, VARIANCE_DECAY] = [0.9, 0.999];
/** Prime to any number of choices that it does not divide: visits all, neighbours far apart. */
const STRIDE = 7919;

/**
 * Weights under which the right candidates of each choice get the most probability: a conditional
 * logit (McFadden 1974) in which any of several right candidates will do, learned with Adam
 * (Kingma and Ba 2015). Choices are visited in a fixed order: the same give the same weights.
 */
export function learnSoftmax(choices: readonly Choice[], schedule: Schedule): Float64Array {
  const usable = choices.filter(({ right }) => right.includes(true) && right.includes(false));
  const size = usable[0]?.candidates[0]?.length ?? 0;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const variance = new Float64Array(size);
  const batches = Math.ceil(usable.length / BATCH);
  const steps = batches * schedule.rounds;
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientOf(batchOf(usable, (step - 1) % batches), weights);
    const rate = schedule.rate * (1 - step / (steps + 1));
    gradient.forEach((slope, k) => {
      const pull = slope + schedule.ridge * (weights[k] ?? 0);
      const m = MEAN_DECAY * (mean[k] ?? 0) + (1 - MEAN_DECAY) * pull;
      const v = VARIANCE_DECAY * (variance[k] ?? 0) + (1 - VARIANCE_DECAY) * pull * pull;
      mean[k] = m;
      variance[k] = v;
      const spread = Math.sqrt(v / (1 - VARIANCE_DECAY ** step)) + 1e-8;
      weights[k] = (weights[k] ?? 0) - (rate * (m / (1 - MEAN_DECAY ** step))) / spread;
    });
  }
  return weights;
}

function batchOf(choices: readonly Choice[], batch: number): Choice[] {
  const picked: Choice[] = [];
  const stride = choices.length % STRIDE === 0 ? 1 : STRIDE;
  for (let i = batch * BATCH; i < Math.min(choices.length, (batch + 1) * BATCH); i++) {
    const choice = choices[(i * stride) % choices.length];
    if (choice) picked.push(choice);
  }
  return picked;
}

function gradientOf(choices: readonly Choice[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { candidates, right } of choices) {
    const scores = candidates.map((x) => dot(weights, x));
    const highest = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - highest));
    const total = odds.reduce((sum, one) => sum + one, 0);
    const good = odds.reduce((sum, one, i) => sum + (right[i] ? one : 0), 0);
    candidates.forEach((x, i) => {
      const share = odds[i] ?? 0;
      const pull = share / total - (right[i] ? share / good : 0);
      x.forEach((value, k) => {
        if (value !== 0) gradient[k] = (gradient[k] ?? 0) + (pull * value) / choices.length;
      });
    });
  }
  return gradient;
}
