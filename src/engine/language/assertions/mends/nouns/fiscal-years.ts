import { foundAt, inSentencesWith, ofSentence } from '../../mend.js';

const fiscalYears = ofSentence((tokens): readonly number[] =>
  foundAt(tokens, ({ text, head }, at) => {
    const year = tokens[at + 1];
    const isYear = /^(?:fiscal|financial)$/iu.test(text) && /^\d{4}$/u.test(year?.text ?? '');
    return isYear && year?.head === head ? at : undefined;
  }),
);

/** `in fiscal 2019`: one year, and not two times. */
export const asFiscalYear = inSentencesWith(fiscalYears, (token, at, tokens) => {
  for (const fiscal of fiscalYears(tokens)) {
    if (at === fiscal) return { ...token, head: fiscal + 1, relation: 'amod' };
    if (token.head === fiscal) return { ...token, head: fiscal + 1 };
  }
  return undefined;
});
