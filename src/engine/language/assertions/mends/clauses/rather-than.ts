import { likeBelow, type Mend } from '../../mend.js';

/** Between `rather than` and its verb stands no more than `to`. */
const FARTHEST = 3;

/** `rather than sell it`: what opens the clause of the verb behind it, and joins no other to it. */
export const asMarkOfInstead: Mend = (token, at, tokens) => {
  if (!isRatherThan(at, tokens)) return undefined;
  const verb = verbBehind(at, tokens);
  return verb < 0 || tokens[verb]?.head === at
    ? undefined
    : { ...token, head: verb, relation: 'mark' };
};

/** `leased it rather than sell it`: what is done is not joined to what is not, but told beside it. */
export const asClauseOfInstead: Mend = (token, at, tokens) => {
  if (token.relation !== 'conj' && token.relation !== 'obl') return undefined;
  const rather = [at - 2, at - FARTHEST].find((one) => isRatherThan(one, tokens));
  return rather !== undefined && verbBehind(rather, tokens) === at
    ? { ...token, relation: 'advcl' }
    : undefined;
};

const isRatherThan = (at: number, tokens: Parameters<Mend>[2]): boolean =>
  tokens[at]?.text.toLowerCase() === 'rather' && tokens[at + 1]?.text.toLowerCase() === 'than';

/** The verb right behind `rather than`; -1 where a noun stands there. */
function verbBehind(rather: number, tokens: Parameters<Mend>[2]): number {
  const at = tokens[rather + 2]?.xpos === 'TO' ? rather + FARTHEST : rather + 2;
  const isVerb = tokens[at]?.upos === 'VERB' && /^VB[DGN]?$/u.test(tokens[at].xpos);
  // `rather than falling prices`
  const isOfNoun = /^(?:amod|compound)$/u.test(tokens[at]?.relation ?? '');
  const isOwn = likeBelow(tokens, at, ({ relation }) => relation.startsWith('nsubj')) < 0;
  return isVerb && !isOfNoun && isOwn ? at : -1;
}
