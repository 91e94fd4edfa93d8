import { dataFault, once, readDataBytes } from '../data/index.js';
import type { InputError } from '../document/index.js';
import type { Matrix } from './matrix.js';
import { SIGMOIDS } from './sigmoid.js';

/** Made from `kernel.wat`, which tells what it does, by `npm run build:kernel`. */
const FILE = 'network/kernel.wasm';
/** Outputs that are worked out together; so many numbers may be written behind the mapped rows. */
const PANEL = 8;
const BYTES_OF_NUMBER = 4;
const BYTES_OF_PAGE = 65_536;

/** Weights in the memory of the kernel. */
export interface PlacedWeights {
  /** Where they begin, in numbers. */
  readonly at: number;
  readonly inputs: number;
  readonly outputs: number;
}

/** What the kernel is told: places in its memory in bytes, and how much stands there. */
type Call = (...numbers: readonly number[]) => void;

interface Calls {
  readonly map: Call;
  readonly convolve: Call;
  readonly recur: Call;
}

/** Works out layers in WebAssembly, several numbers at a time: four times as fast as loops over arrays. */
class Kernel {
  #numbers: Float32Array;
  /** Where memory is free, in numbers: weights stand before it, the rows of one call behind it. */
  #free = 0;

  constructor(
    readonly memory: WebAssembly.Memory,
    readonly calls: Calls,
  ) {
    this.#numbers = new Float32Array(memory.buffer);
    this.#numbers.set(SIGMOIDS);
    this.#free = SIGMOIDS.length;
  }

  /**
   * Places weights for good.
   *
   * @param weights a row of inputs for each output
   */
  place(weights: Float32Array, bias: Float32Array): PlacedWeights {
    const outputs = bias.length;
    const inputs = weights.length / outputs;
    const at = this.#free;
    const ofPanel = (inputs + 1) * PANEL;
    this.#free += Math.ceil(outputs / PANEL) * ofPanel;
    this.#grow(this.#free);
    const numbers = this.#numbers;
    for (let output = 0; output < outputs; output += 1) {
      let to = at + Math.floor(output / PANEL) * ofPanel + (output % PANEL);
      numbers[to] = bias[output] ?? 0;
      const end = (output + 1) * inputs;
      for (let from = output * inputs; from < end; from += 1) {
        to += PANEL;
        numbers[to] = weights[from] ?? 0;
      }
    }
    return { at, inputs, outputs };
  }

  map({ rows, values }: Matrix, weights: PlacedWeights): Matrix {
    const { inputs, outputs } = weights;
    const from = this.#free;
    const to = from + values.length;
    const rowsWithRoom = values.length / inputs;
    const length = rowsWithRoom * outputs;
    this.#grow(to + length + PANEL);
    this.#numbers.set(values, from);
    this.#map(weights, from, to, rowsWithRoom);
    return { rows, columns: outputs, values: this.#numbers.slice(to, to + length) };
  }

  /** Maps rows by weights that are not used again. */
  mapOnce(rows: Matrix, weights: Float32Array, bias: Float32Array): Matrix {
    const free = this.#free;
    const mapped = this.map(rows, this.place(weights, bias));
    this.#free = free;
    return mapped;
  }

  /**
   * Adds to each row what a convolution reads of it and its neighbours, then what recurrences read of all.
   *
   * @param parts what the convolution takes from the rows, one after the other, and adds to those so many
   *   before and behind each
   * @param recurrences of a row to what is taken in, gates that forget, and gates that let out
   */
  encode(
    { rows, columns, values }: Matrix,
    parts: readonly Float32Array[],
    reach: number,
    recurrences: readonly PlacedWeights[],
  ): void {
    if (rows === 0) return;
    const words = this.#free;
    const read = words + values.length;
    const ofWord = 2 * columns * (2 * reach + 1);
    this.#grow(read + Math.max(rows * ofWord, 3 * values.length + PANEL));
    this.#numbers.set(values, words);
    let at = read;
    for (const part of parts) {
      this.#numbers.set(part, at);
      at += part.length;
    }
    const [wordsAt, readAt] = [words * BYTES_OF_NUMBER, read * BYTES_OF_NUMBER];
    // The logistic function stands first in memory.
    this.calls.convolve(wordsAt, readAt, rows, columns, reach, 0);
    for (const weights of recurrences) {
      this.#map(weights, words, read, values.length / columns);
      this.calls.recur(wordsAt, readAt, rows, columns, 0);
    }
    values.set(this.#numbers.subarray(words, read));
  }

  #map({ at, inputs, outputs }: PlacedWeights, from: number, to: number, rows: number): void {
    const [weightsAt, valuesAt] = [at * BYTES_OF_NUMBER, from * BYTES_OF_NUMBER];
    this.calls.map(weightsAt, valuesAt, to * BYTES_OF_NUMBER, rows, inputs, outputs);
  }

  #grow(numbers: number): void {
    const missing = numbers - this.#numbers.length;
    if (missing <= 0) return;
    this.memory.grow(Math.ceil((missing * BYTES_OF_NUMBER) / BYTES_OF_PAGE));
    this.#numbers = new Float32Array(this.memory.buffer);
  }
}

/** The kernel, loaded when it is first asked for. */
export const kernel = once(() => {
  const { memory, map, convolve, recur } = exportsOf(new Uint8Array(readDataBytes(FILE)));
  if (!(memory instanceof WebAssembly.Memory)) throw broken();
  if (!isCall(map) || !isCall(convolve) || !isCall(recur)) throw broken();
  return new Kernel(memory, { map, convolve, recur });
});

const isCall = (value: unknown): value is Call => typeof value === 'function';

function exportsOf(bytes: Uint8Array<ArrayBuffer>): Readonly<Record<string, unknown>> {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  } catch (cause) {
    throw broken(cause);
  }
}

function broken(cause?: unknown): InputError {
  return dataFault(FILE, undefined, 'is broken: install the program again', cause);
}
