import { marginOf, readEvidence } from '../../src/answer/evidence.js';
import { learnLogistic, type Example } from '../learn/logistic.js';
import type { Asked, Found } from './asked.js';
import { rank } from './ranking.js';

const RIDGE = 1e-4;

/** The evidence that a question's best candidate is the answer; right where the story says it. */
export interface Weighed extends Example {
  readonly asked: Asked;
  readonly best: Found;
}

/** The evidence for every question that has a candidate. */
export function weighAll(asked: readonly Asked[], ranking: Float64Array): Weighed[] {
  return asked.flatMap((one) => weigh(one, one.found, one.answers.length > 0, ranking));
}

/** The same, and for every question once more as if its answer had been taken out of the story. */
export function weighUntold(asked: readonly Asked[], ranking: Float64Array): Weighed[] {
  return asked.flatMap((one) => {
    const wrong = one.found.filter(({ right }) => !right);
    return [
      ...weigh(one, one.found, one.answers.length > 0, ranking),
      ...weigh(one, wrong, false, ranking),
    ];
  });
}

/** What each piece of evidence counts for that the story speaks of the matter at all. */
export function learnOnTopic(weighed: readonly Example[]): Float64Array {
  return learnLogistic(weighed, RIDGE);
}

/** What each piece of evidence counts for that a story on the matter says what is asked; sets count alike. */
export function learnSaysSo(sets: readonly (readonly Example[])[]): Float64Array {
  const examples = sets.flatMap((weighed) =>
    weighed.map(({ x, right }) => ({ x, right, weight: 1 / weighed.length })),
  );
  return learnLogistic(examples, RIDGE);
}

function weigh(
  asked: Asked,
  found: readonly Found[],
  right: boolean,
  ranking: Float64Array,
): Weighed[] {
  const order = rank(found, ranking);
  const best = order[0]?.one;
  if (!best) return [];
  const margin = marginOf(order.map(({ score }) => score));
  const x = readEvidence(asked.read, best, asked.reader.notes, margin);
  return [{ asked, best, x, right, weight: 1 }];
}
