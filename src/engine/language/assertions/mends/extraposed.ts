import { WordList } from '../../../data/index.js';
import type { SyntaxToken } from '../../syntax/token.js';
import { below, inSentencesWith, ofSentence } from '../mend.js';

/** What is so of somebody: `it is confident that` has a subject that means something. */
const FEELING = new WordList('speakers/thinking-words.txt');
/** `it is ready to sail` */
const WITH_SUBJECT = new WordList('grammar/adjectives-with-subject.txt');

/** A clause behind a predicate that `it` may stand for. */
export interface BehindClause {
  readonly kind: 'finite' | 'to';
  readonly relation: string;
}

/** The clauses behind a predicate, or behind what it says that something is: `remains unclear whether`. */
export function clausesBehind(
  predicate: number,
  tokens: readonly SyntaxToken[],
): readonly BehindClause[] {
  const judgement = below(tokens, predicate, 'xcomp');
  const hosts = [predicate, ...(isNominal(judgement, tokens) ? [judgement] : [])];
  return tokens.flatMap(({ head, relation }, at): BehindClause[] => {
    const isClause =
      at > head && hosts.includes(head) && /^(?:[cx]comp|csubj|advcl|acl)/u.test(relation);
    if (!isClause || hosts.includes(at)) return [];
    const opens = tokens.filter(
      (one, index) => one.head === at && index < at && OPENERS.test(one.relation),
    );
    if (opens.some(({ relation: how, xpos }) => how === 'mark' && xpos === 'TO'))
      return [{ kind: 'to', relation }];
    const [first] = opens;
    if (first?.upos === 'PRON' && /^that$/iu.test(first.text)) return [];
    const isContent = CONJUNCTIONS.test(first?.text ?? '') || /^c(?:comp|subj)$/u.test(relation);
    return first && isContent && below(tokens, at, 'nsubj', 'nsubj:pass', 'csubj') >= 0
      ? [{ kind: 'finite', relation }]
      : [];
  });
}

const OPENERS = /^(?:mark|nsubj|obj|advmod|det)/u;
const CONJUNCTIONS = /^(?:that|whether|if|wh\w+|how|like)$/iu;

const isNominal = (at: number, tokens: readonly SyntaxToken[]): boolean =>
  /^(?:ADJ|NOUN)$/u.test(tokens[at]?.upos ?? '');

/** Whether a word says how or what a clause is, and not how somebody feels or what somebody is to do. */
export function judgesClause(at: number, tokens: readonly SyntaxToken[]): boolean {
  const lemma = tokens[at]?.lemma ?? '';
  return isNominal(at, tokens) && !FEELING.has(lemma) && !WITH_SUBJECT.has(lemma);
}

/** `it was too early to say`; `it was too heavy to lift` is said of something. */
export const isUntimely = (adjective: number, tokens: readonly SyntaxToken[]): boolean =>
  /^(?:early|late|soon)$/u.test(tokens[adjective]?.lemma ?? '') &&
  tokens[adjective - 1]?.text.toLowerCase() === 'too';

/** `is too small to carry`, `is confident that`, `appears to have hired`: it is the subject that is or does so. */
export function isSubjects(predicate: number, tokens: readonly SyntaxToken[]): boolean {
  const word = tokens[predicate];
  const clauses = clausesBehind(predicate, tokens);
  if (word?.upos === 'VERB') {
    const complement = below(tokens, predicate, 'xcomp');
    return (
      complement >= 0 &&
      clauses.every(({ relation }) => relation === 'xcomp') &&
      clausesBehind(complement, tokens).length === 0
    );
  }
  if (word?.upos !== 'ADJ' || clauses.length === 0) return false;
  if (isUntimely(predicate, tokens)) return false;
  return (
    !judgesClause(predicate, tokens) || tokens[below(tokens, predicate, 'advmod')]?.lemma === 'too'
  );
}

/** The clause that `whether` opens at the head of a sentence and that is its subject, and what hangs as its subject. */
const questionBefore = ofSentence(
  (tokens): { readonly clause: number; readonly subject: number } | undefined => {
    const opener = tokens[0];
    if (opener?.text.toLowerCase() !== 'whether' || opener.relation !== 'mark') return undefined;
    const own = tokens[opener.head]?.relation === 'root' ? -1 : opener.head;
    const subject =
      own >= 0 ? own : below(tokens, opener.head, 'advcl', 'csubj', 'nsubj', 'nsubj:pass');
    const [word, verb] = [tokens[subject], tokens[subject]?.head ?? -1];
    const participle = below(tokens, subject, 'acl');
    const clause = word?.upos === 'VERB' ? subject : participle;
    const isClause = /^(?:advcl|[cn]subj(?::pass)?)$/u.test(word?.relation ?? '');
    const isVerb = clause === subject || /^VB[DN]$/u.test(tokens[clause]?.xpos ?? '');
    const hasOther = tokens.some(
      ({ head, relation }, at) => head === verb && at !== subject && SUBJECTS.test(relation),
    );
    return isClause && isVerb && clause >= 0 && clause < verb && !hasOther
      ? { clause, subject }
      : undefined;
  },
);

/** `Whether he paid remains unclear`: the clause is what remains so, where the verb has no other subject. */
export const asSubjectQuestion = inSentencesWith(questionBefore, (token, at, tokens) => {
  const found = questionBefore(tokens);
  if (!found) return undefined;
  const { clause, subject } = found;
  const verb = tokens[subject]?.head ?? -1;
  if (at === 0) return { ...token, head: clause };
  // `Whether Lund finished third is not known`, where a parser has Lund for the subject of both.
  if (at === subject && subject !== clause) return { ...token, head: clause, relation: 'nsubj' };
  if (at !== clause) return undefined;
  if (subject === clause) return { ...token, relation: 'csubj' };
  return { ...token, xpos: 'VBD', head: verb, relation: 'csubj' };
});

const SUBJECTS = /^(?:[nc]subj|expl)/u;
