import * as z from 'zod';
import { dataFault, readDataBytes } from '../data/index.js';
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

type Tensor = z.infer<typeof tensor> & { readonly bytes: Uint8Array<ArrayBuffer> };

const BYTES = { float32: 4, int8: 1, int32: 4, uint16: 2, uint8: 1 } as const;
/** Tensors begin at multiples of so many bytes. */
const ALIGNMENT = 4;

/**
 * What a network has learned: a file of four bytes with the length of the header, the header as JSON,
 * and the tensors in its order.
 */
export class TensorFile<Header> {
  readonly header: Header;
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
    const bytes = new Uint8Array(readDataBytes(file));
    let at = 4 + new DataView(bytes.buffer).getUint32(0, true);
    const { header, tensors } = this.#parse(bytes.subarray(4, at), schema);
    this.header = header;
    for (const one of tensors) {
      const length = one.shape.reduce((product, size) => product * size, BYTES[one.type]);
      this.#tensors.set(one.name, { ...one, bytes: bytes.subarray(at, at + length) });
      at += Math.ceil(length / ALIGNMENT) * ALIGNMENT;
    }
  }

  /**
   * A tensor's numbers as they stand in the file.
   *
   * @throws {InputError} where the file does not have it, as of all that follow
   */
  floats(name: string): Float32Array {
    const { buffer, byteOffset, byteLength } = this.#tensor(name).bytes;
    return new Float32Array(buffer, byteOffset, byteLength / BYTES.float32);
  }

  integers(name: string): Int32Array {
    const { buffer, byteOffset, byteLength } = this.#tensor(name).bytes;
    return new Int32Array(buffer, byteOffset, byteLength / BYTES.int32);
  }

  shorts(name: string): Uint16Array {
    const { buffer, byteOffset, byteLength } = this.#tensor(name).bytes;
    return new Uint16Array(buffer, byteOffset, byteLength / BYTES.uint16);
  }

  bytes(name: string): Uint8Array {
    return this.#tensor(name).bytes;
  }

  /** The map with the weights and the bias of a name. */
  map(name: string): AffineMap {
    return new AffineMap(this.floats(`${name}.weights`), this.floats(`${name}.bias`));
  }

  /** The vectors of a name. */
  table(name: string): EmbeddingTable {
    const { bytes, shape, scale = 1 } = this.#tensor(name);
    const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new EmbeddingTable(values, shape[1] ?? 1, scale);
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
      throw dataFault(this.file, undefined, 'is broken: install the program again', cause);
    }
  }
}
