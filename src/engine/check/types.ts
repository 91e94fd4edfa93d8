import { type Quote, type Span } from '../document/index.js';
import type { Status } from '../language/index.js';

/** What the stories say to a claim. */
export type Verdict = 'supported' | 'contradicted' | 'not in the story';

/** Where a claim and a story part: the claim's words, and the story's. */
export interface Difference {
  readonly claimed: string;
  /** A slice of the quote that it was found in. */
  readonly source: string;
}

/** Where somebody denies what another alleges, or alleges what another denies. */
export interface OtherSide {
  readonly quote: Quote;
  readonly status?: Status;
  /** Who does, where the story names them. */
  readonly speaker?: string;
}

/** Words of a claim that are not found, in any form of theirs, as it writes them. */
export interface UnfoundWords {
  /** In none of the stories that are looked in. */
  readonly nowhere: readonly string[];
  /** In the passage that comes nearest; none where there is no such passage. */
  readonly lacking: readonly string[];
}

/** One thing that a claim says, and what the stories say to it. */
export interface CheckedAssertion {
  /** Its words, a slice of the claim. */
  readonly text: string;
  readonly verdict: Verdict;
  /** Whether it is by likeness that it is decided, which may err, and not by what is said of whom. */
  readonly seems?: true;
  /** 0 to 1, comparable between claims: how sure the verdict is. */
  readonly confidence: number;
  readonly differences: readonly Difference[];
  /** What the verdict rests on; the nearest passage where the story does not say; none where none is near. */
  readonly quote?: Quote;
  /** The other passage that a comparison of two rests on. */
  readonly beside?: Quote;
  /** The words of the quote that decide; offsets into its story. */
  readonly marks: readonly Span[];
  /** Who says so in the story, where it is somebody's claim. */
  readonly speaker?: string;
  /** The story's words where it speaks of a plan or a possibility, and the claim of a fact. */
  readonly hedge?: string;
  /** How the story puts what it does not state as a fact: `denied`, `planned`. */
  readonly status?: Status;
  /** Of what nothing is found that settles or reports it. */
  readonly unfound?: UnfoundWords;
  /** The denial of what is alleged here, or the allegation of what is denied. */
  readonly otherSide?: OtherSide;
}

/** A claim held against the stories. */
export interface Check {
  readonly claim: string;
  /** `contradicted` where any assertion is, `supported` where all are. */
  readonly verdict: Verdict;
  /** How the story puts what it does not state as a fact, of the first assertion of which it does not. */
  readonly status?: Status;
  /** 0 to 1, comparable between claims: how sure the verdict is. */
  readonly confidence: number;
  /** Those of all assertions, in order. */
  readonly differences: readonly Difference[];
  /** Those that the verdict rests on first; each once. */
  readonly quotes: readonly Quote[];
  readonly assertions: readonly CheckedAssertion[];
  /** How many more assertions the claim has than are checked. */
  readonly unchecked: number;
}
