import { covers, overlaps, type Span } from '../../document/index.js';
import {
  type Argument,
  type Assertion,
  childOf,
  childrenOf,
  nounPhrase,
  predicateAt,
  type Role,
  spanOf,
  subtree,
  type SyntaxNode,
} from '../../language/index.js';
import type { FactSentence } from '../fact-story.js';
import { copulaWords, verbWords } from '../clauses/verb-words.js';
import { isBodyNoun, isPersonNoun } from './noun-standing.js';
import type { Participant } from './participants.js';

/** A relation is told further where that is no longer, in UTF-16 code units. */
const LONGEST = 90;
/** Words before the verb are told with it where that is no longer. */
const LONGEST_WITH_SUBJECT = 120;
/** So many words of a phrase may stand behind the name in it. */
const LONGEST_TAIL = 40;

/** A participant, and the argument that it stands in. */
export interface End {
  readonly participant: Participant;
  readonly argument: Span & Pick<Argument, 'head'>;
}

/**
 * The words that relate two of a verb's participants, as one slice: from the verb on where its subject
 * does it, else from that subject on, and on to what belongs to it.
 *
 * @param agent who does it, of the two
 */
export function wordsOfDeed(
  node: SyntaxNode,
  pair: readonly [End, End],
  agent: End | undefined,
  sentence: FactSentence,
): Span {
  const first = agent ? leadingVerb(node, agent.argument.start) : node;
  const to =
    first === node && /^(?:xcomp|advcl)$/u.test(node.base) ? childOf(node, 'mark') : undefined;
  const start = Math.min(verbStart(first, sentence), to?.lower === 'to' ? to.start : Infinity);
  const parts = pair.map((end) => ({ end, span: spanOfEnd(end) }));
  const behind = parts.filter(({ span }) => span.start > start).map(({ span }) => span.end);
  const reached = Math.max(node.end, ...behind);
  const telling = parts.filter(({ end, span }) => span.start < start && tells(end, agent));
  const subject = agent ? undefined : childOf(node, 'nsubj');
  const told = subject?.upos === 'PRON' ? undefined : subject;
  const opening = Math.min(
    ...[start, ...telling.map(({ span }) => span.start)],
    ...(told ? [spanOf(nounPhrase(told)).start] : []),
  );
  const opens = reached - opening <= LONGEST_WITH_SUBJECT ? opening : start;
  const isPassive = agent !== undefined && agent.participant.start > start;
  return { start: opens, end: isPassive ? reached : extended(node, opens, reached, sentence) };
}

/** Of what stands before the verb all but who does it themself, and a pronoun, tells something. */
const tells = (end: End, agent: End | undefined): boolean =>
  (end.participant.head.upos !== 'PRON' || isPartOf(end)) &&
  (end !== agent || agent.participant.closeness !== 'itself' || isOneOfSeveral(agent));

/** `half of it was sold`, `its numbers were checked`, `her party objects`; no `her client` of a lawyer. */
const isPartOf = ({ participant: { closeness, head, start }, argument }: End): boolean =>
  (closeness === 'itself' && argument.start < start) ||
  (closeness === 'of' && head.relation === 'nmod:poss' && isOwn(head));

const isOwn = ({ lower, parent }: SyntaxNode): boolean =>
  parent !== undefined && (isBodyNoun(parent) || (lower === 'its' && !isPersonNoun(parent)));

/** `Venn and Olsen sued`: both stand in the words of each. */
const isOneOfSeveral = ({ participant: { head } }: End): boolean =>
  head.base === 'conj' || childOf(head, 'conj') !== undefined;

/**
 * `planned to move`, `refused to say`: the verb above an infinitive or a gerund that the same one does, which
 * tells what becomes of it.
 *
 * @param agent where who does it stands
 */
export function leadingVerb(node: SyntaxNode, agent: number): SyntaxNode {
  const { parent } = node;
  const isSame =
    (node.base === 'xcomp' || isPurpose(node) || isGerund(node)) &&
    parent?.upos === 'VERB' &&
    parent.index < node.index &&
    agent < parent.start &&
    !childrenOf(parent, 'obj', 'iobj').some(({ start }) => start === agent);
  return isSame ? leadingVerb(parent, agent) : node;
}

