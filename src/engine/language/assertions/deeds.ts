import { COMMON_NOUNS } from '../entities/anaphor-words.js';
import { prepositionOf } from '../grammar/preposition.js';
import { nounPhrase } from '../grammar/phrases.js';
import { predicateAt } from '../grammar/predicates.js';
import { childrenOf, type SyntaxNode } from '../grammar/tree.js';
import type { Frame, FrameArgument } from './frame.js';
import { signatureOfDeed, signatureOfDenial, speaksOf } from './governors.js';
import type { Signature } from './outcomes.js';

/** A deed that a noun names and somebody is said to have done: `charged with the murder of a guard`. */
export interface Deed {
  readonly noun: SyntaxNode;
  readonly governor: SyntaxNode;
  readonly signature: Signature;
  readonly arguments: readonly FrameArgument[];
}

/** The deeds among the arguments of a verb of accusing, convicting or clearing, and those that are denied. */
export const deedsIn = (frame: Frame): readonly Deed[] => [
  ...chargesIn(frame),
  ...denialsIn(frame),
];

/** `Rumours of a merger were dismissed`, `claims of fraud are untrue`: what is denied with them. */
function denialsIn({ predicate: { node }, arguments: parts }: Frame): readonly Deed[] {
  const signature = signatureOfDenial(node);
  const denied = parts.filter(
    ({ head }) =>
      head.parent === node && /^(?:obj|nsubj)$/u.test(head.base) && speaksOf(head.lemma),
  );
  if (!signature) return [];
  return denied.flatMap(({ head, role }) =>
    role === 'agent' && node.upos === 'VERB'
      ? []
      : childrenOf(head, 'nmod')
          .filter((one) => prepositionOf(one) === 'of' && isEvent(one))
          .map((noun) => ({ noun, governor: node, signature, arguments: sufferersOf(noun) })),
  );
}

/** No name and nobody whom the story knows, who may have said it: `the claims of the union`. */
const isEvent = (noun: SyntaxNode): boolean =>
  noun.upos === 'NOUN' &&
  COMMON_NOUNS.get(noun.lemma) === undefined &&
  (sufferersOf(noun).length > 0 ||
    !childrenOf(noun, 'det').some(({ lower }) => /^(?:the|this|that|these|those)$/u.test(lower)));

function chargesIn(frame: Frame): readonly Deed[] {
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
