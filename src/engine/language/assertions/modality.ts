import { byWord, readKeyed, WordList, WordMap } from '../../data/index.js';
import { childOf, childrenOf, subtree, type SyntaxNode } from '../grammar/tree.js';
import { type Status, STATUSES } from './assertion.js';
import { isOfHearsay } from './heard.js';
import { governsQuestion } from './governors.js';
import { isNegated } from '../grammar/negation.js';
import { predicateAt } from '../grammar/predicates.js';
import { isComplement, subjectOf } from '../grammar/subjects.js';

const MODALS = new WordMap(() => byWord(readKeyed('assertions/modals.txt', STATUSES)));
const ADVERBS = new WordMap(() => byWord(readKeyed('assertions/adverbs.txt', STATUSES)));
const CONDITIONS = new WordList('assertions/conditions.txt');
const REAL_CONDITIONS = new WordList('assertions/real-conditions.txt');

/** The status that a predicate has by words of its own clause: a modal verb, an adverb, an `if`. */
export function localStatus(node: SyntaxNode, words: readonly SyntaxNode[]): Status | undefined {
  if (isAsked(node, words)) return 'asked';
  if (
    isCondition(node, words) ||
    node.children.some((child) => isCondition(child, words) && child.base === 'advcl')
  )
    return 'conditional';
  const auxiliaries = node.children.filter(({ relation }) => relation === 'aux');
  const modal = auxiliaries.flatMap(
    ({ lemma, lower }) => MODALS.get(lower) ?? MODALS.get(lemma) ?? [],
  )[0];
  if (isInferred(auxiliaries)) return 'possible';
  const able = auxiliaries.some(({ lemma }) => /^(?:can|could)$/u.test(lemma));
  if (modal && !(able && isNegated(node, words))) return modal;
  const would = auxiliaries.some(({ lower }) => /^(?:would|'d)$/u.test(lower));
  if (would && !isReported(node)) return isRefusal(node, words) ? undefined : 'conditional';
  if (isDue(node)) return 'planned';
  const subject = childOf(node, 'cop') ? childOf(node, 'nsubj') : undefined;
  if (isOfHearsay(node) || [node, subject].some((one) => one && isAllegedly(one))) return 'alleged';
  const adverb = node.children
    .filter(({ base, index }) => base === 'advmod' && !isBeforeNumber(index, words))
    .flatMap(({ lower }) => ADVERBS.get(lower) ?? [])[0];
  return adverb;
}

const ALLEGING = new WordList('assertions/alleging-adjectives.txt');

/** `an alleged spy`, `the suspected arsonist`: nobody says that it is so. */
export const isAllegedly = (noun: SyntaxNode): boolean =>
  childrenOf(noun, 'amod').some(({ lower }) => ALLEGING.has(lower));

/** `must have copied it`: what is concluded, and not what somebody is to do. */
const isInferred = (auxiliaries: readonly SyntaxNode[]): boolean =>
  ['must', 'have'].every((lemma) => auxiliaries.some((one) => one.lemma === lemma));

/** `need not pay`: nobody is asked to, nor is it said that they do not; `need not have paid` is said of who did. */
export function isNeedless(node: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  return childrenOf(node, 'aux').some(({ lower }) => lower === 'need') && isNegated(node, words);
}

/** `had been due to open`, where a parser takes `due to` for a preposition or a conjunction. */
const isDue = (node: SyntaxNode): boolean =>
  /^VBP?$/u.test(node.xpos) &&
  node.children.some(
    ({ base, lower, children }) =>
      /^(?:case|mark)$/u.test(base) &&
      lower === 'due' &&
      children.some((child) => child.lower === 'to'),
  );

const isBeforeNumber = (index: number, words: readonly SyntaxNode[]): boolean =>
  words[index + 1]?.upos === 'NUM';

/** `if it rains`, `unless it rains`, `in case it rains`; not `even if`, not `whether or not`. */
function isCondition(node: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  if (node.base !== 'advcl' || !predicateAt(node)) return false;
  const mark = node.children.findLast(
    ({ base, index }) => (base === 'mark' || base === 'case') && index < node.index,
  );
  if (!mark) return isInverted(node);
  // `asked if it had closed`: a question.
  if (node.parent && governsQuestion(node.parent) && node.index > node.parent.index) return false;
  const phrase = [mark, ...mark.children].map(({ lower }) => lower).join(' ');
  if (!CONDITIONS.has(phrase) && !CONDITIONS.has(mark.lower)) return false;
  return !REAL_CONDITIONS.has(`${words[mark.index - 1]?.lower ?? ''} ${mark.lower}`);
}

/** `Had he known, he would have left`. */
function isInverted(node: SyntaxNode): boolean {
  const subject = childOf(node, 'nsubj');
  return childrenOf(node, 'aux').some(
    ({ lower, index }) => lower === 'had' && subject !== undefined && index < subject.index,
  );
}

/** `said it would close`: the past of `will`. */
function isReported(node: SyntaxNode): boolean {
  if (node.base === 'conj' && node.parent) return isReported(node.parent);
  // `fears grew that it would fail`
  const isContent =
    isComplement(node) || (node.relation === 'acl' && childOf(node, 'nsubj') !== undefined);
  const said = node.base === 'acl' && isContent ? node.parent?.parent : node.parent;
  return /^(?:ccomp|acl)$/u.test(node.base) && said !== undefined && isPast(said);
}

/** Whether a verb, or the one that its infinitive hangs from, is in the past: `did not say`, `refused to say`. */
function isPast(verb: SyntaxNode): boolean {
  if (/^VB[DN]$/u.test(verb.xpos)) return true;
  if (childrenOf(verb, 'aux').some(({ lower }) => /^(?:did|had|would)$/u.test(lower))) return true;
  // `left, adding that it would sue`
  const isBare = verb.base === 'xcomp' || (verb.base === 'advcl' && /^VBG?$/u.test(verb.xpos));
  return isBare && verb.parent !== undefined && isPast(verb.parent);
}

/** What somebody is asked to do, and will or will not: `would not name them` tells of a refusal. */
const REFUSABLE = new WordList('assertions/refusable-verbs.txt');

/** `She would not name them`, `asked him in, but he would not come`: told as what has happened. */
function isRefusal(node: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  const subject = childOf(node, 'nsubj');
  if (node.upos !== 'VERB' || !subject || /^(?:i|we|you|it)$/u.test(subject.lower)) return false;
  if (
    !isNegated(node, words) ||
    node.children.some(({ lemma, base }) => base === 'aux' && lemma === 'have')
  )
    return false;
  // `would not say whether he would go if asked`
  const said = childrenOf(node, 'ccomp', 'xcomp').flatMap((one) => subtree(one));
  const isFree = !words.some((word) => IMAGINED.test(word.lower) && !said.includes(word));
  const isTold = node.base === 'conj' && node.parent?.xpos === 'VBD';
  return isFree && (isTold || REFUSABLE.has(node.lemma));
}

const IMAGINED = /^(?:if|unless|otherwise|without|were)$/u;

function isAsked(node: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  if (node.base === 'conj') return node.parent !== undefined && isAsked(node.parent, words);
  if (node.base !== 'root' && node.base !== 'parataxis') return false;
  if (words.at(-1)?.lower === '?' || words.at(-2)?.lower === '?') return true;
  const bare = node.xpos === 'VB' && !childOf(node, 'aux', 'cop', 'mark', 'expl');
  return bare && subjectOf(node) === undefined;
}
