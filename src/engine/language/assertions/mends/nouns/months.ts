import { foundAt, inSentencesWith, ofSentence } from '../../mend.js';

const monthsBehindDays = ofSentence((tokens): readonly number[] =>
  foundAt(tokens, ({ text, head, relation }, month) => {
    if (text !== 'May') return undefined;
    const [day, before] = [tokens[month - 1], tokens[month - 2]];
    if (!day || !DAY.test(day.text)) return undefined;
    // `The 12 May vote`, `12 May leave`
    const isLed = before === undefined || BEFORE_DAY.test(before.text);
    const isApart = head !== month - 1 && day.head !== month && /^(?:aux|obl)/u.test(relation);
    return isLed && isApart ? month : undefined;
  }),
);

/** `On 12 May the board met`: between a day and a noun it is the month, and no verb that says what may be. */
export const asMonthOfDay = inSentencesWith(monthsBehindDays, (token, at, tokens) => {
  const month = monthsBehindDays(tokens).find((one) => at === one || token.head === one);
  if (month === undefined) return undefined;
  if (at !== month) return { ...token, head: month - 1 };
  return { ...token, upos: 'PROPN', xpos: 'NNP', head: month - 1, relation: 'nmod:unmarked' };
});

const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/u;
const BEFORE_DAY = /^(?:on|by|until|till|since|from|after|before|to|of|,)$/iu;

const LENGTH = /^(?:second|minute|hour|day|week|month|year|decade|season)s$/u;

const lastingIn = ofSentence(
  (tokens): readonly { readonly last: number; readonly unit: number }[] =>
    foundAt(tokens, ({ text, upos }, last) => {
      if (text !== 'last' || upos === 'VERB' || tokens[last - 1]?.text !== 'to') return undefined;
      const number = tokens[last + 1];
      // `to last another six weeks`, `to last up to a year`
      const unit = tokens.findIndex(
        (word, at) => at > last && at < last + 6 && LENGTH.test(word.text),
      );
      const isCounted = number?.upos === 'NUM' && unit > last + 1;
      return isCounted && tokens[last]?.head === unit ? { last, unit } : undefined;
    }),
);

/** `is expected to last six weeks`: behind `to` it is the verb, and tells how long. */
export const asVerbLast = inSentencesWith(lastingIn, (token, at, tokens) => {
  for (const { last, unit } of lastingIn(tokens)) {
    const time = tokens[unit];
    const above = tokens[last - 2];
    if (!time || !above) continue;
    const isRoot = time.head < 0 || tokens[last - 2]?.head === unit;
    const governor = isRoot ? last - 2 : time.head;
    if (at === last)
      return { ...token, upos: 'VERB', xpos: 'VB', head: governor, relation: 'xcomp' };
    if (at === last - 1)
      return { ...token, upos: 'PART', xpos: 'TO', head: last, relation: 'mark' };
    if (at === unit) return { ...token, head: last, relation: 'obl:unmarked' };
    // `is due to last`, where all hangs from the weeks
    if (isRoot && at === governor)
      return { ...token, upos: 'ADJ', head: time.head, relation: time.relation };
    if (isRoot && token.head === unit && (at < last - 1 || token.relation === 'punct'))
      return { ...token, head: governor };
  }
  return undefined;
});
