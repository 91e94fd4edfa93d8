import type { SyntaxToken } from '../../syntax/token.js';
import { takesInfinitive } from '../governors.js';
import { below, foundAt, inSentencesWith, lastUnder, ofSentence } from '../mend.js';

/** A subject between `for` and `to`, and the clause that it is the subject of. */
interface LedSubject {
  readonly mark: number;
  readonly subject: number;
  readonly clause: number;
}

const ledSubjects = ofSentence((tokens): readonly LedSubject[] => {
  return foundAt(tokens, ({ xpos, relation, head: clause }, to): LedSubject | undefined => {
    const verb = xpos === 'TO' && relation === 'mark' ? tokens[clause] : undefined;
    if (!verb) return undefined;
    if (verb.xpos !== 'VB' && below(tokens, clause, 'aux', 'aux:pass', 'cop') < 0) return undefined;
    const subject = tokens.findIndex(
      ({ relation: how, upos }, at) =>
        at < to &&
        /^(?:obl|nmod)$/u.test(how) &&
        upos !== 'VERB' &&
        lastUnder(at, tokens, clause) === to - 1,
    );
    const mark = below(tokens, subject, 'case');
    const phrase = tokens[subject];
    if (!phrase || tokens[mark]?.text.toLowerCase() !== 'for' || mark > subject) return undefined;
    // `for his inability to act`
    if (phrase.upos === 'NOUN' && takesInfinitive(phrase.lemma)) return undefined;
    const isNear = verb.head === subject || verb.head === phrase.head;
    return isNear && /^(?:acl|advcl|xcomp|csubj)$/u.test(verb.relation)
      ? { mark, subject, clause }
      : undefined;
  });
});

/**
 * `called for the minister to resign`, `rare for a judge to resign`: who stands between `for` and an
 * infinitive is its subject, where a parser takes it for a part of what stands before.
 */
export const asLedSubject = inSentencesWith(ledSubjects, (token, at, tokens) => {
  for (const { mark, subject, clause } of ledSubjects(tokens)) {
    const above = tokens[subject]?.head ?? -1;
    if (at === mark) return { ...token, upos: 'SCONJ', head: clause, relation: 'mark' };
    if (at === subject) {
      const isPassive = below(tokens, clause, 'aux:pass') >= 0;
      return { ...token, head: clause, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
    }
    if (at === clause) return { ...token, head: above, relation: relationTo(above, tokens) };
  }
  return undefined;
});

/** What the clause is to the word before it. */
function relationTo(above: number, tokens: readonly SyntaxToken[]): string {
  const it = below(tokens, above, 'expl', 'nsubj');
  if (tokens[above]?.upos === 'NOUN') return 'acl';
  return tokens[it]?.text.toLowerCase() === 'it' ? 'csubj' : 'advcl';
}
