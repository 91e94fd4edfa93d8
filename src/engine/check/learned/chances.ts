import { type NamedNumbers, once, readWeights } from '../../data/index.js';
import { EVIDENCE, type Evidence } from './evidence.js';

/** What `npm run train -- --claims` learned: weights of evidence for each verdict. */
const learned = once(() => readWeights('check-weights.json', ['supported', 'contradicted']));

/** The chances, 0 to 1, that a sentence bears a claim out, and that it contradicts it: logistic regressions. */
export const supportedBy = (evidence: Evidence): number => chance(learned().supported, evidence);
export const contradictedBy = (evidence: Evidence): number =>
  chance(learned().contradicted, evidence);

function chance(weights: NamedNumbers, evidence: Evidence): number {
  const sum = EVIDENCE.reduce(
    (total, name) => total + (weights[name] ?? 0) * evidence[name],
    weights['bias'] ?? 0,
  );
  return 1 / (1 + Math.exp(-sum));
}
