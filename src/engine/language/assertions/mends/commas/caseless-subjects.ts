import { TIME_UNITS } from '../../../grammar/time-units.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import { below, firstUnder, inSentencesWith, lastUnder, ofSentence } from '../../mend.js';

/** The root of a sentence, and the word before it that is its subject though it hangs as another phrase. */
interface Caseless {
  readonly verb: number;
  readonly subject: number;
  /** Where the subject hung. */
  readonly from: number;
}

const HANGING = /^(?:appos|conj|nmod|obj|obl)$/u;
const NOMINAL = /^(?:NOUN|NUM|PROPN)$/u;

const caseless = ofSentence((tokens): Caseless | undefined => {
  const verb = tokens.findIndex(({ head }) => head < 0);
  if (below(tokens, verb, 'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'expl', 'ccomp') >= 0)
    return undefined;
  const auxiliary = below(tokens, verb, 'aux', 'aux:pass', 'cop');
  const isFinite = /^VB[DZ]$/u.test(tokens[verb]?.xpos ?? '') || auxiliary >= 0;
  if (!isFinite || tokens.at(-1)?.text === '?') return undefined;
  const end = auxiliary >= 0 && auxiliary < verb ? auxiliary : verb;
  const mayBe = (token: SyntaxToken, at: number): boolean =>
    at < end && isSubject(token, at, verb, tokens);
  const own = tokens.findLastIndex((token, at) => token.head === verb && mayBe(token, at));
  const subject = own >= 0 ? own : tokens.findLastIndex(mayBe);
  const isNear = subject >= 0 && isOnlyPhrase(lastUnder(subject, tokens) + 1, end, tokens);
  return isNear ? { verb, subject, from: tokens[subject]?.head ?? -1 } : undefined;
});

/** A noun that no preposition leads: `the Folketing` of `By 91 votes to 84 the Folketing passed it`. */
function isSubject(
  { upos, relation, lemma, head }: SyntaxToken,
  at: number,
  verb: number,
  tokens: readonly SyntaxToken[],
): boolean {
  if (!NOMINAL.test(upos) || !HANGING.test(relation) || TIME_UNITS.has(lemma)) return false;
  if (below(tokens, at, 'case', 'nmod:poss') >= 0) return false;
  if (head === verb) return upos !== 'PROPN' || firstUnder(at, tokens) === 0;
  // `Mila Krenn, 9, led`
  if (upos === 'NUM') return false;
  const before = tokens[firstUnder(at, tokens) - 1]?.text;
  const opens = tokens[firstUnder(at, tokens)]?.text;
  return before === ',' || opens === ',' || (relation === 'nmod' && below(tokens, at, 'det') >= 0);
}

/** Whether nothing stands there but commas, adverbs, and what joins or tells more of the subject. */
function isOnlyPhrase(from: number, to: number, tokens: readonly SyntaxToken[]): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ upos, relation }) => /^(?:ADV|PUNCT)$/u.test(upos) || /^(?:cc|conj)$/u.test(relation),
    );
}

/**
 * `After the talks, Bolivia and Paraguay signed it`, `In the end a schoolgirl led it off`: the noun before a verb
 * without a subject that no preposition leads does it, and is no part of the phrase at the front.
 */
export const asCaselessSubject = inSentencesWith(caseless, (token, at, tokens) => {
  const found = caseless(tokens);
  if (!found) return undefined;
  const { verb, subject, from } = found;
  const isPassive = below(tokens, verb, 'aux:pass') >= 0;
  if (at === subject) return { ...token, head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
  const isJoined = token.relation === 'conj' && token.head === from && from !== verb;
  return isJoined && subject < at && at < verb ? { ...token, head: subject } : undefined;
});
