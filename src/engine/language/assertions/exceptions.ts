import { nounPhrase } from '../grammar/phrases.js';
import { prepositionOf } from '../grammar/preposition.js';
import { speaksOfNone } from '../grammar/negation.js';
import { childrenOf, type SyntaxNode } from '../grammar/tree.js';
import type { Quantifier } from './assertion.js';
import type { Frame, FrameArgument } from './frame.js';

/** A frame that holds of an exception, or of all but one. */
export interface ExceptionFrame extends Frame {
  readonly denied: boolean;
  readonly quantifier?: Quantifier;
}

/**
 * `nobody but Holm signed` says that Holm did, `everyone but Holm signed` that he did not; the first
 * frame of the second is what the others did.
 */
export function exceptionsIn(
  frame: Frame,
  words: readonly SyntaxNode[],
): readonly ExceptionFrame[] {
  for (const argument of frame.arguments) {
    const excepted = childrenOf(argument.head, 'nmod', 'conj').find(
      (one) => one.index > argument.head.index && isExcepted(one),
    );
    if (!excepted) continue;
    const instead = { ...argument, head: excepted, words: nounPhrase(excepted) };
    const ofException = {
      ...frame,
      arguments: replaced(frame.arguments, argument, instead),
      denied: true,
    };
    return speaksOfNone(argument.head, words)
      ? [{ ...ofException, quantifier: 'only' }]
      : [{ ...frame, denied: false, quantifier: 'all but' }, ofException];
  }
  return [];
}

/** Also `every village but one`, where a tree has two that are joined. */
function isExcepted(node: SyntaxNode): boolean {
  if (node.base === 'nmod') return /^(?:but|except|save)$/u.test(prepositionOf(node));
  const all = node.parent ? childrenOf(node.parent, 'det') : [];
  return (
    childrenOf(node, 'cc').some(({ lower }) => lower === 'but') &&
    all.some(({ lower }) => /^(?:every|all|no)$/u.test(lower))
  );
}

const replaced = (
  all: readonly FrameArgument[],
  old: FrameArgument,
  other: FrameArgument,
): readonly FrameArgument[] => all.map((one) => (one === old ? other : one));
