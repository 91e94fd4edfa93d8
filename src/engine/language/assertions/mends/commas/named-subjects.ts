import { firstUnder, below, foundAt, inSentencesWith, ofSentence } from '../../mend.js';

/** A name behind `and`, right before a verb that has no subject. */
interface NamedSubject {
  readonly and: number;
  readonly name: number;
  readonly verb: number;
}

const namedSubjects = ofSentence((tokens): readonly NamedSubject[] =>
  foundAt(tokens, ({ upos, xpos, relation, head: first }, verb): NamedSubject | undefined => {
    const isFinite = upos === 'VERB' && /^VB[DZ]$/u.test(xpos);
    if (!isFinite || relation !== 'conj' || tokens[verb - 1]?.upos !== 'PROPN') return undefined;
    if (below(tokens, verb, 'nsubj', 'nsubj:pass', 'cc', 'aux') >= 0) return undefined;
    let name = verb - 1;
    while (/^(?:flat|compound)$/u.test(tokens[name]?.relation ?? ''))
      name = tokens[name]?.head ?? -1;
    const and = tokens[name]?.relation === 'conj' ? below(tokens, name, 'cc') : -1;
    const isBehind = and > first && firstUnder(name, tokens) === and && name < verb;
    return isBehind ? { and, name, verb } : undefined;
  }),
);

/** `lost money and Ada Lund owns a fifth of it`: the name between is who does the second, and lost by nobody. */
export const asNamedSubject = inSentencesWith(namedSubjects, (token, at, tokens) => {
  for (const { and, name, verb } of namedSubjects(tokens)) {
    if (at === and) return { ...token, head: verb };
    if (at === name) return { ...token, head: verb, relation: 'nsubj' };
  }
  return undefined;
});
