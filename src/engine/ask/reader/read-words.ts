import type { Span } from '../../document/index.js';
import { encodeWords, parseSentenceAt, syntaxTree, type SyntaxNode } from '../../language/index.js';
import type { FoundValue } from '../question/mentions.js';
import { readWordFeatures } from './word-features.js';

/** Longer sentences are read so far, in words. */
export const LONGEST_SENTENCE = 80;

/** States are cut so far from 0, as those were that was learned from. */
const FARTHEST_STATE = 127 / 16;

const within = (value: number): number =>
  Math.max(-FARTHEST_STATE, Math.min(FARTHEST_STATE, value));

/** The words of a sentence, as the network takes them in whatever is asked: a row a word each. */
export interface ReadWords {
  readonly nodes: readonly SyntaxNode[];
  /** What the reader of syntax knows of each. */
  readonly states: readonly Float32Array[];
  readonly features: readonly Float32Array[];
}

/** @param mentions in the sentence */
export function readWords(
  text: string,
  sentence: Span,
  mentions: readonly Pick<FoundValue, 'start' | 'end' | 'type'>[],
): ReadWords {
  const nodes = syntaxTree(parseSentenceAt(text, sentence)).slice(0, LONGEST_SENTENCE);
  return {
    nodes,
    states: encodeWords(nodes.map((node) => node.text)).map((state) => state.map(within)),
    features: readWordFeatures(nodes, mentions),
  };
}
