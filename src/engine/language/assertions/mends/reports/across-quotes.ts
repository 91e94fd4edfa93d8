import type { SyntaxToken } from '../../../syntax/token.js';
import { below, inSentencesWith, likeBelow, ofRelations, ofSentence } from '../../mend.js';

const QUOTE = /^["“”]$/u;
const REASON = /^(?:because|as|since|when|while|before|after|although|unless)$/iu;

/** Whether a word stands between the marks of a quotation that its sentence opens. */
const isQuoted = (at: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens.slice(0, at).filter(({ text }) => QUOTE.test(text)).length % 2 === 1;

/** `told the jury that she had signed it "because he asked"`: the reason is why she did, and not why she told. */
export const asQuotedReason = ofRelations(/^advcl$/u, (token, at, tokens) => {
  const mark = below(tokens, at, 'mark');
  if (!REASON.test(tokens[mark]?.text ?? '') || !QUOTE.test(tokens[mark - 1]?.text ?? ''))
    return undefined;
  const said = likeBelow(
    tokens,
    token.head,
    ({ relation }, other) => relation === 'ccomp' && other > token.head && other < mark,
  );
  return said >= 0 && below(tokens, said, 'ccomp') < 0 ? { ...token, head: said } : undefined;
});

/**
 * `had passed it on "because that was my job" and had never heard back`: what stands behind the marks is not
 * joined to a clause inside them, but to the verb which that hangs from.
 */
export const asJoinedOutside = ofRelations(/^conj$/u, (token, at, tokens) => {
  const inside = tokens[token.head];
  if (!inside || token.head > at || isQuoted(at, tokens) || !isQuoted(token.head, tokens))
    return undefined;
  if (tokens[at]?.upos !== 'VERB' || below(tokens, at, 'nsubj', 'nsubj:pass', 'mark') >= 0)
    return undefined;
  const above = outside(token.head, tokens);
  const verb = tokens[above];
  return inside.relation.startsWith('advcl') && verb?.upos === 'VERB' && above < at
    ? { ...token, head: above }
    : undefined;
});

/** The first word above another that stands outside the marks; -1 for none. */
function outside(word: number, tokens: readonly SyntaxToken[]): number {
  let at = word;
  while (at >= 0 && isQuoted(at, tokens)) at = tokens[at]?.head ?? -1;
  return at;
}

/** The `that` at the end of a clause right behind its verb; -1 where there is none. */
const thatAtEnd = ofSentence((tokens): number =>
  tokens.findIndex(({ text, head, relation }, at) => {
    const [verb, next] = [tokens[at - 1], tokens[at + 1]];
    if (!/^that$/iu.test(text) || !/^[,.!?"”;]$/u.test(next?.text ?? '')) return false;
    const isOwn = relation === 'mark' && head === at - 1;
    const isAbove = verb?.head === at && verb.relation === 'ccomp';
    return verb?.upos === 'VERB' && (isOwn || isAbove) && below(tokens, at - 1, 'obj', 'ccomp') < 0;
  }),
);

/** `We simply don't know that,` he said: at the end of a clause `that` is what is not known. */
export const asThatAtEnd = inSentencesWith(
  (tokens) => thatAtEnd(tokens) > 0,
  (token, at, tokens) => {
    const that = thatAtEnd(tokens);
    const own = tokens[that];
    if (at === that) return { ...token, upos: 'PRON', xpos: 'DT', head: that - 1, relation: 'obj' };
    return at === that - 1 && token.head === that && own
      ? { ...token, head: own.head, relation: own.relation }
      : undefined;
  },
);

/** `said his barrister, Rupert Vail, outside court`: where it was said, and no part of who says it. */
export const asPlaceOfSaying = ofRelations(/^nmod$/u, (token, at, tokens) => {
  const sayer = tokens[token.head];
  const name = below(tokens, token.head, 'appos');
  const isBehind = sayer?.relation === 'nsubj' && sayer.head < token.head && name > token.head;
  const preposition = below(tokens, at, 'case');
  const isApart = preposition > name && tokens[preposition - 1]?.text === ',';
  return isBehind && isApart && at > preposition
    ? { ...token, head: sayer.head, relation: 'obl' }
    : undefined;
});

const CONDITION = /^(?:if|unless|when|once|because|although|while|until)$/iu;

/** `“If the river rises,” she warned, “the town must leave.”`: it is what must be done then, and not said then. */
export const asQuotedCondition = ofRelations(/^(?:advcl|ccomp)$/u, (token, at, tokens) => {
  const [verb, mark] = [token.head, below(tokens, at, 'mark', 'advmod')];
  const isOpen = mark > 0 && mark < at && QUOTE.test(tokens[mark - 1]?.text ?? '');
  if (!isOpen || at > verb || !CONDITION.test(tokens[mark]?.text ?? '')) return undefined;
  const end = tokens.findIndex(({ text }, other) => other > at && QUOTE.test(text));
  if (end > verb || tokens[end - 1]?.text !== ',') return undefined;
  const content = likeBelow(
    tokens,
    verb,
    ({ relation }, other) => relation === 'ccomp' && other > verb && isQuoted(other, tokens),
  );
  return content > verb ? { ...token, head: content, relation: 'advcl' } : undefined;
});