/** `ruled out selling it` */
const isGerund = ({ base, xpos, parent, children }: SyntaxNode): boolean =>
  xpos === 'VBG' &&
  (base === 'ccomp' ||
    (base === 'advcl' &&
      parent !== undefined &&
      childOf(parent, 'compound:prt') !== undefined &&
      !children.some((child) => /^(?:mark|punct)$/u.test(child.base))));

/** `voted by 9 to 2 to build a bridge`: told with the verb above it where that is near. */
const isPurpose = (node: SyntaxNode): boolean =>
  node.base === 'advcl' &&
  childOf(node, 'mark')?.lower === 'to' &&
  node.start - (node.parent?.start ?? 0) <= LONGEST_TAIL;

/** The word that is the head of an argument. */
export const nodeAt = (
  { head }: Pick<Argument, 'head'>,
  { words }: FactSentence,
): SyntaxNode | undefined => words.find(({ start }) => start === head.start);

/** An argument of an assertion by its role, with the word that is its head. */
export function partOf(
  told: Assertion,
  role: Role,
  { words }: FactSentence,
): (Argument & { readonly node: SyntaxNode }) | undefined {
  const part = told.arguments.find((one) => one.role === role);
  const node = words.find(({ start }) => start === part?.head.start);
  return part && node && { ...part, node };
}

/** Where a verb begins with the auxiliaries and adverbs right before it. */
export function verbStart(node: SyntaxNode, { words }: FactSentence): number {
  const copula = predicateAt(node)?.copula;
  const group = new Set(copula ? copulaWords(node, copula) : verbWords(node, node));
  const last = copula ?? node;
  const outside = words.slice(0, last.index).findLastIndex((word) => !group.has(word));
  return words[outside + 1]?.start ?? last.start;
}

/** A participant's phrase: all of it, unless it goes on long behind the name. */
export function spanOfEnd({ participant, argument }: End): Span {
  const start = Math.min(participant.start, argument.start);
  const nouns = nounsAbove(participant, argument.head);
  const isLong = argument.end > participant.end + LONGEST_TAIL;
  return { start, end: isLong ? nouns : Math.max(nouns, argument.end) };
}

/** The end of the nouns that a name describes: `Acme's Anvil lab`. */
function nounsAbove({ head, end }: Participant, top: Span): number {
  let reached = end;
  for (let node = head; node.parent && node.start !== top.start; node = node.parent) {
    reached = Math.max(reached, node.parent.end);
  }
  return reached;
}

const COMPLEMENT = /^(?:obj|iobj|obl|xcomp|ccomp|advcl|compound)$/u;

const QUOTE = /^["“”‘’]+$/u;

/** With what hangs from the verb right behind the words, as far as there is room: `| on its blacklist`. */
function extended(
  node: SyntaxNode,
  start: number,
  reached: number,
  { read, words }: FactSentence,
): number {
  let end = reached;
  for (const child of node.children) {
    const phrase = subtree(child).filter(({ base }) => base !== 'punct');
    const [first, last] = [phrase[0], phrase.at(-1)];
    if (!first || !last || first.start < end || !COMPLEMENT.test(child.base)) continue;
    const before = words.findLast(({ index, text }) => index < first.index && !QUOTE.test(text));
    if (before?.end !== end) break;
    // All of it, without what is added to its noun, or its noun alone.
    const after = words[last.index + 1];
    const closed = after && QUOTE.test(after.text) ? after.end : last.end;
    const ends = [closed, last.end, spanOf(nounPhrase(child)).end, child.end];
    const isDated = (one: number): boolean =>
      read.times.some((time) => overlaps(time, { start: first.start, end: one }));
    const fitting = ends.find((one) => one - start <= LONGEST && !isDated(one));
    // `by the end` of what?
    if (fitting === child.end && isDated(closed) && words[child.index + 1]?.lower === 'of') break;
    end = fitting ?? end;
    if (fitting !== closed) break;
  }
  return end;
}

/** Whether a slice is one that the quote of a sentence has whole. */
export const isInQuote = ({ read }: FactSentence, words: Span): boolean =>
  words.start < words.end && covers(read.quote, words);
