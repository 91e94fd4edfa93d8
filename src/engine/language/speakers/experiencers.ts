import { WordList } from '../../data/index.js';
import { prepositionOf } from '../grammar/preposition.js';
import { subjectOf } from '../grammar/subjects.js';
import { childOf, childrenOf, type SyntaxNode } from '../grammar/tree.js';

const EXPERIENCED = new WordList('speakers/experiencer-verbs.txt');

/** Who feels or thinks so: `it seemed to her that`, `it struck Holm that`. */
export function experiencerOf(verb: SyntaxNode): SyntaxNode | undefined {
  const isImpersonal =
    childOf(verb, 'expl') !== undefined || subjectOf(verb)?.lower === 'it' || hasClauseFirst(verb);
  if (verb.upos !== 'VERB' || !isImpersonal) return undefined;
  const felt = childrenOf(verb, 'obl').find((one) =>
    EXPERIENCED.has(`${verb.lemma} ${prepositionOf(one)}`),
  );
  return felt ?? (EXPERIENCED.has(verb.lemma) ? childOf(verb, 'obj') : undefined);
}

const hasClauseFirst = (verb: SyntaxNode): boolean => childOf(verb, 'csubj') !== undefined;
