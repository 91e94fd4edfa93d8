import type { TokenRange } from '../chunks/token.js';
import type { VerbChunk } from '../chunks/chunk.js';

/** How a clause stands to the rest of its sentence. */
export type Link =
  | 'main'
  | 'complement'
  | 'adverbial'
  | 'relative'
  /** A participle right after its noun: `a panel drafting a law`. */
  | 'reduced'
  /** A participle after a comma or at the start. */
  | 'free'
  /** A gerund after a preposition. */
  | 'gerund'
  /** An infinitive that is not part of another verb. */
  | 'infinitive';

/** A verb with whom it is said of and where its words lie; chunk indexes where nothing else is said. */
export interface ReadClause {
  readonly verb: VerbChunk;
  readonly link: Link;
  /** It shares the opening, and perhaps the subject, of the clause before. */
  readonly coordinate: boolean;
  /** The subject stands after the verb: `says the minister`. */
  readonly inverted: boolean;
  /** Token run of the subject. */
  readonly subject: TokenRange | undefined;
  /** The subject stands in another clause or is what a relative clause is about. */
  readonly borrowed: boolean;
  /** Its opening word, a conjunction or relative. */
  readonly opener: string;
  /** Chunks between the opener and the subject: adjuncts. */
  readonly front: TokenRange | undefined;
  /** Its first chunk, opener and the preposition before a relative included. */
  readonly from: number;
  /** The chunk of the verb, and the first chunk that no more belongs to the clause. */
  readonly at: number;
  end: number;
  /** Coordinate clauses have the same open clause. */
  readonly opened: number;
  /** The clause that it hangs on, by index. */
  readonly governor: number;
}
