import type { Span } from '../../document/index.js';

/**
 * A token of a sentence with its place in the dependency tree. Tags and labels are those of the
 * English treebanks of Universal Dependencies (UPOS), and the Penn treebank's (XPOS).
 */
export interface SyntaxToken extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** The index of its head in the sentence; -1 for the root. */
  readonly head: number;
  /** The label of Universal Dependencies, with its subtype: `nsubj:pass`. */
  readonly relation: string;
}
