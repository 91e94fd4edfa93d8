import { type Quote, type Span } from '../../document/index.js';
import type { EntityKind, Status } from '../../language/index.js';

/** One thing that a story says of two subjects. */
export interface Relation {
  /** Canonical names; where it is directed, the first is who does it. */
  readonly from: string;
  readonly to: string;
  /** False where both do it together, or one is only mentioned with what the other does. */
  readonly directed: boolean;
  /** What relates them, a slice of the quote. */
  readonly relation: string;
  /** Who says so, where it is somebody's claim. */
  readonly attribution?: string;
  /** Where it is said not to be so. */
  readonly polarity?: 'denied';
  /** How it is put, where it is not stated as a fact. */
  readonly status?: Status;
  readonly quote: Quote;
  /** Where else the stories say the same. */
  readonly also: readonly Quote[];
  /** Where {@link relation} stands; offsets into the story. */
  readonly words: Span;
}

/** A subject that another one is related to. */
export interface Neighbour {
  readonly name: string;
  readonly kind: EntityKind;
  /** How many relations there are between the two. */
  readonly ties: number;
}

/**
 * The relations of a subject. Relations stand under `ties`, here and in {@link Neighbour}: `map --json`
 * prints both as they are.
 */
export interface RelationMap {
  /** The subject as it was asked for. */
  readonly subject: string;
  /** Its canonical name, or null where the stories speak of no such subject. */
  readonly matched: string | null;
  /** Those with the most relations first, one that is known by a denial behind what is alleged. */
  readonly neighbours: readonly Neighbour[];
  /** Those of the subject, by neighbour, the plainest first. */
  readonly ties: readonly Relation[];
  /** Those among its neighbours, the plainest first. */
  readonly among: readonly Relation[];
  /** The nearest subjects, where none matched. */
  readonly suggestions: readonly string[];
}
