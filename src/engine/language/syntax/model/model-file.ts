import * as z from 'zod';
import { dataFault, once, readDataBytes } from '../../../data/index.js';

const tensor = z.object({
  name: z.string(),
  type: z.enum(['float32', 'int8', 'int32', 'uint16', 'uint8']),
  shape: z.array(z.number()),
  /** What an `int8` counts for. */
  scale: z.number().optional(),
});

const modelHeader = z.object({
  about: z.string(),
  tags: z.array(z.string()),
  universalTags: z.array(z.string()),
  relations: z.array(z.string()),
  tagPairs: z.array(z.tuple([z.number(), z.number()])),
  /** How many words on each side the convolution sees. */
  reach: z.number(),
  /** How many there are behind the convolution. */
  recurrences: z.number(),
  tensors: z.array(tensor),
});

export type ModelHeader = z.infer<typeof modelHeader>;

/** Numbers of the model under a name. */
export interface Tensor extends z.infer<typeof tensor> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the reader of syntax has learned. */
export interface SyntaxModel {
  readonly header: ModelHeader;
  /** @throws {InputError} where the file does not have it */
  readonly tensor: (name: string) => Tensor;
}

const FILE = 'syntax/model.bin';
const BYTES = { float32: 4, int8: 1, int32: 4, uint16: 2, uint8: 1 } as const;
/** Tensors begin at multiples of so many bytes. */
const ALIGNMENT = 4;

/** The model, read when it is first asked for. */
export const syntaxModel = once(readSyntaxModel);

/**
 * Reads a model: four bytes with the length of the header, the header as JSON, and the tensors in its
 * order.
 *
 * @throws {InputError} where the file cannot be read or is broken
 */
function readSyntaxModel(): SyntaxModel {
  const bytes = new Uint8Array(readDataBytes(FILE));
  let at = 4 + new DataView(bytes.buffer).getUint32(0, true);
  const header = parseHeader(bytes.subarray(4, at));
  const tensors = new Map<string, Tensor>();
  for (const one of header.tensors) {
    const length = one.shape.reduce((product, size) => product * size, BYTES[one.type]);
    tensors.set(one.name, { ...one, bytes: bytes.subarray(at, at + length) });
    at += Math.ceil(length / ALIGNMENT) * ALIGNMENT;
  }
  return {
    header,
    tensor: (name) => {
      const found = tensors.get(name);
      if (!found) throw dataFault(FILE, undefined, `has no tensor "${name}"`);
      return found;
    },
  };
}

function parseHeader(bytes: Uint8Array): ModelHeader {
  try {
    return modelHeader.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw dataFault(FILE, undefined, 'is broken: install the program again', cause);
  }
}

/** A tensor's numbers as they stand in the file. */
export function floatsOf({ bytes }: Tensor): Float32Array {
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / BYTES.float32);
}

/** A tensor's numbers as they stand in the file. */
export function integersOf({ bytes }: Tensor): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / BYTES.int32);
}

/** A tensor's numbers as they stand in the file. */
export function shortsOf({ bytes }: Tensor): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / BYTES.uint16);
}
