import { Convolution } from './convolution.js';
import { type Matrix, rowOf } from './matrix.js';
import { Recurrence } from './recurrence.js';
import type { TensorFile } from './tensor-file.js';

/** Reads words in their sentence: each row, which began as the word alone, comes to tell what it is there. */
export class Encoder {
  constructor(
    readonly convolution: Convolution,
    readonly recurrences: readonly Recurrence[],
  ) {}

  /**
   * Adds to each row what is read of it and of all others.
   *
   * @param parts what the convolution takes from each row, where that is known
   */
  addTo(words: Matrix, parts: readonly Float32Array[] = this.#partsOf(words)): void {
    this.convolution.addTo(words, parts);
    for (const layer of this.recurrences) layer.addTo(words);
  }

  #partsOf(words: Matrix): Float32Array[] {
    const parts = this.convolution.partsOf(words);
    return Array.from({ length: words.rows }, (_, row) => rowOf(parts, row));
  }
}

/** How an encoder is built. */
export interface EncoderShape {
  /** How many words on each side the convolution sees. */
  readonly reach: number;
  /** How many recurrences there are behind the convolution. */
  readonly recurrences: number;
}

/** Builds the encoder whose tensors begin with a name. */
export function loadEncoder(
  file: TensorFile<unknown>,
  name: string,
  { reach, recurrences }: EncoderShape,
): Encoder {
  return new Encoder(
    new Convolution(file.map(`${name}convolution`), reach),
    Array.from(
      { length: recurrences },
      (_, at) => new Recurrence(file.map(`${name}recurrence${at}`)),
    ),
  );
}
