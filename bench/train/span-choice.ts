import type { Add } from '../../src/engine/ask/spans/edges.js';
import type { SpanReader } from '../../src/engine/ask/spans/features.js';

/** Features of one run or edge, those that are not 0. */
interface Features {
  readonly at: Int32Array;
  readonly values: Float64Array;
}

/** The runs of words of one sentence, and which of them are the answer. */
export interface SpanChoice {
  readonly group: number;
  readonly openings: readonly Features[];
  readonly closings: readonly Features[];
  readonly runs: readonly (Features & {
    readonly first: number;
    readonly last: number;
    readonly right: boolean;
  })[];
}

/** Keeps what a reader reads. */
export function toSpanChoice(
  reader: SpanReader,
  isRight: (first: number, last: number) => boolean,
): SpanChoice {
  const { words } = reader.sentence;
  return {
    group: reader.group,
    openings: words.map((_, at) =>
      kept((add) => {
        reader.opening(at, add);
      }),
    ),
    closings: words.map((_, at) =>
      kept((add) => {
        reader.closing(at, add);
      }),
    ),
    runs: reader.candidates.map(({ first, last }) => ({
      ...kept((add) => {
        reader.run({ first, last }, add);
      }),
      ...{ first, last, right: isRight(first, last) },
    })),
  };
}

function kept(read: (add: Add) => void): Features {
  const at: number[] = [];
  const values: number[] = [];
  read((feature, value) => {
    if (value === 0) return;
    at.push(feature);
    values.push(value);
  });
  return { at: Int32Array.from(at), values: Float64Array.from(values) };
}

/** What some features come to under their weights. */
export function sumOf({ at, values }: Features, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) sum += (weights[at[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}

/** Adds a multiple of some features to a gradient. */
export function addTo(gradient: Float64Array, { at, values }: Features, factor: number): void {
  for (let i = 0; i < at.length; i++) {
    const feature = at[i] ?? 0;
    gradient[feature] = (gradient[feature] ?? 0) + factor * (values[i] ?? 0);
  }
}
