import { WordList } from '../../data/index.js';
import { childOf, childrenOf, type SyntaxNode } from '../grammar/tree.js';
import type { Role } from './assertion.js';
import { clausePhrase, nounPhrase, predicatePhrase } from '../grammar/phrases.js';
import { isPassive, type Predicate, predicateAt } from '../grammar/predicates.js';
import { prepositionOf } from '../grammar/preposition.js';
import { takesClause, takesInfinitive } from './governors.js';
import { lastJoined } from './joined-verbs.js';
import {
  agentAmong,
  besideObject,
  obliquesOf,
  placesBehind,
  rangeEnd,
  timesBehind,
} from './obliques.js';
import {
  handsOver,
  isMargin,
  isScore,
  isSupply,
  lemmaOf,
  rankOf,
  roleOfOblique,
} from './prepositions.js';
import { antecedentOf, cleftFocus, relativeHead, subjectOf } from '../grammar/subjects.js';
import { TIME_UNITS } from '../grammar/time-units.js';
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

/** What the object of such a verb has behind it, it pays: `fined Acme $3 million`. */
const PENALISING = new WordList('assertions/penalising-verbs.txt');
/** `was fined 2 million`, `owes 3 million`: a number without a noun is an amount. */
const WITH_SUMS = new WordList('assertions/penalising-verbs.txt', 'assertions/verbs-with-sums.txt');

/** What is who and what to a predicate: semantic roles read off the grammatical ones. */
export function frameOf(predicate: Predicate, values: ValueSpans): Frame {
  const { node, nominal } = predicate;
  const passive = !nominal && isPassive(node);
  const lemma = nominal ? 'be' : lemmaOf(node);
  const object = nominal ? undefined : objectOf(node, passive);
  const besideIt = object ? besideObject(object, { lemma, passive }, values) : [];
  const obliques = obliquesOf(node, values);
  const agent = passive ? agentAmong([...obliques, ...besideIt], values) : undefined;
  const subject = (passive ? doneBeside(node) : undefined) ?? subjectOf(node);
  const rank = rankIn([...(nominal ? [node] : []), ...obliques], lemma, subject);
  const behind = [
    ...besideIt,
    ...(rank?.head === node
      ? childrenOf(node, 'nmod').filter((one) => prepositionOf(one) === 'in')
      : []),
    ...(nominal ? timesBehind(node, values) : []),
    ...(agent ? besideObject(agent, { lemma, passive }, values) : []),
    ...obliques.flatMap((one) => [...timesBehind(one, values), ...placesBehind(one, values)]),
  ];
  const without = new Set(behind);
  const found: FrameArgument[] = [];
  const phrase = (head: SyntaxNode): readonly SyntaxNode[] =>
    predicateAt(head)?.nominal ? predicatePhrase(head, without) : nounPhrase(head, without);
  const add = (role: Role, head: SyntaxNode, words = phrase(head)): void => {
    if (found.some((one) => one.head === head)) return;
    found.push(...withScoreApart({ role, head, words }));
  };

  if (subject && subject !== node)
    add(subjectRole(passive, object, lemma, values, subject), subject);
  if (nominal) {
    const preposition = prepositionOf(node);
    const role = preposition === '' ? 'attribute' : roleOfOblique(node, lemma, values);
    const isLead = rank !== undefined && isMargin(node);
    if (rank?.head === node) add('standard', node);
    else add(isLead || isAmount(values, node) ? 'amount' : role, node);
    // `was worth $3 million`
    for (const head of childrenOf(node, 'obj')) add(objectRole(head, values), head);
  }
  const isSupplied = [...obliques, ...besideIt].some((one) => isSupply(lemma, prepositionOf(one)));
  if (object) add(isSupplied ? 'recipient' : objectRole(object, values, lemma), object);
  const handed =
    !PENALISING.has(lemma) && (object !== undefined || childOf(node, 'ccomp') !== undefined);
  for (const head of childrenOf(node, 'iobj')) add(handed ? 'recipient' : 'patient', head);
  for (const head of complementsOf(node)) {
    const attribute = !predicateAt(head) && head.base === 'xcomp';
    add(
      attribute ? 'attribute' : 'content',
      head,
      attribute ? predicatePhrase(head) : clausePhrase(head),
    );
  }
  const ranges = obliques.flatMap(rangeEnd);
  ranges.forEach((end) => without.add(end));
  for (const head of [...obliques, ...behind, ...ranges]) {
    const role = head === agent ? 'agent' : roleOfOblique(head, lemma, values);
    add(head === rank?.head ? 'standard' : role, antecedentOf(head, node) ?? head);
  }
  for (const head of childrenOf(node, 'advmod')) addAdverb(node, head, add);
  const then = isOfTime(node) ? relativeHead(node) : undefined;
  if (then) add('time', then);
  const focus = cleftFocus(node);
  if (focus && prepositionOf(focus) !== '') add(roleOfOblique(focus, lemma, values), focus);
  const ranked = rank ? `${lemma} ${rank.place}` : lemma;
  return { predicate, lemma: ranked, arguments: found.sort((a, b) => a.head.index - b.head.index) };
}

