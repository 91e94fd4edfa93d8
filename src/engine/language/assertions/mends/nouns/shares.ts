import { foundAt, inSentencesWith, ofSentence } from '../../mend.js';

/** A number of a share, and the noun behind `in every hundred` that it is a share of. */
interface Share {
  readonly number: number;
  readonly noun: number;
}

const sharesIn = ofSentence((tokens): readonly Share[] =>
  foundAt(tokens, ({ text, head: whole }, every) => {
    if (text !== 'every' || tokens[whole]?.upos !== 'NUM' || whole !== every + 1) return undefined;
    const isOut = tokens[every - 1]?.text === 'of' && tokens[every - 2]?.text === 'out';
    const number = every - (isOut ? 3 : 2);
    const noun = whole + 1;
    const [part, own] = [tokens[number], tokens[noun]];
    if (part?.upos !== 'NUM' || own?.upos !== 'NOUN' || own.head !== part.head) return undefined;
    return /^(?:in|of|out)$/iu.test(tokens[number + 1]?.text ?? '') ? { number, noun } : undefined;
  }),
);

/** `Six in every hundred babies are early`: the six are, and not every hundred. */
export const asShare = inSentencesWith(sharesIn, (token, at, tokens) => {
  for (const { number, noun } of sharesIn(tokens)) {
    if (at === noun) return { ...token, head: number, relation: 'nmod' };
    const isApart = /^(?:discourse|parataxis|dislocated|vocative|nsubj:outer)$/u;
    if (at === number && isApart.test(token.relation))
      return { ...token, relation: tokens[noun]?.relation ?? 'nsubj' };
  }
  return undefined;
});
