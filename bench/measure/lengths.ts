import type { Asked } from '../train/asked.js';
import { rank } from '../train/ranking.js';
import type { WeightsFor } from './ranking.js';

/** Mean lengths in characters. */
export interface Lengths {
  /** Of the first quotes. */
  readonly top: number;
  /** Of all passages of the stories asked at, each once. */
  readonly passage: number;
  /** Of the right passages, each as often as it is asked for. */
  readonly right: number;
}

/** How long quotes are beside the sentences that they are chosen from. */
export function measureLengths(asked: readonly Asked[], weightsFor: WeightsFor): Lengths {
  const tops = asked.flatMap((one) => rank(one.found, weightsFor(one))[0]?.one.passage ?? []);
  const indexes = [...new Set(asked.map(({ reader }) => reader.index))];
  const right = asked.flatMap((one) =>
    one.right.flatMap((ordinal) => one.reader.index.passages[ordinal] ?? []),
  );
  return {
    top: meanLength(tops),
    passage: meanLength(indexes.flatMap(({ passages }) => passages)),
    right: meanLength(right),
  };
}

function meanLength(spans: readonly { readonly start: number; readonly end: number }[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0) / spans.length;
}
