import type { SyntaxToken } from '../../../syntax/token.js';
import { takesClause } from '../../governors.js';
import { below, inSentencesWith, ofSentence } from '../../mend.js';

/** A noun, what it says, and what is said of it. */
interface JudgedNoun {
  readonly noun: number;
  readonly content: number;
  readonly predicate: number;
}

const SUBJECTS: readonly [string, ...string[]] = ['nsubj', 'nsubj:pass', 'csubj', 'expl'];

const judgedNoun = ofSentence((tokens): JudgedNoun | undefined => {
  for (const [noun, { upos, lemma }] of tokens.entries()) {
    const isThat = tokens[noun + 1]?.text.toLowerCase() === 'that';
    if (upos !== 'NOUN' || !isThat || !takesClause(lemma) || !isFree(noun, tokens)) continue;
    const predicate = tokens.findIndex((_, at) => isSaidOf(noun, at, tokens));
    const content = clauseBetween(noun, predicate, tokens);
    if (content >= 0) return { noun, content, predicate };
  }
  return undefined;
});

/**
 * `claims that the bridge was unsafe were false`: the second clause without a subject is what is said of
 * the noun, where a parser takes both for what the noun says.
 */
export const asJudgedNoun = inSentencesWith(judgedNoun, (token, at, tokens) => {
  const found = judgedNoun(tokens);
  if (!found) return undefined;
  const { noun, content, predicate } = found;
  const above = tokens[noun];
  if (at === noun) return { ...token, head: predicate, relation: 'nsubj' };
  if (at === noun + 1) return { ...token, upos: 'SCONJ', head: content, relation: 'mark' };
  if (at === content) return { ...token, head: noun, relation: 'acl' };
  if (at !== predicate || !above) return undefined;
  const { head } = above;
  return head < 0
    ? { ...token, head, relation: above.relation }
    : { ...token, head, relation: 'ccomp' };
});

/** Whether it hangs from nothing, or from a verb that has a subject beside it: `…, police said`. */
function isFree(noun: number, tokens: readonly SyntaxToken[]): boolean {
  const head = tokens[noun]?.head ?? -1;
  return head < 0 || tokens.some((one, at) => at !== noun && one.head === head && isSubject(one));
}

const isSubject = ({ relation }: SyntaxToken): boolean => SUBJECTS.includes(relation);

/** Whether a word has a verb of its own and no subject, and hangs from a noun before or from what it says. */
function isSaidOf(noun: number, at: number, tokens: readonly SyntaxToken[]): boolean {
  const [word, be] = [tokens[at], below(tokens, at, 'cop', 'aux:pass')];
  const above = word?.head ?? -1;
  if (above !== noun && (tokens[above]?.head !== noun || above < noun)) return false;
  if (be <= noun + 2 || below(tokens, at, ...SUBJECTS) >= 0) return false;
  return !/^(?:PRON|SCONJ|CCONJ|PUNCT)$/u.test(tokens[be - 1]?.upos ?? '');
}

/** The clause with a subject that hangs from a noun, or from what is said of it, and stands between; -1 for none. */
function clauseBetween(noun: number, predicate: number, tokens: readonly SyntaxToken[]): number {
  return tokens.findIndex(
    ({ head, relation }, at) =>
      at > noun &&
      at < predicate &&
      head === noun &&
      /^(?:acl|ccomp|dep)/u.test(relation) &&
      SUBJECTS.some((one) => below(tokens, at, one) > noun + 1),
  );
}
