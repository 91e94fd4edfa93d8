import type { TokenRange } from './noun-phrases.js';
import type { TaggedToken } from './token.js';
import type { VerbGroup } from './verb-groups.js';

/** How a clause relates to its governor, the clause that it depends on. */
export type ClauseKind =
  'main' | 'coordinate' | 'complement' | 'relative' | 'adverbial' | 'participle';

/** A clause by token indexes, before it is read to the end. */
export interface ClauseDraft {
  readonly kind: ClauseKind;
  readonly group: VerbGroup;
  readonly subject: TokenRange | undefined;
  readonly ownSubject: boolean;
  /** Its first token, conjunction included, and the first after the conjunction. */
  readonly first: number;
  readonly body: number;
  /** It says when or whether another clause holds, or which thing is meant, and stays with it. */
  readonly bound: boolean;
}

/** What is known of a clause when its kind is decided. */
export interface Place {
  readonly tokens: readonly TaggedToken[];
  readonly group: VerbGroup;
  readonly subject: TokenRange | undefined;
  readonly first: number;
  readonly body: number;
  readonly previous: ClauseDraft | undefined;
}
