import type { SyntaxToken } from '../../../syntax/token.js';
import {
  below,
  firstUnder,
  inSentencesWith,
  lastUnder,
  ofRelations,
  ofSentence,
} from '../../mend.js';

/** Whether there is an `as` before a noun. */
const asBeforeNoun = ofSentence((tokens) =>
  tokens.some(({ text, relation }) => relation === 'case' && text.toLowerCase() === 'as'),
);

/**
 * `told jurors so as the trial of Berg opened`: behind `as` the noun is who or what does what the finite verb
 * behind it says, and that verb is no content of what is said.
 */
export const asClauseBehindAs = inSentencesWith(asBeforeNoun, (token, at, tokens) => {
  const led = contentLedByAs(at, tokens);
  if (led >= 0) return { ...token, upos: 'SCONJ', head: led, relation: 'mark' };
  if (token.relation === 'ccomp' && tokens.some((_, as) => contentLedByAs(as, tokens) === at))
    return { ...token, relation: 'advcl' };
  const verb = verbBehindAs(at, tokens);
  if (verb >= 0) return { ...token, head: verb, relation: subjectOf(tokens, verb) };
  const noun = tokens[token.head];
  if (token.relation === 'case' && noun && verbBehindAs(token.head, tokens) >= 0)
    return { ...token, upos: 'SCONJ', head: verbBehindAs(token.head, tokens), relation: 'mark' };
  const isVerb = tokens.some((_, noun) => verbBehindAs(noun, tokens) === at);
  return isVerb ? { ...token, relation: 'advcl' } : undefined;
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
