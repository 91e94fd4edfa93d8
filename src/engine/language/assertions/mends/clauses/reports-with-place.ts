import type { SyntaxToken } from '../../../syntax/token.js';
import { takesClause } from '../../governors.js';
import { below, firstUnder, inSentencesWith, ofRelations, withThat } from '../../mend.js';

/** `the allegation that Lund hid the report`: what she hid, where a parser has the allegation hidden. */
export const asObjectInReport = ofRelations(/^(?:obl|xcomp)$/u, (token, at, tokens) =>
  reportBefore(token.head, tokens) >= 0 && objectWithoutCase(token.head, tokens) === at
    ? { ...token, relation: 'obj' }
    : undefined,
);

/** The noun phrase right behind a verb that nothing joins to it; -1 for none. */
function objectWithoutCase(verb: number, tokens: readonly SyntaxToken[]): number {
  return tokens.findIndex(
    ({ head, relation, upos }, at) =>
      head === verb &&
      at > verb &&
      (relation === 'obl' || relation === 'xcomp') &&
      /^(?:NOUN|PROPN)$/u.test(upos) &&
      below(tokens, at, 'case') < 0 &&
      firstUnder(at, tokens) === verb + 1 &&
      below(tokens, at, 'det', 'nmod:poss') >= 0,
  );
}

/** `a report in the Herald that Lund had gone`: what the report says, and nothing about the Herald. */
export const asContentOfReport = inSentencesWith(withThat, (token, at, tokens) => {
  const noun = reportAbove(at, tokens);
  if (noun >= 0) return { ...token, head: noun, relation: 'acl' };
  const isThat = token.text.toLowerCase() === 'that' && reportAbove(token.head, tokens) >= 0;
  return isThat ? { ...token, upos: 'SCONJ', xpos: 'IN', relation: 'mark' } : undefined;
});

/** The noun of saying before the place or the speaker that a clause with `that` hangs from; -1 for none. */
function reportAbove(clause: number, tokens: readonly SyntaxToken[]): number {
  const token = tokens[clause];
  const direct = reportBefore(clause, tokens);
  if (direct >= 0) return direct;
  const place = tokens[token?.head ?? -1];
  if (
    !token ||
    !token.relation.startsWith('acl') ||
    place?.relation !== 'nmod' ||
    token.head > clause
  )
    return -1;
  const that = tokens.findIndex(
    ({ head, text }) => head === clause && text.toLowerCase() === 'that',
  );
  const subject = below(tokens, clause, 'nsubj', 'nsubj:pass', 'expl');
  if (that < 0 || subject <= that) return -1;
  const noun = tokens[place.head];
  const preposition = tokens[below(tokens, token.head, 'case')]?.text.toLowerCase() ?? '';
  // `a report on the harbour that Lund had built`: a clause with nothing left out is no relative one.
  const isWhole = tokens[that]?.relation === 'mark';
  const isPlace = isWhole && /^(?:in|on|from|at|of|to|against|about)$/u.test(preposition);
  return (isPlace || preposition === 'by') &&
    noun?.upos === 'NOUN' &&
    takesClause(noun.lemma) &&
    !takesClause(place.lemma)
    ? place.head
    : -1;
}

/** What has no object that a relative pronoun could be. */
const WITHOUT_OBJECT =
  /^(?:go|fly|travel|come|arrive|resign|die|fall|rise|agree|fail|refuse|collapse|vanish|disappear|talk|speak|lie|sail|walk|flee)$/u;

/** `a report in the paper that she had flown to Oslo`, where a parser has what she flew. */
function reportBefore(clause: number, tokens: readonly SyntaxToken[]): number {
  const token = tokens[clause];
  if (token?.relation !== 'acl:relcl') return -1;
  if (!WITHOUT_OBJECT.test(token.lemma) && objectWithoutCase(clause, tokens) < 0) return -1;
  const that = tokens.findIndex(
    ({ head, text, relation }) =>
      head === clause && text.toLowerCase() === 'that' && relation === 'obj',
  );
  const noun = tokens[token.head];
  const isReport = noun?.upos === 'NOUN' && takesClause(noun.lemma);
  return isReport && below(tokens, clause, 'nsubj') > that && that >= 0 ? token.head : -1;
}
