import { below, foundAt, inSentencesWith, ofSentence } from '../../mend.js';

/** Whoever is asked, and what they are asked to do. */
interface Asking {
  readonly ask: number;
  readonly whom: number;
  readonly deed: number;
}

const ASKING = /^(?:ask|invite|urge)$/u;

const askings = ofSentence((tokens): readonly Asking[] =>
  foundAt(tokens, ({ upos, relation, head: ask }, deed) => {
    const isTo = tokens[below(tokens, deed, 'mark')]?.xpos === 'TO';
    if (upos !== 'VERB' || relation !== 'advcl' || ask > deed || !isTo) return undefined;
    if (!ASKING.test(tokens[ask]?.lemma ?? '')) return undefined;
    const asked = below(tokens, ask, 'obj', 'iobj');
    const whom = asked < 0 ? below(tokens, deed, 'nsubj') : asked;
    return whom > ask && whom < deed ? { ask, whom, deed } : undefined;
  }),
);

/** `to ask the trust to support it`: it is asked, and it is who would support it. */
export const asWhomAsked = inSentencesWith(askings, (token, at, tokens) => {
  for (const { ask, whom, deed } of askings(tokens)) {
    if (at === whom) return { ...token, head: ask, relation: 'obj' };
    if (at === deed) return { ...token, relation: 'xcomp' };
  }
  return undefined;
});
