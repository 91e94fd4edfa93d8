// Reads the files of data/: word lists, tables of words and learned weights, each when it is first
// needed. A line a word or a group, `#` for comments; data/README.md describes the formats.
export { BinaryFile } from './binary-file.js';
export { dataFault, readDataBytes, readLines } from './data-file.js';
export { once } from './once.js';
export { oneOf } from './pattern.js';
export { SortedTable } from './sorted-table.js';
export { byWord, readColumns, readGroups, readKeyed, readNumbers, readPairs } from './tables.js';
export { type NamedNumbers, readWeights } from './weights.js';
export { WordList, WordMap } from './words.js';
