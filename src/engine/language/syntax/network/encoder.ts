import { type Convolution, type Matrix, type Recurrence, zeros } from '../../../network/index.js';
import type { WordInput } from './word-inputs.js';

/** Reads words in their sentence: each row, which began as the word alone, comes to tell what it is there. */
export class Encoder {
  constructor(
    readonly convolution: Convolution,
    readonly recurrences: readonly Recurrence[],
  ) {}

  /** @param inputs of the root and of each word */
  encode(inputs: readonly WordInput[]): Matrix {
    const words = zeros(inputs.length, inputs[0]?.row.length ?? 0);
    inputs.forEach(({ row }, at) => {
      words.values.set(row, at * words.columns);
    });
    this.convolution.addTo(
      words,
      inputs.map(({ parts }) => parts),
    );
    for (const layer of this.recurrences) layer.addTo(words);
    return words;
  }
}
