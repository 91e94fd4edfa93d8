import { WordList } from '../../data/index.js';
import { subjectOf } from '../grammar/subjects.js';
import { isPassive, predicateAt } from '../grammar/predicates.js';
import { childOf, childrenOf, type SyntaxNode } from '../grammar/tree.js';

/** Verbs by which somebody is said to say something. */
const SAYING = new WordList(
  'clauses/saying-verbs.txt',
  'clauses/asking-verbs.txt',
  'speakers/manners-of-speaking.txt',
);
/** Verbs and adjectives by which somebody is said to think, know or feel something. */
const THINKING = new WordList('speakers/thinking-words.txt');
/** Verbs whose clause is nobody's words or thoughts. */
const NO_CONTENT = new WordList('speakers/verbs-without-content.txt');
const SAYING_NOUNS = new WordList('speakers/saying-nouns.txt');
/** Nobody who could speak: `it`, `which`. */
const NOBODY = /^(?:it|there|this|that|which|what)$/u;

export const isSaying = ({ lemma, upos }: SyntaxNode): boolean =>
  upos === 'VERB' && SAYING.has(lemma.toLowerCase());

export const isThinking = ({ lemma }: SyntaxNode): boolean => THINKING.has(lemma.toLowerCase());

/** Whether a word reports what its complement says: a verb of saying or thinking, a noun for one. */
export function reports(word: SyntaxNode): boolean {
  if (word.upos === 'NOUN') return SAYING_NOUNS.has(word.lemma.toLowerCase());
  return isSaying(word) || isThinking(word);
}

/**
 * Whether a clause that hangs from a word is what somebody says or thinks: that of most verbs and
 * adjectives is; not that of `ensure` or `mean`.
 */
export function takesContent(word: SyntaxNode): boolean {
  if (reports(word)) return true;
  // `I was like, …`: with its particle another verb.
  if (childOf(word, 'compound:prt')) return true;
  return /^(?:VERB|ADJ)$/u.test(word.upos) && !NO_CONTENT.has(word.lemma.toLowerCase());
}

/** Who says what a reporting word reports; undefined where nobody is named. */
export function sayerOf(word: SyntaxNode): SyntaxNode | undefined {
  if (word.upos === 'NOUN' && !predicateAt(word)) return ownerOf(word);
  if (word.upos === 'VERB' && isPassive(word)) return childOf(word, 'obl:agent');
  const subject = subjectOf(word);
  return subject && subject.upos !== 'VERB' && !NOBODY.test(subject.lower) ? subject : undefined;
}

/** Who holds a belief or makes a claim: `her claim that`, `a report by the union that`, `they made the claim that`. */
function ownerOf(noun: SyntaxNode): SyntaxNode | undefined {
  const owner = childOf(noun, 'nmod:poss');
  if (owner) return owner;
  const maker = childrenOf(noun, 'nmod').find((one) =>
    /^(?:by|from|of)$/u.test(childOf(one, 'case')?.lower ?? ''),
  );
  if (maker) return maker;
  const verb = noun.base === 'obj' || noun.base === 'obl' ? noun.parent : undefined;
  const subject = verb && subjectOf(verb);
  return subject && !NOBODY.test(subject.lower) ? subject : undefined;
}

/** `…, prosecutors say, …` and `as the mayor put it`: a reporting clause with nothing of its own to report. */
export function isAside(node: SyntaxNode): boolean {
  const own = childOf(node, 'nsubj') !== undefined && childOf(node, 'ccomp', 'xcomp') === undefined;
  if (!own || !reports(node)) return false;
  const { parent } = node;
  // Some trees hang it from the clause as if that reported it: `…, she said`.
  if (node.base === 'ccomp')
    return (
      parent !== undefined &&
      node.index > parent.index &&
      !reports(parent) &&
      !childOf(node, 'mark')
    );
  if (node.base === 'parataxis' || node.base === 'discourse') return node.upos === 'VERB';
  return node.base === 'advcl' && /^(?:as|like)$/u.test(childOf(node, 'mark')?.lower ?? '');
}
