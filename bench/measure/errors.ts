import type { Asked } from '../train/asked.js';
import { rank } from '../train/ranking.js';
import type { WeightsFor } from './ranking.js';

/** Where the right sentence is when another one comes first: shares of all questions. */
export interface Errors {
  /** Among the candidates, just before or after the first. */
  readonly neighbour: number;
  /** Among the candidates, elsewhere in the article. */
  readonly elsewhere: number;
  /** In the article, but not among the candidates. */
  readonly notProposed: number;
  /** Nowhere: the answer runs over two sentences, or over a very long one. */
  readonly noSentence: number;
}

/** Parts the questions that are answered wrongly by where the right sentence is. */
export function partErrors(asked: readonly Asked[], weightsFor: WeightsFor): Errors {
  const counts = { neighbour: 0, elsewhere: 0, notProposed: 0, noSentence: 0 };
  for (const one of asked) {
    const best = rank(one.found, weightsFor(one))[0]?.one;
    if (!best?.right) counts[placeOf(one, best?.passage.ordinal ?? NaN)]++;
  }
  const share = (count: number): number => count / asked.length;
  return {
    neighbour: share(counts.neighbour),
    elsewhere: share(counts.elsewhere),
    notProposed: share(counts.notProposed),
    noSentence: share(counts.noSentence),
  };
}

function placeOf({ right, found }: Asked, best: number): keyof Errors {
  if (right.length === 0) return 'noSentence';
  const proposed = found.filter((one) => one.right);
  if (proposed.length === 0) return 'notProposed';
  const beside = proposed.some(({ passage }) => Math.abs(passage.ordinal - best) === 1);
  return beside ? 'neighbour' : 'elsewhere';
}
