import type { SyntaxToken } from '../../../syntax/token.js';
import {
  below,
  firstUnder,
  inSentencesWith,
  lastUnder,
  ofRelations,
  ofSentence,
} from '../../mend.js';

/** By token of a sentence where there is an `as` before a noun, -1 for none. */
interface ClausesBehindAs {
  /** The clause that an `as` opens: {@link contentLedByAs}. */
  readonly led: readonly number[];
  /** The verb of a noun: {@link verbBehindAs}. */
  readonly verbs: readonly number[];
}

const clausesBehindAs = ofSentence((tokens): ClausesBehindAs | undefined => {
  const isThere = tokens.some(
    ({ text, relation }) => relation === 'case' && text.toLowerCase() === 'as',
  );
  if (!isThere) return undefined;
  return {
    led: tokens.map((_, as) => contentLedByAs(as, tokens)),
    verbs: tokens.map((_, noun) => verbBehindAs(noun, tokens)),
  };
});

/**
 * `told jurors so as the trial of Berg opened`: behind `as` the noun is who or what does what the finite verb
 * behind it says, and that verb is no content of what is said.
 */
export const asClauseBehindAs = inSentencesWith(clausesBehindAs, (token, at, tokens) => {
  const found = clausesBehindAs(tokens);
  if (!found) return undefined;
  const led = found.led[at] ?? -1;
  if (led >= 0) return { ...token, upos: 'SCONJ', head: led, relation: 'mark' };
  if (token.relation === 'ccomp' && found.led.includes(at)) return { ...token, relation: 'advcl' };
  const verb = found.verbs[at] ?? -1;
  if (verb >= 0) return { ...token, head: verb, relation: subjectOf(tokens, verb) };
  const behind = found.verbs[token.head] ?? -1;
  if (token.relation === 'case' && behind >= 0)
    return { ...token, upos: 'SCONJ', head: behind, relation: 'mark' };
  return found.verbs.includes(at) ? { ...token, relation: 'advcl' } : undefined;
});

/** The finite verb without a subject right behind a noun that `as` opens; -1 where none is. */
function verbBehindAs(noun: number, tokens: readonly SyntaxToken[]): number {
  const token = tokens[noun];
  if (token?.relation !== 'obl' || !/^(?:NOUN|PROPN)$/u.test(token.upos)) return -1;
  const as = below(tokens, noun, 'case');
  if (tokens[as]?.text.toLowerCase() !== 'as' || firstUnder(noun, tokens) !== as) return -1;
  const verb = lastUnder(noun, tokens) + 1;
  const own = tokens[verb];
  const isFinite = own !== undefined && /^VB[DZP]$/u.test(own.xpos) && own.head === token.head;
  const isOpen = below(tokens, verb, 'nsubj', 'nsubj:pass', 'mark') < 0;
  return isFinite && isOpen && /^(?:ccomp|conj|parataxis|advcl)$/u.test(own.relation) ? verb : -1;
}

/** The clause that an `as` opens which hangs from its subject, and that is read as what is said; -1 for none. */
function contentLedByAs(as: number, tokens: readonly SyntaxToken[]): number {
  const token = tokens[as];
  if (token?.relation !== 'case' || token.text.toLowerCase() !== 'as') return -1;
  const subject = tokens[token.head];
  const clause = subject?.relation.startsWith('nsubj') === true ? subject.head : -1;
  return tokens[clause]?.relation === 'ccomp' && firstUnder(clause, tokens) === as ? clause : -1;
}

const subjectOf = (tokens: readonly SyntaxToken[], verb: number): string =>
  below(tokens, verb, 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj';

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/** `told jurors Tuesday`: nobody hears it who is called Tuesday. */
export const asDayOfTelling = ofRelations(/^i?obj$/u, (token, at, tokens) => {
  if (!/^i?obj$/u.test(token.relation) || !DAY.test(token.text)) return undefined;
  const verb = tokens[token.head];
  return verb?.upos === 'VERB' && token.head < at ? { ...token, relation: 'obl' } : undefined;
});
