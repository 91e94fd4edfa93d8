import { WordList } from '../../data/index.js';
import { childOf, type SyntaxNode } from '../grammar/tree.js';
import { predicateAt } from '../grammar/predicates.js';
import { subjectOf } from '../grammar/subjects.js';

const NEGATIONS = new WordList('assertions/negations.txt');
const NEGATIVE_NOUNS = new WordList('assertions/negative-nouns.txt');
/** What a negation before them does not deny: `not only`, `no doubt`. */
const AFTER_NO_NEGATION = new WordList('assertions/words-after-no-negation.txt');
/** Phrases right before a word that deny it: `far from certain`. */
const DENYING_PHRASES = new WordList('assertions/denying-phrases.txt');

const NEARLY = /^(?:almost|nearly)$/u;

/**
 * Whether a predicate (or a noun that governs a clause) is denied by a word of its own: `not`, a
 * negative subject or object, `neither … nor`, `far from`.
 */
export function isNegated(node: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  let denied = node.children.some((child) => isNegation(child, words));
  if (followsPhrase(node, words)) denied = !denied;
  const parts = [...node.children.filter(isPart)];
  const subject = parts.some(({ base }) => base === 'nsubj') ? undefined : sharedSubject(node);
  if ([...parts, ...(subject ? [subject] : [])].some((part) => isNegative(part, words)))
    return true;
  return denied;
}

const isPart = ({ base, relation }: SyntaxNode): boolean =>
  ['nsubj', 'obj', 'iobj'].includes(base) || relation === 'obl:agent';

function sharedSubject(node: SyntaxNode): SyntaxNode | undefined {
  return node.base === 'conj' ? subjectOf(node) : undefined;
}

function isNegation(child: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  if (!['advmod', 'det', 'cc', 'aux', 'discourse'].includes(child.base)) return false;
  if (child.base === 'discourse' || !NEGATIONS.has(child.lower)) return false;
  const follower = words[child.index + 1];
  const next = follower?.lower ?? '';
  // `almost everybody`, `nearly 40`: of the words behind it.
  if (NEARLY.test(child.lower)) return !/^(?:NUM|DET|PRON|SYM|ADV)$/u.test(follower?.upos ?? '');
  return !AFTER_NO_NEGATION.has(`${child.lower} ${next}`);
}

/** Whether a noun phrase speaks of none: `nobody`, `no driver`, `neither of the drivers`. */
function isNegative(noun: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  if (NEGATIVE_NOUNS.has(noun.lower)) return true;
  if (predicateAt(noun)) return false;
  const [det] = [childOf(noun, 'det', 'cc:preconj')];
  if (det && /^(?:no|neither)$/u.test(det.lower)) return isNegation({ ...det, base: 'det' }, words);
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
