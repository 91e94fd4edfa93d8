import { prepositionOf } from '../grammar/preposition.js';
import { nounPhrase } from '../grammar/phrases.js';
import { subjectOf } from '../grammar/subjects.js';
import { childOf, childrenOf, type SyntaxNode } from '../grammar/tree.js';
import type { Frame, FrameArgument } from './frame.js';
import { lemmaOf } from './prepositions.js';
import { isTime, type ValueSpans } from './values.js';

/** Who comes before or after whom in an office, and the word that says so. */
export interface Succession {
  readonly lemma: 'precede' | 'succeed';
  readonly word: SyntaxNode;
  readonly arguments: readonly FrameArgument[];
}

/** `was chair before Berg`, `became chair after Berg`, `was coach until Berg took over`. */
export function successionsIn(
  { predicate: { node }, lemma, arguments: parts }: Frame,
  values: ValueSpans,
): readonly Succession[] {
  const office = parts.find(({ role }) => role === 'attribute');
  const holder = parts.find(({ role }) => role === 'agent');
  if (!/^(?:be|become)$/u.test(lemma) || office?.head.upos !== 'NOUN' || !holder) return [];
  const beside = parts.flatMap(({ head }) =>
    /^(?:before|after)$/u.test(prepositionOf(head)) ? [{ head, word: childOf(head, 'case') }] : [],
  );
  const clauses = childrenOf(node, 'advcl').flatMap((clause) => {
    const head = lemmaOf(clause) === 'take over' ? subjectOf(clause) : undefined;
    return head ? [{ head, word: childOf(clause, 'mark', 'advmod') }] : [];
  });
  return [...beside, ...clauses].flatMap(({ head, word }): Succession[] => {
    if (!word || head.upos !== 'PROPN' || isTime(values, head)) return [];
    const other: FrameArgument = { role: 'patient', head, words: nounPhrase(head) };
    const lemma = word.lower === 'after' ? 'succeed' : 'precede';
    return [{ lemma, word, arguments: [holder, office, other] }];
  });
}
