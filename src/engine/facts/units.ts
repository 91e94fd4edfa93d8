import { WordList } from '../data/index.js';
import {
  childOf,
  isComplement,
  isFinite,
  isPassive,
  isReportingAside,
  predicateAt,
  reportsContent,
  subjectOf,
  subtree,
  type SyntaxNode,
} from '../language/index.js';
import type { FactSentence } from './fact-story.js';

/** They open a clause that says under which condition another holds, and no fact. */
const CONDITIONS = new WordList('facts/conditions.txt');
/** Before whom a case is put: what they hear is told by itself. */
const HEARING = new WordList('speakers/hearing-bodies.txt');
const QUESTION_WORDS = /^(?:whether|if|who|whom|whose|what|which|when|where|why|how)$/u;

/**
 * Whether a word is the predicate of a fact of its own: a finite clause, or a participle that says more
 * of somebody. Infinitives, gerunds behind a preposition, indirect questions and conditions belong to
 * the fact of the clause above.
 */
export function isUnit(node: SyntaxNode, said: FactSentence['said']): boolean {
  const predicate = predicateAt(node);
  if (!predicate || (predicate.nominal && !predicate.copula)) return false;
  const finite = isFinite(predicate);
  const { parent } = node;
  // `would neither confirm nor deny it`: both are denied, whatever is made of the second.
  if (childOf(node, 'cc')?.lower === 'nor' && said.get(node)?.[0]?.polarity !== 'denied')
    return false;
  switch (node.base) {
    case 'conj':
      if (isJoinedPlan(node)) return true;
      return parent && predicateAt(parent)
        ? (finite || isParticiple(node) || isUnit(parent, said)) && isUnit(parent, said)
        : finite;
    case 'xcomp':
    case 'csubj':
      return false;
    case 'ccomp':
      return (
        finite && !isQuestion(node) && (!reportsContent(parent ?? node) || isReported(node, said))
      );
    case 'acl':
      if (isClaimed(node)) return isReported(node, said);
      if (isComplement(node)) return leavesObjectOut(node) || isReported(node, said);
      return node.relation === 'acl:relcl' ? finite && !isOfClause(node) : isParticiple(node);
    case 'advcl':
      // `closed within a year, which the union resents`: alone it tells not what.
      if (node.relation === 'advcl:relcl') return false;
      if (!finite) return isParticiple(node) && isBehindComma(node) && !isComparison(node);
      return !isCondition(node) && childOf(node, 'mark', 'nsubj', 'advmod') !== undefined;
    default:
      return finite || childOf(node, 'nsubj') !== undefined;
  }
}

/** Whether a predicate is what its sentence is about, or what somebody says in it, and no addition. */
export function isMain(node: SyntaxNode): boolean {
  if (node.base === 'conj' && node.parent) return isMain(node.parent);
  return /^(?:root|ccomp|parataxis)$/u.test(node.base);
}

/** `to save 3 million` of `plans to close two schools, and to save 3 million`: a plan beside another. */
export const isJoinedPlan = ({ base, xpos, parent, children }: SyntaxNode): boolean =>
  base === 'conj' &&
  xpos === 'VB' &&
  parent?.base === 'xcomp' &&
  parent.parent?.upos === 'VERB' &&
  children.some(({ base: own, xpos: tag }) => own === 'mark' && tag === 'TO');

/** `raising the tax`, `agreed in 2021`, with no preposition before it. */
const isParticiple = (node: SyntaxNode): boolean =>
  /^VB[GN]$/u.test(node.xpos) &&
  node.children.every(
    ({ base, index }) => index > node.index || /^(?:punct|advmod|nsubj|aux|cc)$/u.test(base),
  );

/** `compared with 5% before`: what an amount is held against is told with the amount. */
export const isComparison = ({ lemma, xpos }: SyntaxNode): boolean =>
  lemma === 'compare' && xpos === 'VBN';

const isCondition = (node: SyntaxNode): boolean =>
  node.children.some(({ base, lower }) => base === 'mark' && CONDITIONS.has(lower));

/** `it was built in, which means that …` speaks of all that stands before it. */
const isOfClause = (node: SyntaxNode): boolean =>
  node.lemma === 'mean' && childOf(node, 'nsubj')?.lower === 'which';

/** `…, raising the tax`; without a comma it is part of what is done: `left saying nothing`. */
function isBehindComma(node: SyntaxNode): boolean {
  const first = subtree(node)[0];
  return (
    first?.base === 'punct' ||
    childOf(node, 'nsubj') !== undefined ||
    node.index < (node.parent?.index ?? 0)
  );
}

