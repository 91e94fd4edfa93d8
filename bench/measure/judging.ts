import type { Judged } from './confidence.js';

/** Area under the ROC curve of the confidence, answerable against unanswerable; ties count half. */
export function auroc(judged: readonly Judged[]): number {
  const sorted = judged.toSorted((a, b) => a.confidence - b.confidence);
  let [positives, ranks] = [0, 0];
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.confidence === sorted[from]?.confidence) to++;
    const tied = sorted.slice(from, to).filter(({ answerable }) => answerable).length;
    positives += tied;
    // The mean rank of those that are tied, counted from 1.
    ranks += (tied * (from + 1 + to)) / 2;
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (judged.length - positives));
}

/** Share of the unanswerable that would be answered, were so large a share of the answerable to be. */
export function falseAnswers(judged: readonly Judged[], answered: number): number {
  const sure = judged
    .filter(({ answerable }) => answerable)
    .map(({ confidence }) => confidence)
    .sort((a, b) => b - a);
  const least = sure[Math.ceil(answered * sure.length) - 1] ?? 0;
  const unanswerable = judged.filter(({ answerable }) => !answerable);
  return unanswerable.filter(({ confidence }) => confidence >= least).length / unanswerable.length;
}

/** Answers of about one confidence. */
export interface Tenth {
  /** The least confidence of them, in tenths. */
  readonly from: number;
  readonly answers: number;
  readonly meanConfidence: number;
  /** Share of them that are right. */
  readonly right: number;
}

/** How many answers are right by tenths of their confidence, surest first; empty tenths left out. */
export function calibration(judged: readonly Judged[]): Tenth[] {
  return Array.from({ length: 10 }, (_, i) => 9 - i).flatMap((from) => {
    const own = judged.filter(
      ({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === from,
    );
    if (own.length === 0) return [];
    const sum = own.reduce((total, { confidence }) => total + confidence, 0);
    const right = own.filter((one) => one.right).length;
    return [
      { from, answers: own.length, meanConfidence: sum / own.length, right: right / own.length },
    ];
  });
}

/** A share of the questions answered, and the share of those that are answered wrongly. */
export interface RiskPoint {
  readonly coverage: number;
  readonly risk: number;
  readonly confidence: number;
}

/** Risk against coverage (El-Yaniv and Wiener 2010) as ever less sure answers are given. */
export function riskCoverage(judged: readonly Judged[]): RiskPoint[] {
  const sorted = judged.toSorted((a, b) => b.confidence - a.confidence);
  let wrong = 0;
  return sorted.flatMap(({ confidence, right }, i) => {
    if (!right) wrong++;
    if (confidence === sorted[i + 1]?.confidence) return [];
    return [{ coverage: (i + 1) / sorted.length, risk: wrong / (i + 1), confidence }];
  });
}
