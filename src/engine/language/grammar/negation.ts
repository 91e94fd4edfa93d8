import { WordList } from '../../data/index.js';
import { childOf, type SyntaxNode } from './tree.js';
import { predicateAt } from './predicates.js';
import { subjectOf } from './subjects.js';

const NEGATIONS = new WordList('grammar/negations.txt');
const NEGATIVE_NOUNS = new WordList('grammar/negative-nouns.txt');
/** What a negation before them does not deny: `not only`, `no doubt`. */
const AFTER_NO_NEGATION = new WordList('grammar/words-after-no-negation.txt');
/** Phrases right before a word that deny it: `far from certain`. */
const DENYING_PHRASES = new WordList('grammar/denying-phrases.txt');

const NEARLY = /^(?:almost|nearly)$/u;

/**
 * Whether a predicate (or a noun that governs a clause) is denied by a word of its own: `not`, a
 * negative subject or object, `neither … nor`, `far from`, `not` before what it makes of somebody.
 */
export function isNegated(node: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  const shared = node.base === 'conj' && !childOf(node, 'nsubj') ? subjectOf(node) : undefined;
  const parts = [...node.children.filter(isPart), ...(shared ? [shared] : [])];
  const denied = node.children.some((child) => isNegation(child, words));
  return (
    parts.some((part) => speaksOfNone(part, words)) ||
    (denied || isNotTo(node, words)) !== (followsPhrase(node, words) || isNotSo(node, words))
  );
}

/** `pleaded not guilty`, `was declared not safe`: what a verb makes of somebody, and has no verb of its own. */
const isNotSo = (node: SyntaxNode, words: readonly SyntaxNode[]): boolean =>
  node.children.some(
    (one) =>
      one.base === 'xcomp' &&
      one.upos === 'ADJ' &&
      !predicateAt(one) &&
      one.children.some((child) => child.lower === 'not' && isNegation(child, words)),
  );

/** `asked not to be named`: where `not` hangs from the verb before it. */
const isOfInfinitive = (
  { index, parent, lower }: SyntaxNode,
  words: readonly SyntaxNode[],
): boolean =>
  lower === 'not' &&
  parent?.index === index - 1 &&
  parent.upos === 'VERB' &&
  words[index + 1]?.xpos === 'TO' &&
  words[index + 1]?.parent?.parent === parent;

const isNotTo = ({ children, parent }: SyntaxNode, words: readonly SyntaxNode[]): boolean => {
  const mark = children.find(({ base, xpos }) => base === 'mark' && xpos === 'TO');
  const not = mark && words[mark.index - 1];
  return not !== undefined && not.parent === parent && isOfInfinitive(not, words);
};

const isPart = ({ base, relation }: SyntaxNode): boolean =>
  ['nsubj', 'obj', 'iobj'].includes(base) || relation === 'obl:agent';

function isNegation(child: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  if (!['advmod', 'det', 'cc', 'aux'].includes(child.base)) return false;
  // `no longer`, where `no` hangs from the other.
  if (child.lower === 'longer') return childOf(child, 'advmod', 'det')?.lower === 'no';
  if (!NEGATIONS.has(child.lower)) return false;
  const follower = words[child.index + 1];
  const next = follower?.lower ?? '';
  if (isOfInfinitive(child, words)) return false;
  // `almost everybody`, `nearly 40`: of the words behind it.
  if (NEARLY.test(child.lower)) return !/^(?:NUM|DET|PRON|SYM|ADV)$/u.test(follower?.upos ?? '');
  return !AFTER_NO_NEGATION.has(`${child.lower} ${next}`);
}

/** Whether a noun phrase speaks of none: `nobody`, `no driver`, `neither of the drivers`. */
export function speaksOfNone(noun: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  if (NEGATIVE_NOUNS.has(noun.lower)) return true;
  if (predicateAt(noun)) return false;
  const det = childOf(noun, 'det', 'cc:preconj');
  if (det && /^(?:no|neither)$/u.test(det.lower)) return isNegation(det, words);
  const adverb = childOf(noun, 'advmod');
  return (
    adverb !== undefined &&
    /^(?:not|hardly|scarcely)$/u.test(adverb.lower) &&
    isNegation(adverb, words) &&
    !childOf(noun, 'conj')
  );
}

function followsPhrase(node: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  const [one, two, three] = [1, 2, 3].map((back) => words[node.index - back]?.lower ?? '');
  return (
    DENYING_PHRASES.has(`${two ?? ''} ${one ?? ''}`) ||
    DENYING_PHRASES.has(`${three ?? ''} ${two ?? ''}`) ||
    DENYING_PHRASES.has(one ?? '')
  );
}
