import type { SyntaxToken } from '../syntax/token.js';
import { takesPreposition } from './governors.js';

/**
 * The tokens of a sentence, complements with a preposition on the verbs that take them: a parser hangs
 * `of hiding it` in `accused the firm of hiding it` on the noun as readily as on the verb.
 */
export function withComplementsOnVerbs(tokens: readonly SyntaxToken[]): SyntaxToken[] {
  return tokens.map((token, at) => {
    const isClause = token.relation === 'acl' && token.xpos === 'VBG';
    const noun = isClause || token.relation === 'nmod' ? tokens[token.head] : undefined;
    const verb = noun?.relation === 'obj' ? tokens[noun.head] : undefined;
    const marking = isClause ? 'mark' : 'case';
    const mark = tokens.find(({ head, relation }) => head === at && relation === marking);
    if (!noun || !verb || !mark || !takesPreposition(verb.lemma, mark.lemma)) return token;
    return { ...token, head: noun.head, relation: isClause ? 'advcl' : 'obl' };
  });
}
