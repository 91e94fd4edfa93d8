import { prepositionOf } from '../grammar/preposition.js';
import { nounPhrase } from '../grammar/phrases.js';
import { predicateAt } from '../grammar/predicates.js';
import { childrenOf, type SyntaxNode } from '../grammar/tree.js';
import type { Frame, FrameArgument } from './frame.js';
import { signatureOfDeed } from './governors.js';
import type { Signature } from './outcomes.js';

/** A deed that a noun names and somebody is said to have done: `charged with the murder of a guard`. */
export interface Deed {
  readonly noun: SyntaxNode;
  readonly governor: SyntaxNode;
  readonly signature: Signature;
  readonly arguments: readonly FrameArgument[];
}

/** The deeds among the arguments of a verb of accusing, convicting or clearing. */
export function deedsIn(frame: Frame): readonly Deed[] {
  const governor = frame.predicate.node;
  const doer =
    frame.arguments.find(({ role }) => role === 'patient') ??
    frame.arguments.find(({ role }) => role === 'agent');
  return frame.arguments.flatMap(({ head, words }) => {
    const signature = predicateAt(head)
      ? undefined
      : signatureOfDeed(governor, prepositionOf(head));
    if (!signature || !doer) return [];
    const nouns = [head, ...childrenOf(head, 'conj')].filter(
      (noun) => noun.upos === 'NOUN' && words.includes(noun),
    );
    return nouns.map((noun) => ({
      ...{ noun, governor, signature },
      arguments: [{ ...doer, role: 'agent' as const }, ...sufferersOf(noun)],
    }));
  });
}

const sufferersOf = (noun: SyntaxNode): readonly FrameArgument[] =>
  childrenOf(noun, 'nmod')
    .filter((one) => prepositionOf(one) === 'of')
    .map((head) => ({ role: 'patient', head, words: nounPhrase(head) }));
