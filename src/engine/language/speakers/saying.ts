import { WordList } from '../../data/index.js';
import { isHeardByBody, isHearsay, tellerBefore } from '../assertions/heard.js';
import { subjectOf } from '../grammar/subjects.js';
import { isPassive } from '../grammar/predicates.js';
import { childOf, type SyntaxNode } from '../grammar/tree.js';

/** Verbs by which somebody is said to say something. */
const SAYING = new WordList(
  'speakers/saying-verbs.txt',
  'speakers/asking-verbs.txt',
  'speakers/manners-of-speaking.txt',
);
/** Verbs and adjectives by which somebody is said to think, know or feel something. */
const THINKING = new WordList('speakers/thinking-words.txt');
/** Verbs whose clause is nobody's words or thoughts. */
const NO_CONTENT = new WordList('speakers/verbs-without-content.txt');
/** Verbs that tell whose a quotation is only where they stand next to it: `…,” the sign reads`. */
const QUOTING = new WordList('speakers/quoting-verbs.txt');
const SAYING_NOUNS = new WordList('speakers/saying-nouns.txt');
/** Nobody who could speak: `it`, `which`. */
export const NOBODY = /^(?:it|there|this|that|which|what)$/u;

export const isSaying = (word: SyntaxNode): boolean =>
  word.upos === 'VERB' &&
  SAYING.has(word.lemma.toLowerCase()) &&
  !isToCourt(word) &&
  !isCalledIn(word);

/** `called in the police`, `called off the sale`: a step, and no words. */
const isCalledIn = (word: SyntaxNode): boolean =>
  word.lemma === 'call' && /^(?:in|off|up)$/u.test(childOf(word, 'compound:prt')?.lower ?? '');

/** `appealed against his dismissal`: a step, and no words. */
const isToCourt = ({ lemma, children }: SyntaxNode): boolean =>
  lemma === 'appeal' && children.some((one) => childOf(one, 'case')?.lower === 'against');

/** Whether a verb next to a quotation tells whose it is. */
export const isQuoting = (word: SyntaxNode): boolean =>
  isSaying(word) || (word.upos === 'VERB' && QUOTING.has(word.lemma.toLowerCase()));

export const isThinking = ({ lemma }: SyntaxNode): boolean => THINKING.has(lemma.toLowerCase());

/** `was convinced`: a passive form that is listed as what somebody feels. */
export const isThought = ({ lower }: SyntaxNode): boolean => THINKING.has(lower);

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
  // `made sure that it works`: a deed, and no thought.
  if (isClarified(word)) return true;
  if (word.upos === 'ADJ' && word.base === 'xcomp' && word.parent?.lemma === 'make') return false;
  if (reports(word)) return true;
  // `I was like, …`: with its particle another verb; `I take it that …`.
  if (childOf(word, 'compound:prt') || childOf(word, 'obj', 'expl')?.lower === 'it') return true;
  return /^(?:VERB|ADJ)$/u.test(word.upos) && !NO_CONTENT.has(word.lemma.toLowerCase());
}

/** `made it clear that`: told. */
export const isClarified = (word: SyntaxNode): boolean =>
  /^(?:clear|plain|known|public|explicit)$/u.test(word.lower) &&
  word.base === 'xcomp' &&
  word.parent?.lemma === 'make';

/** `you know`, `you see`: words that keep a talk going, and nobody's thought, where no `that` follows. */
export function isFiller(word: SyntaxNode, content?: SyntaxNode): boolean {
  const isPlain =
    /^VBP?$/u.test(word.xpos) && /^(?:know|see|understand|remember)$/u.test(word.lemma);
  const subject = childOf(word, 'nsubj');
  if (!isPlain || subject?.lower !== 'you' || subject.index !== word.index - 1) return false;
  return childOf(word, 'aux') === undefined && !(content && childOf(content, 'mark'));
}

/** `it said that`, `…, it said`: a body or a paper, whoever is meant by it. */
export const isSaidByIt = (word: SyntaxNode): boolean =>
  isSaying(word) &&
  !isThinking(word) &&
  !isPassive(word) &&
  subjectOf(word)?.lower === 'it' &&
  !childOf(word, 'expl');

/** Whether nobody is said to say what a word reports: `it is clear that`, `this shows that`, `the court heard that`. */
export function isNobodys(word: SyntaxNode): boolean {
  if (isHearsay(word)) return true;
  if (isHeardByBody(word)) return tellerBefore(word) === undefined;
  if (isClarified(word)) return false;
  if (word.upos === 'NOUN' || (word.upos === 'VERB' && isPassive(word))) return false;
  const isImpersonal = (childOf(word, 'expl')?.index ?? word.index) < word.index;
  if (isSaidByIt(word)) return false;
  return isImpersonal || NOBODY.test(subjectOf(word)?.lower ?? '');
}

/** `…, prosecutors say, …` and `as the mayor put it`: a reporting clause with nothing of its own to report. */
export function isAside(node: SyntaxNode): boolean {
  const own = childOf(node, 'nsubj') !== undefined && childOf(node, 'ccomp', 'xcomp') === undefined;
  const putsIt = isQuoting(node) && childOf(node, 'obj')?.lower === 'it';
  if (!own || !(reports(node) || putsIt) || isOfThing(node) || isGroundFor(node)) return false;
  // `as you know`, `do you see?`
  if (isThinking(node) && !isSaying(node) && childOf(node, 'nsubj')?.lower === 'you') return false;
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
  if (node.upos !== 'VERB' || isAboutTopic(node)) return false;
  return node.base === 'advcl' && /^(?:as|like)$/u.test(childOf(node, 'mark')?.lower ?? '');
}

/** `Roth was acquitted: the judges found no proof`: what they found is why, and not that. */
const isGroundFor = (node: SyntaxNode): boolean =>
  node.base === 'parataxis' &&
  node.lemma !== 'tell' &&
  childOf(node, 'obj')?.upos === 'NOUN' &&
  [node, ...(node.parent ? [node.parent] : [])].some(({ children }) =>
    children.some(({ lower, index }) => lower === ':' && index < node.index),
  );

/** `fell as investors worried about the price`, `as officials warned of a storm`: no words for what fell. */
const isAboutTopic = (node: SyntaxNode): boolean =>
  node.base === 'advcl' &&
  node.children.some(
    (one) =>
      one.base === 'obl' && /^(?:about|against|of|over)$/u.test(childOf(one, 'case')?.lower ?? ''),
  );

/** `as they maintain reserves`, `we all know the boy`: said or thought of a thing it reports no clause. */
function isOfThing(node: SyntaxNode): boolean {
  const object = childOf(node, 'obj');
  if (!object || NOBODY.test(object.lower)) return false;
  return node.base === 'advcl' || !isSaying(node);
}
