import { subjectOf } from '../grammar/subjects.js';
import { isNegated } from '../grammar/negation.js';
import { childOf, type SyntaxNode } from '../grammar/tree.js';
import { isSaying } from './saying.js';

/** With them a sentence goes on with what the one before reports: `It would open in May.` */
const SHIFTED = /^(?:would|had)$/u;
/** `She would not name them`: what somebody does not tell is told by the text. */
const TELLING =
  /^(?:say|tell|name|identify|comment|discuss|elaborate|specify|respond|reply|answer|confirm|disclose|reveal)$/u;
const SUBJECTS = /^(?:it|they|he|she|the|this|these|such|its|their)$/u;

/**
 * Whether a sentence that names no speaker goes on with what the one before it reports: reported speech by
 * its form, a pronoun or `the` and a verb shifted back.
 */
export function goesOnReporting(words: readonly SyntaxNode[]): boolean {
  const root = words.find(({ base }) => base === 'root');
  const subject = root && subjectOf(root);
  const verb = root && (childOf(root, 'aux', 'cop') ?? root);
  // `The union had claimed that …`: it says so itself.
  if (subject && subject.upos !== 'PRON' && isSaying(root) && childOf(root, 'ccomp')) return false;
  if (root && TELLING.test(root.lemma) && isNegated(root, words)) return false;
  const first = subject && firstOf(subject);
  return SUBJECTS.test(first?.lower ?? '') && SHIFTED.test(verb?.lower ?? '');
}

function firstOf(node: SyntaxNode): SyntaxNode {
  const [first] = node.children;
  return first && first.index < node.index ? firstOf(first) : node;
}
