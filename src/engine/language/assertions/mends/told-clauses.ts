import { WordList } from '../../../data/index.js';
import { takesClause } from '../governors.js';
import type { SyntaxToken } from '../../syntax/token.js';
import {
  below,
  firstUnder,
  foundAt,
  inSentencesWith,
  ofRelations,
  ofSentence,
  withThat,
} from '../mend.js';

/** Verbs whose object is who hears what the clause behind it says. */
const WITH_HEARER = new WordList('speakers/verbs-with-hearer.txt');

/**
 * `told the board that it had closed`, `was told by the board that`, `wrote in a letter that`: the clause belongs to the verb, and not
 * to who is told, as a parser may take it.
 */
export const asTold = inSentencesWith(withThat, (token, at, tokens) => {
  const isThat = token.text.toLowerCase() === 'that';
  const clause = isThat ? token.head : at;
  const { head = -1, relation = '' } = tokens[clause] ?? {};
  const [hearer, that] = [tokens[head], tokens[head + 1]];
  const verb = hearer && tokens[hearer.head];
  if (!relation.startsWith('acl') || !verb || hearer.head > head) return undefined;
  const isHearer = WITH_HEARER.has(verb.lemma) && /^(?:i?obj|obl:agent)$/u.test(hearer.relation);
  const isPlace = hearer.relation === 'obl' && takesClause(verb.lemma);
  if (!(isHearer || isPlace) || that?.text.toLowerCase() !== 'that' || that.head !== clause)
    return undefined;
  const subject = tokens.findIndex(
    (one) => one.head === clause && one.relation.startsWith('nsubj'),
  );
  if (subject <= head + 1) return undefined;
  if (!isThat) return { ...token, head: hearer.head, relation: 'ccomp' };
  return { ...token, upos: 'SCONJ', xpos: 'IN', relation: 'mark' };
});

/** `told the court he was ill`: a clause that wants no noun is what is told, and says nothing of who hears it. */
export const asToldWithoutThat = ofRelations(/^acl/u, (token, at, tokens) => {
  const hearer = token.relation.startsWith('acl') ? tokens[token.head] : undefined;
  const verb = hearer && tokens[hearer.head];
  if (!verb || !WITH_HEARER.has(verb.lemma) || hearer.head > token.head) return undefined;
  const isWhole =
    hearer.relation === 'iobj' || (hearer.relation === 'obj' && below(tokens, at, 'cop') > 0);
  if (!isWhole || below(tokens, hearer.head, 'ccomp', 'xcomp') >= 0) return undefined;
  // `told the man who was ill`
  const subject = below(tokens, at, 'nsubj', 'nsubj:pass');
  if (subject < 0 || firstUnder(subject, tokens) !== token.head + 1) return undefined;
  return tokens[subject]?.xpos.startsWith('W') === true
    ? undefined
    : { ...token, head: hearer.head, relation: 'ccomp' };
});

/** `told the board the bridge had closed`: who hears it, right behind the verb, is no object of the clause. */
export const asHearer = ofRelations(/^obj$/u, (token, at, tokens) => {
  const clause = tokens[token.head];
  const verb = clause?.relation === 'ccomp' ? tokens[clause.head] : undefined;
  if (!clause || !verb || !WITH_HEARER.has(verb.lemma) || at < clause.head || at > token.head)
    return undefined;
  return firstUnder(at, tokens) === clause.head + 1 ? { ...token, head: clause.head } : undefined;
});

const SAYING = new WordList(
  'speakers/saying-verbs.txt',
  'speakers/asking-verbs.txt',
  'speakers/manners-of-speaking.txt',
);

/** A quotation at the head of a sentence, the verb of saying right behind it, who says it, and the quotation's top. */
interface Said {
  readonly verb: number;
  readonly sayer: number;
  readonly top: number;
}

const saidBefore = ofSentence((tokens): Said | undefined => {
  const mark = tokens.findIndex(
    ({ text }, at) => at > 2 && /^["”]$/u.test(text) && /^[?!,]$/u.test(tokens[at - 1]?.text ?? ''),
  );
  const verb = tokens.findIndex(
    ({ lemma, upos }, at) => at > mark && upos === 'VERB' && SAYING.has(lemma),
  );
  if (!/^["“]$/u.test(tokens[0]?.text ?? '') || mark < 0 || verb < 0) return undefined;
  const sayer = sayerBeside(mark, verb, tokens);
  if (sayer < 0) return undefined;
  const inside = foundAt(tokens, ({ head, relation }, at) =>
    at < mark && head === verb && relation !== 'punct' ? at : undefined,
  );
  const top = inside.findLast((at) => !/^(?:nsubj|cop|aux)/u.test(tokens[at]?.relation ?? ''));
  return { verb, sayer, top: top ?? inside.at(-1) ?? -1 };
});

/** `“Is it late?” asked Holm`: right behind such a verb stands who says it, and before it what is said. */
export const asSayerBehind = inSentencesWith(saidBefore, (token, at, tokens) => {
  const said = saidBefore(tokens);
  if (!said) return undefined;
  const { verb, sayer, top } = said;
  if (at === sayer) return { ...token, relation: 'nsubj' };
  if (at >= verb || token.relation === 'punct' || top < 0) return undefined;
  if (at === top) return { ...token, head: verb, relation: 'ccomp' };
  const isOut = token.head === verb || tokens[token.head]?.relation === 'cop';
  return isOut ? { ...token, head: top } : undefined;
});

/** Who says a quotation that ends with a mark: the noun right behind a verb, or the one between; -1 for none. */
function sayerBeside(mark: number, verb: number, tokens: readonly SyntaxToken[]): number {
  const own = tokens.findIndex(
    ({ head, relation }, at) => head === verb && relation === 'nsubj' && at > mark,
  );
  if (own >= 0) return own < verb && firstUnder(own, tokens) === mark + 1 ? own : -1;
  const object = below(tokens, verb, 'obj', 'iobj');
  const isNext = verb === mark + 1 && object > verb && firstUnder(object, tokens) === verb + 1;
  return isNext ? object : -1;
}
