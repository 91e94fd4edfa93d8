import { dataFault, once, readDataBytes } from '../data/index.js';
import type { InputError } from '../document/index.js';
import type { Matrix } from './matrix.js';

/** Made from `affine-map.wat`, which tells what it does, by `npm run build:kernel`. */
const FILE = 'network/affine-map.wasm';
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

/** Maps rows in WebAssembly, several numbers at a time: four times as fast as a loop over an array. */
class AffineKernel {
  #numbers: Float32Array;
  /** Where memory is free, in numbers: weights stand before it, the rows of one call behind it. */
  #free = 0;

  constructor(
    readonly memory: WebAssembly.Memory,
    readonly run: (...numbers: number[]) => void,
  ) {
    this.#numbers = new Float32Array(memory.buffer);
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

  map({ rows, values }: Matrix, { at, inputs, outputs }: PlacedWeights): Matrix {
    const from = this.#free;
    const to = from + values.length;
    const rowsWithRoom = values.length / inputs;
    const length = rowsWithRoom * outputs;
    this.#grow(to + length + PANEL);
    this.#numbers.set(values, from);
    const [weightsAt, valuesAt] = [at * BYTES_OF_NUMBER, from * BYTES_OF_NUMBER];
    this.run(weightsAt, valuesAt, to * BYTES_OF_NUMBER, rowsWithRoom, inputs, outputs);
    return { rows, columns: outputs, values: this.#numbers.slice(to, to + length) };
  }

  /** Maps rows by weights that are not used again. */
  mapOnce(rows: Matrix, weights: Float32Array, bias: Float32Array): Matrix {
    const free = this.#free;
    const mapped = this.map(rows, this.place(weights, bias));
    this.#free = free;
    return mapped;
  }

  #grow(numbers: number): void {
    const missing = numbers - this.#numbers.length;
    if (missing <= 0) return;
    this.memory.grow(Math.ceil((missing * BYTES_OF_NUMBER) / BYTES_OF_PAGE));
    this.#numbers = new Float32Array(this.memory.buffer);
  }
}

/** The kernel, loaded when it is first asked for. */
export const affineKernel = once(() => {
  const { memory, map } = exportsOf(new Uint8Array(readDataBytes(FILE)));
  if (!(memory instanceof WebAssembly.Memory) || typeof map !== 'function') throw broken();
  return new AffineKernel(memory, (...numbers) => {
    Reflect.apply(map, undefined, numbers);
  });
});

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
