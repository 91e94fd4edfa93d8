import type { SyntaxToken } from '../../syntax/token.js';

/** What may stand between an auxiliary and its participle: `had never been`, `has not yet paid`. */
const BETWEEN = /^(?:ADV|PART)$/u;

/**
 * The tokens of a sentence, `had` an auxiliary where a participle right behind hangs from it: a parser
 * may take `that the yard had hidden it` for having something hidden.
 */
export function withPerfects(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const freed = withoutDependents(tokens);
  return freed.reduce((read, token, at) => {
    if (token.upos !== 'VERB' || token.lemma !== 'have') return read;
    const behind = read.findIndex(({ upos }, i) => i > at && !BETWEEN.test(upos));
    const participle = read[behind];
    if (participle?.xpos !== 'VBN') return read;
    // `suspected of having stolen it`: two clauses of one verb.
    const isBeside =
      token.xpos === 'VBG' && participle.head === token.head && participle.relation === 'advcl';
    return isBeside || participle.head === at ? turned(read, at, behind) : read;
  }, freed);
}

/** What hangs from an auxiliary hung from its verb: auxiliaries have no dependents. */
function withoutDependents(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const isOfAuxiliary = ({ head }: SyntaxToken): boolean =>
    tokens[head]?.relation.startsWith('aux') === true;
  // Most sentences have none.
  if (!tokens.some(isOfAuxiliary)) return tokens;
  return tokens.map((token) => {
    const above = tokens[token.head];
    return above?.relation.startsWith('aux') ? { ...token, head: above.head } : token;
  });
}

/** The auxiliary hung from its participle, which takes its place. */
function turned(tokens: readonly SyntaxToken[], auxiliary: number, verb: number): SyntaxToken[] {
  return tokens.map((token, at) => {
    if (at === auxiliary) return { ...token, upos: 'AUX', head: verb, relation: 'aux' };
    const above = tokens[auxiliary];
    if (at === verb && above) return { ...token, head: above.head, relation: above.relation };
    return token.head === auxiliary ? { ...token, head: verb } : token;
  });
}
