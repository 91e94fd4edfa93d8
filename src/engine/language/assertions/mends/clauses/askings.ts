import { below, foundAt, inSentencesWith, ofRelations, ofSentence } from '../../mend.js';

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

/** `Weil denied that when he gave evidence`: what is denied stands before, and `when` begins its own clause. */
export const asDeniedThat = ofRelations(/^mark$/u, (token, at, tokens) => {
  const [verb, when] = [tokens[at - 1], tokens[at + 1]];
  const isDenied = /^that$/iu.test(token.text) && verb?.upos === 'VERB';
  if (!isDenied || !when || when.head !== token.head) return undefined;
  const isBeside = tokens[token.head]?.head === at - 1;
  return isBeside && /^(?:after|before|when|while)$/iu.test(when.text)
    ? { ...token, upos: 'PRON', xpos: 'DT', head: at - 1, relation: 'obj' }
    : undefined;
});