/** `claims by the group that officials lied`: behind a noun for what is said `that` opens it. */
function isClaimed(node: SyntaxNode): boolean {
  const that = childOf(node, 'mark');
  if (that?.lower !== 'that' || !childOf(node, 'nsubj', 'nsubj:pass')) return false;
  let noun = node.parent;
  while (noun?.base === 'nmod' && !reportsContent(noun)) noun = noun.parent;
  return noun?.upos === 'NOUN' && reportsContent(noun);
}

/** `a listing that the letter refers to`, where the parser takes `that` for a conjunction. */
export function leavesObjectOut(node: SyntaxNode): boolean {
  const whole = childOf(node, 'obj', 'ccomp', 'xcomp', 'cop', 'nsubj:pass', 'aux:pass');
  const stranded = node.children.some(
    ({ upos, children }) => upos === 'ADP' && children.length === 0,
  );
  const own = childOf(node, 'nsubj') !== undefined;
  return node.relation === 'acl:relcl' && own && (stranded || whole === undefined);
}

/** A clause that somebody says, or of which the sentence says how certain it is. */
function isReported(node: SyntaxNode, said: FactSentence['said']): boolean {
  const [told] = said.get(node) ?? [];
  return told?.speaker !== undefined || told?.status !== undefined;
}

/** `how the club can pay`, `whether it will close`: its first word asks. */
function isQuestion(node: SyntaxNode): boolean {
  const first = firstBelow(node);
  const second = node.children.find(({ index }) => index === first.index + 1);
  return [first, second].some((one) => QUESTION_WORDS.test(one?.lower ?? ''));
}

function firstBelow(node: SyntaxNode): SyntaxNode {
  const [first] = node.children.filter(({ base }) => base !== 'punct');
  return first && first.index < node.index ? firstBelow(first) : node;
}

/** The fact that a word belongs to: the nearest predicate of one at it or above it. */
export function unitOf(node: SyntaxNode, units: ReadonlySet<SyntaxNode>): SyntaxNode | undefined {
  let at: SyntaxNode | undefined = node;
  while (at && !units.has(at)) at = at.parent;
  return at;
}

/**
 * Whether a predicate only reports what is a fact by itself: `…, she said`. What it says to somebody
 * concerns those.
 */
export function onlyReports(
  node: SyntaxNode,
  { words, said }: FactSentence,
  units: ReadonlySet<SyntaxNode>,
): boolean {
  if (node.upos !== 'VERB' || !reportsContent(node)) return false;
  const sayer = subjectOf(node);
  if (!sayer || childOf(node, 'xcomp')) return false;
  // `urged the mayor to pay, so that …`: what is asked for is told by the verb alone.
  if (subtree(node).some((one) => one.base === 'mark' && one.lower === 'to' && isNear(one, node)))
    return false;
  const below = new Set(subtree(node));
  return words.some(
    (word) =>
      word !== node &&
      units.has(word) &&
      (below.has(word) ? isContent(word, node) : !childOf(node, 'obj')) &&
      (said.get(word) ?? []).some(({ speaker }) => speaker?.head.start === sayer.start),
  );
}

/** `the court heard that …`, `…, a jury was told`: only before whom it is put that which is a fact by itself. */
export function isHearing(node: SyntaxNode, units: ReadonlySet<SyntaxNode>): boolean {
  const subject = subjectOf(node);
  if (!subject || !isHearer(subject, node)) return false;
  const said = isReportingAside(node) ? node.parent : childOf(node, 'ccomp', 'parataxis');
  return said !== undefined && units.has(said);
}

/** Whether a body only hears what a verb tells: `the jury heard that …`, `the court was told that …`. */
export function isHearer(subject: SyntaxNode, verb: SyntaxNode): boolean {
  const isTold = isPassive(verb) ? /^(?:tell|inform|hear)$/u : /^hear$/u;
  return isTold.test(verb.lemma) && HEARING.has(subject.lower);
}

/** `told the court`: where a case is tried, that is said in evidence and to nobody. */
export const isToldInCourt = (hearer: SyntaxNode, verb: SyntaxNode): boolean =>
  verb.lemma === 'tell' && COURT.test(hearer.lower);

const COURT = /^(?:court|hearing|inquest|inquiry|jur(?:ors|y)|trial|tribunal)$/u;

/** In a clause that hangs from a verb, or from its object. */
const isNear = ({ parent }: SyntaxNode, verb: SyntaxNode): boolean =>
  parent?.parent === verb ||
  (parent?.base === 'acl' && parent.parent?.base === 'obj' && parent.parent.parent === verb);

const isContent = ({ base, parent }: SyntaxNode, verb: SyntaxNode): boolean =>
  parent === verb && (base === 'ccomp' || base === 'parataxis');
