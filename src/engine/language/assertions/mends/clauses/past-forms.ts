import { irregularPasts } from '../../../words/irregular-verbs.js';
import { below, ofRelations } from '../../mend.js';
import { asksThat } from '../../governors.js';

/** `The study, he notes, cost $80`: behind a subject in the singular such a form is the past, and no bare verb. */
export const asPastForm = ofRelations(/^(?:root|ccomp|conj|parataxis)$/u, (token, at, tokens) => {
  const form = token.text.toLowerCase();
  if (token.xpos !== 'VB' || token.upos !== 'VERB' || !irregularPasts().has(form)) return undefined;
  if (below(tokens, at, 'aux', 'mark', 'aux:pass', 'cop') >= 0) return undefined;
  const subject = tokens[below(tokens, at, 'nsubj')];
  const isOne =
    /^NNP?$/u.test(subject?.xpos ?? '') || /^(?:he|she|it)$/iu.test(subject?.text ?? '');
  const above = tokens[token.head];
  const isAsked = above !== undefined && asksThat(above.lemma);
  return isOne && !isAsked ? { ...token, xpos: 'VBD' } : undefined;
});
