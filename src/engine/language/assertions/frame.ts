import { WordList } from '../../data/index.js';
import { childOf, childrenOf, subtree, type SyntaxNode } from '../grammar/tree.js';
import type { Role } from './assertion.js';
import { clausePhrase, nounPhrase, predicatePhrase } from '../grammar/phrases.js';
import { isPassive, type Predicate, predicateAt } from '../grammar/predicates.js';
import { prepositionOf } from '../grammar/preposition.js';
import { handsOver, isScore, lemmaOf, roleOfOblique } from './prepositions.js';
import { antecedentOf, relativeHead, subjectOf } from '../grammar/subjects.js';
import { isAside } from '../speakers/saying.js';
import { isAmount, isTime, isTimeAdverb, type ValueSpans } from './values.js';

/** An argument as a node of the tree and its words. */
export interface FrameArgument {
  readonly role: Role;
  readonly head: SyntaxNode;
  readonly words: readonly SyntaxNode[];
}

/** A predicate with its arguments, in the order of the text. */
export interface Frame {
  readonly predicate: Predicate;
  readonly lemma: string;
  readonly arguments: readonly FrameArgument[];
}

const PLACE_ADVERBS = new WordList('assertions/place-adverbs.txt');
const AMOUNT_ADVERBS = new WordList('assertions/amount-adverbs.txt');

/** What is who and what to a predicate: semantic roles read off the grammatical ones. */
export function frameOf(predicate: Predicate, values: ValueSpans): Frame {
  const { node, nominal } = predicate;
  const passive = !nominal && isPassive(node);
  const lemma = nominal ? 'be' : lemmaOf(node);
  const object = nominal ? undefined : objectOf(node, passive);
  const besideIt = object ? besideObject(object, { lemma, passive }, values) : [];
  const agent = passive ? agentAmong([...childrenOf(node, 'obl'), ...besideIt], values) : undefined;
  const behind = [
    ...besideIt,
    ...(agent ? besideObject(agent, { lemma, passive }, values) : []),
    ...obliquesOf(node).flatMap((one) => timesBehind(one, values)),
  ];
  const without = new Set(behind);
  const found: FrameArgument[] = [];
  const phrase = (head: SyntaxNode): readonly SyntaxNode[] =>
    predicateAt(head)?.nominal ? predicatePhrase(head) : nounPhrase(head, without);
  const add = (role: Role, head: SyntaxNode, words = phrase(head)): void => {
    if (found.some((one) => one.head === head)) return;
    const score = words.length > 1 ? words.at(-1) : undefined;
    if (!score || !isScore(score)) {
      found.push({ role, head, words });
      return;
    }
    const [named, behind] = [words.slice(0, -1), words.at(-2)];
    const misread = head === score && behind !== undefined;
    found.push(
      misread ? { role: 'patient', head: behind, words: named } : { role, head, words: named },
    );
    found.push({ role: 'amount', head: score, words: [score] });
  };

  const subject = subjectOf(node);
  if (subject && subject !== node)
    add(subjectRole(passive, object, lemma, values, subject), subject);
  if (nominal) {
    const preposition = prepositionOf(node);
    const role = preposition === '' ? 'attribute' : roleOfOblique(node, lemma, values);
    add(isAmount(values, node) ? 'amount' : role, node, predicatePhrase(node));
  }
  if (object) add(objectRole(object, values), object);
  const handed = object !== undefined || childOf(node, 'ccomp') !== undefined;
  for (const head of childrenOf(node, 'iobj')) add(handed ? 'recipient' : 'patient', head);
  for (const head of complementsOf(node)) {
    const attribute = !predicateAt(head) && head.base === 'xcomp';
    add(
      attribute ? 'attribute' : 'content',
      head,
      attribute ? predicatePhrase(head) : clausePhrase(head),
    );
  }
  const ranges = obliquesOf(node).flatMap(rangeEnd);
  ranges.forEach((end) => without.add(end));
  for (const head of [...obliquesOf(node), ...behind, ...ranges]) {
    const role = head === agent ? 'agent' : roleOfOblique(head, lemma, values);
    add(role, antecedentOf(head, node) ?? head);
  }
  for (const head of childrenOf(node, 'advmod')) addAdverb(node, head, add);
  return { predicate, lemma, arguments: found.sort((a, b) => a.head.index - b.head.index) };
}

function subjectRole(
  passive: boolean,
  object: SyntaxNode | undefined,
  lemma: string,
  values: ValueSpans,
  subject: SyntaxNode,
): Role {
  if (!passive) return 'agent';
  if (object && !isTime(values, object) && handsOver(lemma)) return 'recipient';
  return isAmount(values, subject) ? 'amount' : 'patient';
}

function objectRole(object: SyntaxNode, values: ValueSpans): Role {
  if (isTime(values, object)) return 'time';
  return isScore(object) || isAmount(values, object) ? 'amount' : 'patient';
}

