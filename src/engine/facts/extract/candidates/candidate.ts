import type { TokenRange } from '../chunks/token.js';
import type { Evidence, Grounds } from './evidence.js';

/** A verb that a sentence only implies: `Mlada , his bride` says that she is. */
export type Implied = 'is' | 'are' | 'was' | 'were' | 'has' | 'have' | 'had';

/** Who or what, and of what: token runs. */
export interface Said {
  readonly subject: readonly TokenRange[];
  readonly object: readonly TokenRange[];
}

/** A way to read facts out of a clause or a noun phrase: one, or one for each member of a list. */
export interface FactCandidate {
  /** A verb that is not in the sentence and stands before the relation's words. */
  readonly implied: Implied | undefined;
  readonly relation: readonly TokenRange[];
  readonly facts: readonly Said[];
  /** How many facts it makes: asked for more often than the facts, which may be made when asked for. */
  readonly count: number;
  /** How subject and object are cut: candidates of one shape stand alike to others of their group. */
  readonly shape: string;
  /** Candidates of one group say the same in other cuts, and follow each other. */
  readonly group: number;
  /** The evidence that it has in common with others, which comes first, and its own. */
  readonly shared: Grounds | undefined;
  readonly own: Evidence;
}
