import { WordList } from '../../../../data/index.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import { foundAt, inSentencesWith, ofSentence, topOf } from '../../mend.js';

const HONORIFICS = new WordList('assertions/honorifics.txt');

/** Words of address with the name right behind them. */
interface Addressed {
  readonly honorific: number;
  /** The word of the name that the others hang from. */
  readonly head: number;
  readonly end: number;
  readonly outer: Pick<SyntaxToken, 'head' | 'relation'>;
}

const addressedIn = ofSentence((tokens): readonly Addressed[] =>
  foundAt(tokens, ({ text, xpos, relation, head: above }, honorific): Addressed | undefined => {
    const first = honorific + 1;
    if (tokens[first]?.upos !== 'PROPN' || !/^\p{Lu}/u.test(text)) return undefined;
    if (!HONORIFICS.has(text.replace('.', '').toLowerCase())) return undefined;
    if (xpos !== 'NNS' && /^(?:nmod:desc|compound|flat)$/u.test(relation) && above >= first)
      return undefined;
    let end = first;
    while (tokens[end]?.upos === 'PROPN') end += 1;
    const name = Array.from({ length: end - first }, (_, index) => first + index);
    const inside = (at: number): boolean => at >= honorific && at < end;
    const head = name.findLast((at) => !inside(tokens[at]?.head ?? -1)) ?? first;
    const own = topOf(name, tokens);
    const outer = own && inside(own.head) ? undefined : own;
    const hung = outer ?? topOf([honorific, ...name], tokens);
    return hung && !inside(hung.head) ? { honorific, head, end, outer: hung } : undefined;
  }),
);

/**
 * `Ms Lund's cousin left`: a word of address is part of the name behind it, and nobody else; where a parser
 * hangs the two apart, the name hangs as its word does that stands last in the sentence.
 */
export const asHonorific = inSentencesWith(addressedIn, (token, at, tokens) => {
  const one = addressedIn(tokens).find(({ honorific, end }) => at >= honorific && at < end);
  if (at === one?.honorific)
    return { ...token, upos: 'PROPN', xpos: 'NNP', head: one.head, relation: 'nmod:desc' };
  if (at === one?.head) return { ...token, ...one.outer };
  const above = addressedIn(tokens).find(({ honorific }) => token.head === honorific);
  if (!above) return undefined;
  // `a third man, Ms Lund's cousin`: the cousin stands where the word of address was hung.
  const own = tokens[above.honorific];
  return at === above.outer.head && own
    ? { ...token, head: own.head, relation: own.relation }
    : { ...token, head: above.head };
});
