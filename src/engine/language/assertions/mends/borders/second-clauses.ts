import type { SyntaxToken } from '../../../syntax/token.js';
import { below, foundAt, inSentencesWith, ofSentence } from '../../mend.js';
import { basePhrase, predicateFrom } from '../rows.js';

/** A clause joined to one that ends with an amount. */
interface SecondClause {
  readonly and: number;
  /** Its subject: where it begins, its noun, and what lies behind. */
  readonly start: number;
  readonly noun: number;
  readonly end: number;
  readonly verb: number;
}

const JOINING = /^(?:and|but)$/iu;
const UNIT = /^(?:cent|dollar|euro|percent|percentage|point|pound|%|p)$/u;
const OF_VERB = /^ob[jl]/u;

const secondClauses = ofSentence((tokens): readonly SecondClause[] =>
  foundAt(tokens, ({ text, upos }, and): SecondClause | undefined => {
    if (upos !== 'CCONJ' || !JOINING.test(text)) return undefined;
    const first = verbOfAmount(and - 1, tokens);
    const phrase = first < 0 ? undefined : basePhrase(and + 1, tokens);
    const verb = phrase ? predicateFrom(phrase.end, tokens) : -1;
    if (!phrase || tokens[verb]?.relation !== 'conj' || tokens[verb].head !== first)
      return undefined;
    const noun = phrase.end - 1;
    const subject = below(tokens, verb, 'nsubj', 'nsubj:pass', 'expl', 'csubj');
    const isFree = subject < 0 || (subject > and && subject < phrase.end);
    const { start, end } = phrase;
    return isFree && tokens[noun]?.upos === 'NOUN' ? { and, start, noun, end, verb } : undefined;
  }),
);

/** The verb before an amount that ends at a word and hangs from it: `was fined £3.6 million`; -1 where there is none. */
function verbOfAmount(last: number, tokens: readonly SyntaxToken[]): number {
  const word = tokens[last];
  if (!word || !(word.upos === 'NUM' || UNIT.test(word.lemma))) return -1;
  let at = last;
  while (/^(?:compound|nummod|flat|fixed)/u.test(tokens[at]?.relation ?? ''))
    at = tokens[at]?.head ?? -1;
  const top = tokens[at];
  const isOfVerb = top && OF_VERB.test(top.relation) && tokens[top.head]?.upos === 'VERB';
  return isOfVerb && top.head < at ? top.head : -1;
}

/** `was fined £3.6 million and 412 people fell ill`: behind a sum a noun right before a verb is its subject, with its number. */
export const asClauseBehindAmount = inSentencesWith(secondClauses, (token, at, tokens) => {
  for (const { and, start, noun, end, verb } of secondClauses(tokens)) {
    if (at === and) return { ...token, head: verb, relation: 'cc' };
    if (at === noun) {
      const isPassive = below(tokens, verb, 'aux:pass') >= 0;
      return { ...token, head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
    }
    const isOutside = token.head < start || token.head >= end;
    if (at >= start && at < noun && isOutside)
      return { ...token, head: noun, relation: token.upos === 'NUM' ? 'nummod' : 'compound' };
  }
  return undefined;
});
