import { TIME_UNITS } from '../../../grammar/time-units.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import { below, foundAt, inSentencesWith, ofSentence } from '../../mend.js';

/** `and the last, at Orkdal, would follow`: a clause whose subject stands apart from its verb. */
interface SecondClause {
  readonly and: number;
  readonly noun: number;
  /** The predicate of the clause before, to which this one is joined. */
  readonly first: number;
  readonly verb: number;
  /** Where the phrase between commas begins and ends; both at the verb where there is none. */
  readonly start: number;
  readonly end: number;
}

const secondClauses = ofSentence((tokens): readonly SecondClause[] =>
  foundAt(tokens, ({ relation }, and): SecondClause | undefined => {
    if (relation !== 'cc' || tokens[and + 1]?.upos !== 'DET') return undefined;
    const noun = nounBehind(and, tokens);
    const word = tokens[noun];
    const first = word?.head ?? -1;
    const isState = /^(?:ADJ|VERB)$/u.test(tokens[first]?.upos ?? '');
    if (word?.relation !== 'conj' || !isState) return undefined;
    if (below(tokens, noun, 'cop', 'nsubj') >= 0 || first > and) return undefined;
    const start = noun + 1;
    const isApart = tokens[start]?.text === ',' && tokens[start + 1]?.upos === 'ADP';
    const end = isApart ? tokens.findIndex(({ text }, at) => at > start && text === ',') : noun;
    const verb = end < 0 ? -1 : finiteAt(end + 1, tokens);
    const isFree = below(tokens, verb, 'nsubj', 'nsubj:pass', 'expl') < 0;
    return verb >= 0 && isFree ? { and, noun, first, verb, start, end } : undefined;
  }),
);

/**
 * `two were open and the third, in Lund, would open`: who stands behind `and`, with a phrase between commas
 * or without, does what the verb behind says, and is no second state of those before.
 */
export const asSecondSubject = inSentencesWith(secondClauses, (token, at, tokens) => {
  const clause = secondClauses(tokens).find(
    ({ noun, and, verb }) => at >= and && at <= verb && noun >= 0,
  );
  if (!clause) return undefined;
  const { and, noun, first, verb, start, end } = clause;
  if (at === and) return { ...token, head: verb, relation: 'cc' };
  if (at === noun) {
    const isPassive = below(tokens, verb, 'aux:pass') >= 0;
    return { ...token, head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
  }
  if (at === verb) return { ...token, head: first, relation: 'conj' };
  const isTop = at > start && at < end && (token.head < start || token.head > end);
  return isTop && token.relation === 'obl' ? { ...token, head: noun, relation: 'nmod' } : undefined;
});

/** The last word of a short phrase with an article: `last`, `third ferry`. */
function nounBehind(and: number, tokens: readonly SyntaxToken[]): number {
  let at = and + 2;
  while (
    /^(?:ADJ|NUM)$/u.test(tokens[at]?.upos ?? '') &&
    /^(?:ADJ|NOUN|NUM)$/u.test(tokens[at + 1]?.upos ?? '')
  )
    at += 1;
  const word = tokens[at];
  return word && /^(?:ADJ|NUM|NOUN)$/u.test(word.upos) && !TIME_UNITS.has(word.lemma) ? at : -1;
}

/** The verb, or what a copula says, of a clause whose first auxiliary or verb stands at a word; -1 for none. */
function finiteAt(at: number, tokens: readonly SyntaxToken[]): number {
  const word = tokens[at];
  if (!word || !/^(?:VB[DPZ]|MD)$/u.test(word.xpos)) return -1;
  return /^(?:aux|cop)/u.test(word.relation) ? word.head : at;
}
