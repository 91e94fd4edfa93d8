// The layers that learned networks are made of, over rows of numbers, one row a word; their sums are
// worked out in WebAssembly. Who reads with a network puts it together from these.

export type { AffineMap } from './affine-map.js';
export type { Convolution } from './convolution.js';
export type { EmbeddingTable } from './embedding-table.js';
export { type Encoder, type EncoderShape, loadEncoder } from './encoder.js';
export { hashText } from './hash.js';
export { kernel } from './kernel.js';
export { leaky } from './leaky.js';
export { type Matrix, rowOf, zeros } from './matrix.js';
export { RowIndex } from './row-index.js';
export { TensorFile } from './tensor-file.js';
