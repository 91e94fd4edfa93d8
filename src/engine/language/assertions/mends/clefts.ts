import type { SyntaxToken } from '../../syntax/token.js';
import { below, inSentencesWith, ofRelations, ofSentence, placesOf } from '../mend.js';

const CLAUSES = /^(?:acl|advcl)(?::relcl)?$|^ccomp$/u;

/** `it was the mayor who opened it`, `it was in May that it opened`: said of one who alone is meant. */
export function isCleft(predicate: number, tokens: readonly SyntaxToken[]): boolean {
  const word = tokens[predicate];
  const relative = relativeOf(predicate, tokens);
  if (!word || relative < 0) return false;
  if (/^who/iu.test(tokens[relative]?.text ?? '')) return true;
  if (hasPreposition(predicate, tokens) || /^(?:PROPN|PRON|ADV)$/u.test(word.upos)) return true;
  return word.upos === 'NOUN' && isDefinite(predicate, tokens) && !isRanked(predicate, tokens);
}

/** `it is a firm that makes lamps`, `it is the first firm that did`: a relative clause tells what it is. */
export function isDescribed(predicate: number, tokens: readonly SyntaxToken[]): boolean {
  const isNoun = tokens[predicate]?.upos === 'NOUN';
  const relative = isNoun ? relativeOf(predicate, tokens) : -1;
  return /^(?:nsubj|obj)/u.test(tokens[relative]?.relation ?? '') && !isCleft(predicate, tokens);
}

/** The index of `who` or `that` right behind what is said with `it is`; -1 where no clause is there. */
function relativeOf(predicate: number, tokens: readonly SyntaxToken[]): number {
  if (below(tokens, predicate, 'cop') < 0) return -1;
  const clause = tokens.findIndex(
    ({ head, relation }, at) => head === predicate && at > predicate && CLAUSES.test(relation),
  );
  const opens = tokens.findIndex(
    ({ upos, head }, at) =>
      at > predicate && at < clause && upos !== 'PUNCT' && (head < predicate || head >= clause),
  );
  return /^(?:who|whom|that)$/iu.test(tokens[opens]?.text ?? '') ? opens : -1;
}

const hasPreposition = (predicate: number, tokens: readonly SyntaxToken[]): boolean =>
  below(tokens, predicate, 'case') >= 0;

const isDefinite = (noun: number, tokens: readonly SyntaxToken[]): boolean =>
  below(tokens, noun, 'nmod:poss') >= 0 ||
  /^(?:the|this|that|these|those)$/iu.test(tokens[below(tokens, noun, 'det')]?.text ?? '');

const isRanked = (noun: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens.some(
    ({ head, relation, text, xpos }) =>
      head === noun &&
      relation === 'amod' &&
      (xpos === 'JJS' || /^(?:first|last|only)$/iu.test(text)),
  );

/** `it was because of the fire that it closed`: behind a phrase with a preposition `that` stands for nothing. */
export const asCleftMark = ofRelations(/^(?:obj|nsubj)/u, (token, _at, tokens) => {
  if (token.text.toLowerCase() !== 'that') return undefined;
  const clause = tokens[token.head];
  const focus = clause && CLAUSES.test(clause.relation) ? clause.head : -1;
  if (!hasPreposition(focus, tokens) || !isCleft(focus, tokens)) return undefined;
  return { ...token, upos: 'SCONJ', xpos: 'IN', relation: 'mark' };
});

/** Each `what` with a clause that tells what something is. */
const pseudoClefts = ofSentence((tokens): readonly number[] =>
  placesOf(tokens, (what) => clauseOfWhat(what, tokens) >= 0),
);

/** `chips were what lifted the margins`: chips lifted them. */
export const asPseudoCleft = inSentencesWith(pseudoClefts, (token, at, tokens) => {
  const what = token.text.toLowerCase() === 'what' ? at : (tokens[at]?.head ?? -1);
  const clause = clauseOfWhat(what, tokens);
  if (clause < 0) return undefined;
  if (at === clause) {
    const { head = -1, relation = 'root' } = tokens[what] ?? {};
    return { ...token, head, relation };
  }
  if (at === what || token.relation === 'cop') return { ...token, head: clause, relation: 'dep' };
  if (!token.relation.startsWith('nsubj')) return { ...token, head: clause };
  const hasSubject = tokens.some(
    ({ head, relation }, own) => head === clause && own !== what && relation.startsWith('nsubj'),
  );
  return { ...token, head: clause, relation: hasSubject ? 'obj' : 'nsubj' };
});

/** The clause that tells what something is, by its verb's index; -1 where a word is no such `what`. */
function clauseOfWhat(what: number, tokens: readonly SyntaxToken[]): number {
  if (tokens[what]?.text.toLowerCase() !== 'what') return -1;
  const isSaidOfSubject =
    below(tokens, what, 'cop') >= 0 && below(tokens, what, 'nsubj', 'nsubj:outer') >= 0;
  if (!isSaidOfSubject) return -1;
  return tokens.findIndex(
    ({ head, relation, upos }, at) =>
      at > what && head === what && upos === 'VERB' && relation.startsWith('acl'),
  );
}

/** `it was the owner, not the mayor, who sold it`: the clause is of the one who is meant. */
export const asClauseOfMeant = ofRelations(/^acl:relcl$/u, (token, _at, tokens) => {
  const other = tokens[token.head];
  const isOther =
    other?.relation === 'appos' &&
    tokens[below(tokens, token.head, 'advmod')]?.text.toLowerCase() === 'not';
  return isOther && below(tokens, other.head, 'cop') >= 0
    ? { ...token, head: other.head }
    : undefined;
});
