import type { SyntaxToken } from '../../syntax/token.js';
import { below, type Mend } from '../mend.js';

const isNumber = (word: SyntaxToken | undefined): boolean => /^\d{1,3}$/u.test(word?.text ?? '');

/** `voted 6 to 3`, `won the match 4-2`: the two numbers are one, and of the verb. */
export const asScore: Mend = (token, at, tokens) => {
  if (!isNumber(token)) return undefined;
  const [first, to] = [tokens[at - 2], tokens[at - 1]];
  const isSecond = isNumber(first) && to?.text === 'to' && to.head === at;
  if (isSecond && /^(?:obl|nmod)$/u.test(token.relation))
    return { ...token, head: at - 2, relation: 'nmod' };
  const noun = tokens[token.head];
  const verb = noun?.relation === 'obj' ? tokens[noun.head] : undefined;
  const isBehind = /^[-–]$/u.test(tokens[at + 1]?.text ?? '') && isNumber(tokens[at + 2]);
  return isBehind &&
    verb?.upos === 'VERB' &&
    noun &&
    /^(?:appos|flat|nummod)$/u.test(token.relation)
    ? { ...token, head: noun.head, relation: 'obl:unmarked' }
    : undefined;
};

/** `finished ahead of Berg`: a preposition of two words. */
export const asAheadOf: Mend = (token, at, tokens) => {
  const ahead = at - (token.text.toLowerCase() === 'of' ? 1 : 0);
  const isAhead = tokens[ahead]?.text.toLowerCase() === 'ahead';
  const name = isAhead ? below(tokens, ahead, 'obl', 'nmod') : token.head;
  if (isAhead && name > ahead && tokens[ahead + 1]?.head === name)
    return at === ahead
      ? { ...token, upos: 'ADP', head: name, relation: 'case' }
      : { ...token, head: ahead, relation: 'fixed' };
  const adverb = tokens[token.head];
  const isName = /^(?:obl|nmod)$/u.test(token.relation) && adverb?.text.toLowerCase() === 'ahead';
  return isName && tokens[token.head + 1]?.head === at
    ? { ...token, head: adverb.head, relation: 'obl' }
    : undefined;
};
