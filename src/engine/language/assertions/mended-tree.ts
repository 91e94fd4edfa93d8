import type { SyntaxToken } from '../syntax/token.js';
import { takesPreposition } from './governors.js';

/** The tokens of a sentence, their tree put right where the parser is known to take the likely for the meant. */
export function mendedTree(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  return tokens.map(
    (token, at) =>
      asConjunction(token, at, tokens) ??
      asRecipient(token, at, tokens) ??
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
