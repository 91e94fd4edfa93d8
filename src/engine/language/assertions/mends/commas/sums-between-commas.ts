import { below, firstUnder, inSentencesWith, likeBelow, ofSentence } from '../../mend.js';

/** A sum between commas behind an object, and what stands behind it read as a part of the sum. */
interface SumBetween {
  readonly verb: number;
  readonly object: number;
  readonly sum: number;
  readonly behind: number;
}

const MEANS = /^(?:by|from|through|with)$/iu;

const sumBetween = ofSentence((tokens): SumBetween | undefined => {
  for (const [sum, { relation, head, xpos }] of tokens.entries()) {
    if (!relation.startsWith('obl') || !/^(?:\$|CD)$/u.test(xpos)) continue;
    const verb = below(tokens, head, 'obj') < 0 ? below(tokens, head, 'xcomp') : head;
    const object = below(tokens, verb, 'obj');
    const isApart = tokens[firstUnder(sum, tokens)]?.text === ',';
    const behind = likeBelow(tokens, sum, ({ relation: own }, at) => own === 'nmod' && at > sum);
    const joint = below(tokens, behind, 'case');
    const isMeans = MEANS.test(tokens[joint]?.text ?? '') && tokens[joint - 1]?.text === ',';
    if (object > verb && object < sum && isApart && isMeans && below(tokens, sum, 'case') < 0)
      return { verb, object, sum, behind };
  }
  return undefined;
});

/** `fund the first part, about $1 billion, with a loan`: the sum is what the part comes to, and the loan pays for it. */
export const asSumBetweenCommas = inSentencesWith(sumBetween, (token, at, tokens) => {
  const found = sumBetween(tokens);
  if (at === found?.sum) return { ...token, head: found.object, relation: 'appos' };
  return at === found?.behind ? { ...token, head: found.verb, relation: 'obl' } : undefined;
});
