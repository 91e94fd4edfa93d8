import { below, ofRelations } from '../../mend.js';

/** `Of the 40 boats, 12 sank`: a number right before a verb without a subject is so many of them. */
export const asCountedSubject = ofRelations(/^nummod$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (verb?.upos !== 'VERB' || !/^VB[DPZ]$/u.test(verb.xpos) || token.head !== at + 1)
    return undefined;
  const hasSubject = below(tokens, token.head, 'nsubj', 'nsubj:pass', 'csubj', 'expl') >= 0;
  return hasSubject ? undefined : { ...token, relation: 'nsubj' };
});
