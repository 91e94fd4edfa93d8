import { Convolution } from './convolution.js';
import { kernel, type PlacedWeights } from './kernel.js';
import type { Matrix } from './matrix.js';
import type { TensorFile } from './tensor-file.js';

/** Reads words in their sentence: each row, which began as the word alone, comes to tell what it is there. */
export class Encoder {
  /**
   * @param recurrences simple recurrent units (Lei et al. 2018): of each the map of a row to what is taken
   *   in, gates that forget, and gates that let out
   */
  constructor(
    readonly convolution: Convolution,
    readonly recurrences: readonly PlacedWeights[],
  ) {}

  /**
   * Adds to each row what is read of it and of all others.
   *
   * @param words whose columns are a multiple of four
   * @param parts what the convolution takes from the rows, one after the other, where that is known
   */
  addTo(words: Matrix, parts: readonly Float32Array[] = this.#partsOf(words)): void {
    kernel().encode(words, parts, this.convolution.reach, this.recurrences);
  }

  #partsOf(words: Matrix): Float32Array[] {
    const { columns, values } = this.convolution.partsOf(words);
    return [values.subarray(0, words.rows * columns)];
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
    Array.from({ length: recurrences }, (_, at) => file.map(`${name}recurrence${at}`).weights),
  );
}
