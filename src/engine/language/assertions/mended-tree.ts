import type { SyntaxToken } from '../syntax/token.js';
import { asksTo, takesClause, takesPreposition } from './governors.js';
import { withPerfects } from './perfects.js';

/** The tokens of a sentence, their tree put right where the parser is known to take the likely for the meant. */
export function mendedTree(sentence: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const tokens = withPerfects(sentence);
  return tokens.map(
    (token, at) =>
      asConjunction(token, at, tokens) ??
      asContent(token, at, tokens) ??
      asRecipient(token, at, tokens) ??
      asPredeterminer(token, at, tokens) ??
      asInfinitive(token, at, tokens) ??
      onVerb(token, at, tokens),
  );
}

/**
 * `no evidence that it works`: what is tagged as a conjunction is none of the clause's arguments, and
 * the clause not a relative one.
 */
function asConjunction(
  token: SyntaxToken,
  at: number,
  tokens: readonly SyntaxToken[],
): SyntaxToken | undefined {
  if (isConjunction(token)) return { ...token, relation: 'mark' };
  const opens = token.relation === 'acl:relcl' && tokens.some((one) => isConjunction(one, at));
  return opens ? { ...token, relation: 'acl' } : undefined;
}

function isConjunction({ upos, text, relation, head }: SyntaxToken, of = head): boolean {
  const that = upos === 'SCONJ' && text.toLowerCase() === 'that';
  return that && head === of && /^(?:obj|nsubj)$/u.test(relation);
}

/**
 * `the claim that the mayor lied`: right behind a noun that governs such clauses, `that` opens what is
 * claimed, unless it stands for an argument of the clause (`the claim that he made`).
 */
function asContent(
  token: SyntaxToken,
  at: number,
  tokens: readonly SyntaxToken[],
): SyntaxToken | undefined {
  const isThat = token.text.toLowerCase() === 'that';
  const noun = isThat ? at - 1 : token.head;
  const clause = isThat
    ? tokens.findIndex(({ head, relation }) => head === noun && relation === 'acl:relcl')
    : at;
  if (tokens[clause]?.relation !== 'acl:relcl' || !opensContent(noun, clause, tokens))
    return undefined;
  return isThat
    ? { ...token, upos: 'SCONJ', head: clause, relation: 'mark' }
    : { ...token, relation: 'acl' };
}

function opensContent(noun: number, clause: number, tokens: readonly SyntaxToken[]): boolean {
  const [governor, that] = [tokens[noun], tokens[noun + 1]];
  if (governor?.upos !== 'NOUN' || !takesClause(governor.lemma)) return false;
  if (that?.text.toLowerCase() !== 'that') return false;
  const subject = tokens.findIndex(
    ({ head, relation }) => head === clause && relation.startsWith('nsubj'),
  );
  const isArgument = that.head === clause && /^(?:nsubj|obj|obl)/u.test(that.relation);
  return subject > noun + 1 && !isArgument;
}

/** `lent the city $5 million`: a noun with an article of its own is no part of the noun behind it. */
function asRecipient(
  token: SyntaxToken,
  at: number,
  tokens: readonly SyntaxToken[],
): SyntaxToken | undefined {
  const object = token.relation === 'compound' ? tokens[token.head] : undefined;
  if (object?.relation !== 'obj' || at > token.head) return undefined;
  const hasArticle = tokens.some(({ head, relation }) => head === at && relation === 'det');
  return hasArticle ? { ...token, head: object.head, relation: 'iobj' } : undefined;
}

const PREDETERMINERS = /^(?:all|both|half)$/iu;

/** `half the workers left`: a part of the noun phrase behind it, and not the object of the verb. */
function asPredeterminer(
  token: SyntaxToken,
  at: number,
  tokens: readonly SyntaxToken[],
): SyntaxToken | undefined {
  const article = tokens[at + 1];
  const isBefore = PREDETERMINERS.test(token.text) && article?.relation === 'det';
  const noun = isBefore ? article.head : -1;
  return noun > at && token.head !== noun
    ? { ...token, head: noun, relation: 'det:predet' }
    : undefined;
}

/**
 * `ordered the firm to pay`, `allowed him to leave`: an infinitive behind whom a verb asks or allows is no
 * purpose of the verb's but what they are to do.
 */
function asInfinitive(
  token: SyntaxToken,
  at: number,
  tokens: readonly SyntaxToken[],
): SyntaxToken | undefined {
  const verb = token.relation === 'advcl' ? tokens[token.head] : undefined;
  if (verb?.upos !== 'VERB' || token.xpos !== 'VB') return undefined;
  const below = (head: number, relation: string): number =>
    tokens.findIndex((one) => one.head === head && one.relation === relation);
  const [to, object] = [below(at, 'mark'), below(token.head, 'obj')];
  if (tokens[to]?.xpos !== 'TO' || object < token.head || object > at) return undefined;
  return asksTo(verb.lemma) ? { ...token, relation: 'xcomp' } : undefined;
}

/**
 * Complements with a preposition belong to the verbs that take them: a parser hangs `of hiding it` in
 * `accused the firm of hiding it` on the noun as readily as on the verb.
 */
function onVerb(token: SyntaxToken, at: number, tokens: readonly SyntaxToken[]): SyntaxToken {
  const isClause = token.relation === 'acl' && token.xpos === 'VBG';
  const noun = isClause || token.relation === 'nmod' ? tokens[token.head] : undefined;
  const verb = noun?.relation === 'obj' ? tokens[noun.head] : undefined;
  if (!noun || !verb) return token;
  const marking = isClause ? 'mark' : 'case';
  const mark = tokens.find(({ head, relation }) => head === at && relation === marking);
  if (!mark || !takesPreposition(verb.lemma, mark.lemma)) return token;
  return { ...token, head: noun.head, relation: isClause ? 'advcl' : 'obl' };
}
