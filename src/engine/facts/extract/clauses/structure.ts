import type { TaggedToken } from '../chunks/token.js';
import type { Chunk } from '../chunks/chunk.js';
import { readChunks } from '../chunks/chunks.js';
import { PieceReader } from './pieces.js';
import { readClauses } from './read-clauses.js';
import type { ReadClause } from './reading.js';

/** A sentence as it is read for its facts. */
export interface Structure {
  readonly tokens: readonly TaggedToken[];
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly ReadClause[];
  readonly pieces: PieceReader;
}

export function readStructure(tokens: readonly TaggedToken[]): Structure {
  const chunks = readChunks(tokens);
  const clauses = readClauses(tokens, chunks);
  return { tokens, chunks, clauses, pieces: new PieceReader(tokens, chunks, clauses) };
}