/** The object of a verb: its own, one that it shares with a verb joined to it, or what a relative clause leaves out. */
function objectOf(node: SyntaxNode, passive: boolean): SyntaxNode | undefined {
  const own = childOf(node, 'obj');
  if (own) return antecedentOf(own, node) ?? own;
  const joined = childrenOf(node, 'conj').find((verb) => !childOf(verb, 'nsubj', 'ccomp', 'xcomp'));
  const shared = joined && childOf(joined, 'obj');
  if (shared && joined.upos === 'VERB' && standsAtOnce(node, joined)) return shared;
  const first = node.base === 'conj' ? node.parent : undefined;
  const later = first?.upos === 'VERB' ? childOf(first, 'obj') : undefined;
  if (later && later.index > node.index && !childOf(node, 'nsubj')) return later;
  return passive || !leavesObjectOut(node) ? undefined : relativeHead(node);
}

/** `bought and sold the mill`: nothing but the conjunction stands between the verbs. */
function standsAtOnce(first: SyntaxNode, second: SyntaxNode): boolean {
  return second.index - first.index <= 2;
}

/** `the mill the firm bought`: a relative clause with a subject of its own and no word for its head. */
function leavesObjectOut(node: SyntaxNode): boolean {
  const head = relativeHead(node);
  const subject = childOf(node, 'nsubj');
  if (!head || !subject || childOf(node, 'ccomp', 'xcomp', 'obj', 'expl')) return false;
  if (subjectOf(node) === head) return false;
  return !node.children.some(
    ({ lower, children }) =>
      /^(?:where|when|why|how|which|whom)$/u.test(lower) ||
      children.some((below) => /^(?:which|whom|whose)$/u.test(below.lower)),
  );
}

const complementsOf = (node: SyntaxNode): readonly SyntaxNode[] =>
  node.children.filter(
    (child) =>
      (/^(?:ccomp|xcomp)$/u.test(child.base) || child.relation === 'csubj') && !isAside(child),
  );

function obliquesOf(node: SyntaxNode): readonly SyntaxNode[] {
  const own = node.children.filter(
    ({ base, relation }) =>
      base === 'obl' || (base === 'nmod' && relation !== 'nmod:poss' && node.upos === 'VERB'),
  );
  const first = node.base === 'conj' ? node.parent : undefined;
  if (first?.upos !== 'VERB' || childOf(node, 'nsubj')) return own;
  return [...own, ...childrenOf(first, 'obl').filter(({ index }) => index > node.index)];
}

/** Who acts in a passive: the first `by` that is no time and no amount (`closed by the firm by mistake`). */
function agentAmong(nodes: readonly SyntaxNode[], values: ValueSpans): SyntaxNode | undefined {
  return nodes.find(
    (one) =>
      (one.relation === 'obl:agent' || prepositionOf(one) === 'by') &&
      !isTime(values, one) &&
      !isAmount(values, one),
  );
}

/** `in May` of `for $3 million in May`, which a parser may hang from what stands before it. */
function timesBehind(oblique: SyntaxNode, values: ValueSpans): readonly SyntaxNode[] {
  if (isTime(values, oblique)) return [];
  return childrenOf(oblique, 'nmod').filter(
    (one) => one.index > oblique.index && prepositionOf(one) !== 'of' && isTime(values, one),
  );
}

/** `to $4` of `from $8 to $4`, where it hangs from the other, and the other way round. */
function rangeEnd(node: SyntaxNode): readonly SyntaxNode[] {
  const start = prepositionOf(node);
  if (start !== 'from' && start !== 'to') return [];
  const end = start === 'from' ? 'to' : 'from';
  return childrenOf(node, 'nmod', 'conj').filter((one) => prepositionOf(one) === end);
}

/**
 * What a parser hangs from an object and belongs to the verb by what it is: a time, an amount, and with
 * a verb of handing over from and to whom.
 */
function besideObject(
  object: SyntaxNode,
  { lemma, passive }: { readonly lemma: string; readonly passive: boolean },
  values: ValueSpans,
): readonly SyntaxNode[] {
  return subtree(object).filter((node) => {
    if (node.base !== 'nmod') return false;
    if (node.index < object.index || node.relation === 'nmod:poss') return false;
    const preposition = prepositionOf(node);
    if (preposition === 'of') return false;
    if (isTime(values, node)) return node.parent === object || preposition !== '';
    if (node.parent !== object) return false;
    if (isAmount(values, node)) return preposition !== '';
    if ((preposition === 'by' && passive) || isAmount(values, object)) return preposition !== '';
    if (!handsOver(lemma)) return false;
    return /^(?:from|to)$/u.test(preposition) || roleOfOblique(node, lemma, values) === 'amount';
  });
}

function addAdverb(
  verb: SyntaxNode,
  adverb: SyntaxNode,
  add: (role: Role, head: SyntaxNode, words?: readonly SyntaxNode[]) => void,
): void {
  const head = relativeHead(verb);
  if (head && adverb.lower === 'where') add('place', head);
  else if (head && adverb.lower === 'when') add('time', head);
  else if (isTimeAdverb(adverb)) add('time', adverb);
  else if (PLACE_ADVERBS.has(adverb.lower)) add('place', adverb);
  else if (AMOUNT_ADVERBS.has(adverb.lower)) add('amount', adverb);
}
