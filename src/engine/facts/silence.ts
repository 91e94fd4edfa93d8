import { subtree, type SyntaxNode } from '../language/index.js';
import type { FactSentence } from './fact-story.js';

const SILENT = /^(?:not|n't|never|no|declined|refused|declines|refuses)$/u;
const SAYING = /^(?:comment|respond|reply|say|answer|elaborate|disclose)$/u;
const NO_WORDS = /\bno (?:comment|reply|response|answer)\b/iu;

/** Whether a clause says that somebody said nothing: `did not comment`, `made no comment`, `declined to say`. */
export function isSilence(
  node: SyntaxNode,
  relation: readonly SyntaxNode[],
  { read }: FactSentence,
): boolean {
  const clause = subtree(node);
  const [first, last] = [clause[0], clause.at(-1)];
  const words = read.story.text.slice(first?.start, last?.end);
  const silent = relation.some(({ lower }) => SILENT.test(lower));
  return (silent && relation.some(({ lemma }) => SAYING.test(lemma))) || NO_WORDS.test(words);
}
