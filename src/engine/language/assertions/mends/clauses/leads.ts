import type { SyntaxToken } from '../../../syntax/token.js';
import { below, foundAt, inSentencesWith, ofSentence } from '../../mend.js';

/** `ahead of` or `clear of` somebody, and by how much where that is told. */
interface Lead {
  readonly ahead: number;
  readonly name: number;
  /** `points` of `four points ahead of`; -1 where it is not told, or is no part of what somebody is. */
  readonly measure: number;
}

const leadsIn = ofSentence((tokens): readonly Lead[] =>
  foundAt(tokens, ({ text, head }, ahead) => {
    const word = text.toLowerCase();
    if (!/^(?:ahead|clear)$/u.test(word) || tokens[ahead + 1]?.text.toLowerCase() !== 'of')
      return undefined;
    const name = tokens[ahead + 1]?.head ?? -1;
    const above = tokens[name]?.head;
    const isHung = name > ahead && (above === ahead || (above === head && head >= 0));
    const measure = measureOf(ahead, tokens);
    return isHung && (word === 'ahead' || measure >= 0) ? { ahead, name, measure } : undefined;
  }),
);

/** The noun right before that says by how much, where what is said to be so is ahead itself; -1 for none. */
function measureOf(ahead: number, tokens: readonly SyntaxToken[]): number {
  const noun = tokens[ahead - 1];
  const isMeasure = noun?.upos === 'NOUN' && noun.head === ahead && noun.relation !== 'nsubj';
  const isCounted = below(tokens, ahead - 1, 'nummod', 'det') >= 0;
  const isSaid = below(tokens, ahead, 'cop') >= 0 || below(tokens, ahead - 1, 'cop') >= 0;
  return isMeasure && isCounted && isSaid ? ahead - 1 : -1;
}

/**
 * `finished ahead of Berg`, `is six points clear of Berg`: a preposition of two words. How many points it
 * is, is what somebody is.
 */
export const asAheadOf = inSentencesWith(leadsIn, (token, at, tokens) => {
  for (const { ahead, name, measure } of leadsIn(tokens)) {
    const adverb = tokens[ahead];
    const isCopular = measure < 0 && below(tokens, ahead, 'cop') >= 0;
    const outer = isCopular ? name : measure < 0 ? (adverb?.head ?? -1) : measure;
    if (at === ahead) return { ...token, upos: 'ADP', head: name, relation: 'case' };
    if (at === ahead + 1) return { ...token, head: ahead, relation: 'fixed' };
    if (at === measure && adverb) return { ...token, head: adverb.head, relation: adverb.relation };
    if (at === name && adverb) {
      const relation = isCopular ? adverb.relation : 'obl';
      return { ...token, head: measure < 0 ? adverb.head : measure, relation };
    }
    if (token.head === ahead) return { ...token, head: outer };
  }
  return undefined;
});
