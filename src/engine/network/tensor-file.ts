import * as z from 'zod';
import { BinaryFile, dataFault } from '../data/index.js';
import type { InputError } from '../document/index.js';
import { AffineMap } from './affine-map.js';
import { EmbeddingTable } from './embedding-table.js';

const tensor = z.object({
  name: z.string(),
  type: z.enum(['float32', 'int8', 'int32', 'uint16', 'uint8']),
  shape: z.array(z.number()),
  /** What an `int8` counts for. */
  scale: z.number().optional(),
});

const contents = z.object({ tensors: z.array(tensor) });

/** A tensor, and where its bytes stand in the file. */
type Tensor = z.infer<typeof tensor> & { readonly at: number; readonly length: number };

const BYTES = { float32: 4, int8: 1, int32: 4, uint16: 2, uint8: 1 } as const;
/** Tensors begin at multiples of so many bytes. */
const ALIGNMENT = 4;
/** Of the number that the file begins with. */
const BYTES_OF_LENGTH = 4;

/**
 * What a network has learned: a file of four bytes with the length of the header, the header as JSON,
 * and the tensors in its order, each read when it is asked for.
 */
export class TensorFile<Header> {
  readonly header: Header;
  readonly #contents: BinaryFile;
  readonly #tensors = new Map<string, Tensor>();

  /**
   * @param file in `data/`
   * @param schema of what the header says beside its tensors
   * @throws {InputError} where the file cannot be read or is broken
   */
  constructor(
    readonly file: string,
    schema: z.ZodType<Header>,
  ) {
    this.#contents = new BinaryFile(file);
    const { buffer } = this.#contents.read(0, BYTES_OF_LENGTH);
    const length = new DataView(buffer).getUint32(0, true);
    const { header, tensors } = this.#parse(this.#contents.read(BYTES_OF_LENGTH, length), schema);
    this.header = header;
    let at = BYTES_OF_LENGTH + length;
    for (const one of tensors) {
      const bytes = one.shape.reduce((product, size) => product * size, BYTES[one.type]);
      this.#tensors.set(one.name, { ...one, at, length: bytes });
      at += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    }
    if (this.#contents.size < at) throw broken(file);
  }

  /**
   * A tensor's numbers as they stand in the file.
   *
   * @throws {InputError} where the file does not have it, as of all that follow
   */
  floats(name: string): Float32Array {
    return new Float32Array(this.bytes(name).buffer);
  }

  integers(name: string): Int32Array {
    return new Int32Array(this.bytes(name).buffer);
  }

  shorts(name: string): Uint16Array {
    return new Uint16Array(this.bytes(name).buffer);
  }

  bytes(name: string): Uint8Array<ArrayBuffer> {
    const { at, length } = this.#tensor(name);
    return this.#contents.read(at, length);
  }

  /** The map with the weights and the bias of a name. */
  map(name: string): AffineMap {
    return new AffineMap(this.floats(`${name}.weights`), this.floats(`${name}.bias`));
  }

  /** The vectors of a name. */
  table(name: string): EmbeddingTable {
    const { at, shape, scale = 1 } = this.#tensor(name);
    const [rows = 0, columns = 1] = shape;
    return new EmbeddingTable(
      rows,
      columns,
      scale,
      (from, length) => new Int8Array(this.#contents.read(at + from, length).buffer),
    );
  }

  #tensor(name: string): Tensor {
    const found = this.#tensors.get(name);
    if (!found) throw dataFault(this.file, undefined, `has no tensor "${name}"`);
    return found;
  }

  #parse(bytes: Uint8Array, schema: z.ZodType<Header>) {
    try {
      const header: unknown = JSON.parse(new TextDecoder().decode(bytes));
      return { header: schema.parse(header), ...contents.parse(header) };
    } catch (cause) {
      throw broken(this.file, cause);
    }
  }
}

function broken(file: string, cause?: unknown): InputError {
  return dataFault(file, undefined, 'is broken: install the program again', cause);
}
