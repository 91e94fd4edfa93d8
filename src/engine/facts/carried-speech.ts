import { childOf, subjectOf, type SyntaxNode } from '../language/index.js';
import type { FactSentence } from './fact-story.js';
import { type Who, whoSays } from './who.js';

/** With them a sentence goes on with what the one before reports: `It would open in May.` */
const SHIFTED = /^(?:would|had)$/u;
const SUBJECTS = /^(?:it|they|he|she|the|this|these|such|its|their)$/u;

/**
 * Who goes on speaking in a sentence that names no speaker: the one whose claim the sentence before it
 * ends with, where this one is reported speech by its form, a pronoun or `the` and a verb shifted back.
 */
export function carriedSpeaker(node: SyntaxNode, sentence: FactSentence): Who | undefined {
  const { words, said, before } = sentence;
  const isReported = words.some((word) => said.get(word)?.some(({ speaker }) => speaker));
  if (node.base !== 'root' || isReported || !before) return undefined;
  const subject = subjectOf(node);
  const first = subject && words.find(({ start }) => start === firstOf(subject).start);
  const verb = childOf(node, 'aux') ?? node;
  if (!first || !SUBJECTS.test(first.lower) || !SHIFTED.test(verb.lower)) return undefined;
  const told = before.words.flatMap((word) => before.said.get(word) ?? []);
  const last = told.at(-1);
  return last?.speaker && !before.read.quote.text.includes('”') ? whoSays(last, before) : undefined;
}

function firstOf(node: SyntaxNode): SyntaxNode {
  const [first] = node.children;
  return first && first.index < node.index ? firstOf(first) : node;
}