/** `the mill to be sold`: to what it is to be done; `her wish to be freed` is no such noun. */
function doneBeside(node: SyntaxNode): SyntaxNode | undefined {
  const noun =
    node.relation === 'acl' && childOf(node, 'mark')?.xpos === 'TO' ? node.parent : undefined;
  return noun?.upos === 'NOUN' && !childOf(node, 'nsubj') && !takesInfinitive(noun.lemma)
    ? noun
    : undefined;
}

/** `finished behind Berg`: beside whom somebody is ranked, and how. */
function rankIn(
  obliques: readonly SyntaxNode[],
  verb: string,
  subject: SyntaxNode | undefined,
): { readonly head: SyntaxNode; readonly place: string } | undefined {
  for (const head of obliques) {
    const place = rankOf(head, verb, subject);
    if (place) return { head, place };
  }
  return undefined;
}

/** `beat Norway 3-1`, where a parser takes the score for a part of the name or the name for one of the score. */
function withScoreApart(argument: FrameArgument): readonly FrameArgument[] {
  const { head, words } = argument;
  const [score, named] = [words.at(-1), words.slice(0, -1)];
  const last = named.at(-1);
  if (!score || !last || !isScore(score)) return [argument];
  return [
    head === score ? { role: 'patient', head: last, words: named } : { ...argument, words: named },
    { role: 'amount', head: score, words: [score] },
  ];
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

function objectRole(object: SyntaxNode, values: ValueSpans, verb = ''): Role {
  if (isTime(values, object)) return 'time';
  if (isScore(object) || isAmount(values, object)) return 'amount';
  return WITH_SUMS.has(verb) && object.upos === 'NUM' ? 'amount' : 'patient';
}

const SAID = /^(?:nothing|something|anything|little|much|so|that)$/u;

/** The object of a verb: its own, one that it shares with a verb joined to it, or what a relative clause leaves out. */
function objectOf(node: SyntaxNode, passive: boolean): SyntaxNode | undefined {
  const own = childOf(node, 'obj');
  if (own) return antecedentOf(own, node) ?? own;
  const last = lastJoined(node);
  const shared =
    last && last.lemma !== 'do' && !childOf(last, 'ccomp', 'xcomp')
      ? childOf(last, 'obj')
      : undefined;
  // `smiled and said nothing`
  const isSaid = last && takesClause(last.lemma) && SAID.test(shared?.lower ?? '');
  if (shared && !isSaid) return shared;
  const first = node.base === 'conj' ? node.parent : undefined;
  const later = first?.upos === 'VERB' ? childOf(first, 'obj') : undefined;
  if (later && later.index > node.index && !childOf(node, 'nsubj')) return later;
  return passive || !leavesObjectOut(node) || isOfTime(node) ? undefined : relativeHead(node);
}

/** `the day the mill closed`: a relative clause that says what was then. */
const isOfTime = (node: SyntaxNode): boolean =>
  TIME_UNITS.has(relativeHead(node)?.lemma ?? '') && leavesObjectOut(node);

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
