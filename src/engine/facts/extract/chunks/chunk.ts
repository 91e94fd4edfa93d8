import type { TokenRange } from './token.js';

/** What a run of words is to the sentence. */
export type ChunkKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'adverb'
  | 'adjective'
  | 'comma'
  | 'stop'
  | 'open'
  | 'close'
  | 'other';

/** How a verb stands: `finite` may carry a clause, the others hang on one. */
export type VerbChunkForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** A run of words that belong together, by token indexes, both ends included. */
export interface Chunk extends TokenRange {
  readonly kind: ChunkKind;
  /** The word that the run is about: the last noun, the main verb; its token index. */
  readonly head: number;
}

/** A verb with its auxiliaries, negation, adverbs, and verbs chained to it (`plans to sell`). */
export interface VerbChunk extends Chunk {
  readonly kind: 'verb';
  readonly form: VerbChunkForm;
  /** An auxiliary opens it, so that its form is beyond doubt. */
  readonly marked: boolean;
  readonly passive: boolean;
  /** Its main verb is a form of `be`. */
  readonly copula: boolean;
}

export function isVerbChunk(chunk: Chunk | undefined): chunk is VerbChunk {
  return chunk?.kind === 'verb';
}
