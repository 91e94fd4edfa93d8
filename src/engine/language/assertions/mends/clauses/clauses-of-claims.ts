import { takesClause } from '../../governors.js';
import { below, likeBelow, ofRelations } from '../../mend.js';
import type { SyntaxToken } from '../../../syntax/token.js';

/** So many nouns lie between a claim and what it says at most. */
const REACH = 4;
const BETWEEN = /^(?:appos|compound|flat|nmod)/u;

/**
 * `a report in the weekly Sund that it was for sale`: a whole clause behind `that` says what the report says,
 * and describes no paper.
 */
export const asContentOfClaim = ofRelations(/^(?:acl|acl:relcl)$/u, (token, at, tokens) => {
  const mark = below(tokens, at, 'mark');
  const subject = below(tokens, at, 'nsubj', 'nsubj:pass');
  if (!/^that$/iu.test(tokens[mark]?.text ?? '') || subject < mark) return undefined;
  let noun = token.head;
  for (let step = 0; step < REACH && !isClaim(noun, tokens); step += 1) {
    const word = tokens[noun];
    if (!word || !BETWEEN.test(word.relation)) return undefined;
    noun = word.head;
  }
  const isOther = noun >= 0 && noun < at && noun !== token.head && isClaim(noun, tokens);
  return isOther ? { ...token, head: noun, relation: 'acl' } : undefined;
});

const isClaim = (noun: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens[noun]?.upos === 'NOUN' && takesClause(tokens[noun].lemma);

const hadBelow = (verb: number, tokens: readonly SyntaxToken[]): number =>
  likeBelow(tokens, verb, ({ text, relation }) => relation === 'aux' && /^had$/iu.test(text));

/**
 * `denied a report that it had been warned and had done nothing`: behind `had` without a subject goes on what
 * had been, and not who denies it.
 */
export const asSecondPerfect = ofRelations(/^conj$/u, (token, at, tokens) => {
  const isBare = below(tokens, at, 'nsubj', 'nsubj:pass', 'expl', 'mark') < 0;
  if (token.upos !== 'VERB' || !isBare) return undefined;
  if (hadBelow(at, tokens) < 0 || hadBelow(token.head, tokens) >= 0) return undefined;
  const and = below(tokens, at, 'cc');
  if (and <= token.head || tokens[and - 1]?.text === ',') return undefined;
  const first = tokens.findLastIndex(
    ({ upos, relation }, other) =>
      other > token.head &&
      other < and &&
      upos === 'VERB' &&
      /^(?:acl(?::relcl)?|ccomp)$/u.test(relation) &&
      below(tokens, other, 'mark') >= 0 &&
      hadBelow(other, tokens) >= 0 &&
      isWithin(other, token.head, tokens),
  );
  return first < 0 ? undefined : { ...token, head: first };
});

function isWithin(word: number, above: number, tokens: readonly SyntaxToken[]): boolean {
  let at = word;
  for (let step = 0; at >= 0 && step <= tokens.length; step += 1) {
    if (at === above) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}
