import { dominates } from '../../grammar/ancestry.js';
import { childOf, childrenOf, type SyntaxNode } from '../../grammar/tree.js';
import { nounPhrase } from '../../grammar/phrases.js';
import { predicateAt } from '../../grammar/predicates.js';
import { subjectOf } from '../../grammar/subjects.js';
import { type Frame, type FrameArgument, frameOf } from '../frame.js';
import type { ValueSpans } from '../values.js';

/** Verbs that stand by themselves for one before them. */
const STAND_IN = /^(?:do|have|be|will|would|can|could|may|might|must|shall|should)$/u;
/** What a verb that stands by itself does not have. */
const COMPLEMENTS = ['ccomp', 'xcomp', 'obl', 'cop', 'aux', 'acl', 'nmod', 'amod', 'det', 'expl'];
/** Behind these, what was meant to be done is done: `41 had asked to speak, and 26 did`. */
const MEANT = /^(?:ask|want|wish|hope|plan|promise|intend|expect|threaten|offer|agree)$/u;
const INVERTING = /^(?:so|nor|neither|as)$/u;

/**
 * The frame of a clause that has no more than a subject and an auxiliary: that of the verb before it, with
 * that subject (`the mayor did not`, `buses are not`, `so did Skara`).
 */
export function ellipticFrame(node: SyntaxNode, values: ValueSpans): Frame | undefined {
  const { parent } = node;
  if (!parent || !STAND_IN.test(node.lemma) || !/^(?:conj|parataxis|advcl)$/u.test(node.base))
    return undefined;
  if (parent.index > node.index || childOf(node, ...COMPLEMENTS)) return undefined;
  const subject = elidedSubject(node);
  const antecedent = subject && predicateAt(meantBy(node, parent));
  if (!antecedent) return undefined;
  const frame = frameOf(antecedent, values);
  const own = subjectOf(antecedent.node);
  const place = frame.arguments.find(({ head }) => head === own);
  // `It opened in May, and the mayor did`: nothing says who did not do what.
  if (!place) return undefined;
  const instead: FrameArgument = { role: place.role, head: subject, words: nounPhrase(subject) };
  const copied = frame.arguments.filter((one) => one !== place && !dominates(node, one.head));
  return {
    predicate: { node, copula: undefined, nominal: false },
    lemma: frame.lemma,
    arguments: [instead, ...copied],
  };
}

function elidedSubject(node: SyntaxNode): SyntaxNode | undefined {
  const own = childOf(node, 'nsubj');
  const object = childOf(node, 'obj');
  if (own) return object ? undefined : own;
  const isInverted = childrenOf(node, 'advmod', 'mark', 'cc').some(({ lower }) =>
    INVERTING.test(lower),
  );
  return isInverted && object && object.index > node.index ? object : undefined;
}

const meantBy = ({ lemma }: SyntaxNode, verb: SyntaxNode): SyntaxNode =>
  (lemma === 'do' && MEANT.test(verb.lemma) ? childOf(verb, 'xcomp') : undefined) ?? verb;
