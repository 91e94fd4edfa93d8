import type { SyntaxToken } from '../../../syntax/token.js';
import { below, foundAt, inSentencesWith, ofSentence } from '../../mend.js';

/** A noun that is read as behind a preposition, and the verb right behind it whose subject it is. */
interface TimeClause {
  readonly opener: number;
  readonly subject: number;
  readonly verb: number;
}

const OPENER = /^(?:after|before|since|until|till)$/iu;

const timeClauses = ofSentence((tokens): readonly TimeClause[] =>
  foundAt(tokens, ({ xpos, upos, relation, head }: SyntaxToken, verb): TimeClause | undefined => {
    const subject = verb - 1;
    const noun = tokens[subject];
    const isFree = below(tokens, verb, 'nsubj', 'nsubj:pass', 'expl', 'mark') < 0;
    if (upos !== 'VERB' || !/^VB[DPZ]$/u.test(xpos) || relation !== 'advcl' || !isFree)
      return undefined;
    const opener = below(tokens, subject, 'case');
    const isNoun = /^(?:NOUN|PROPN)$/u.test(noun?.upos ?? '') && noun?.head === head;
    return isNoun && OPENER.test(tokens[opener]?.text ?? '')
      ? { opener, subject, verb }
      : undefined;
  }),
);

/** `cut prices after the strike hit sales`: what stands before a finite verb behind it did so. */
export const asSubjectBehindAfter = inSentencesWith(timeClauses, (token, at, tokens) => {
  for (const { opener, subject, verb } of timeClauses(tokens)) {
    if (at === subject) return { ...token, head: verb, relation: 'nsubj' };
    if (at === opener) return { ...token, upos: 'SCONJ', head: verb, relation: 'mark' };
  }
  return undefined;
});
