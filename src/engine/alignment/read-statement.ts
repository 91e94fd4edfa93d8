import { WordList } from '../data/index.js';
import { covers, type Span } from '../document/index.js';
import {
  type Assertion,
  childOf,
  presupposes,
  type SentenceReading,
  type SyntaxNode,
} from '../language/index.js';
import { rejectedIn } from './rejected.js';
import { isOpenDeed, reportedStatus } from './reported.js';
import { hasOwnNot, predicateTerms } from './predicate-terms.js';
import { readPart } from './read-part.js';
import type { Source } from './source.js';
import type { Part, Statement } from './statement.js';

/** Verbs by which somebody takes a side. */
const SIDING_VERBS = new WordList('alignment/siding-verbs.txt');
const SIDES = ['for', 'against'] as const;

/** Verbs by which something is established and not only said. */
const ESTABLISHING = new WordList('alignment/establishing-verbs.txt');

const establishes = ({ predicate: { lemma } }: Assertion): boolean =>
  ESTABLISHING.has(lemma) || presupposes(lemma);

/** `for` of `was paid for by the guild`: a preposition by itself is nobody and nothing. */
const isStranded = ({ start, end }: Span, { tokens }: SentenceReading): boolean =>
  tokens.some((one) => one.start === start && one.end === end && one.upos === 'ADP');

const COPULAR = /^(?:be|become|remain|stay)$/u;

/**
 * Makes a statement of an assertion.
 *
 * @param all those of its sentence, which it may stand inside of
 */
export function readStatement(
  assertion: Assertion,
  all: readonly Assertion[],
  sentence: SentenceReading,
  source: Source,
): Statement {
  const { predicate, arguments: parts, polarity, status, quantifier } = assertion;
  const inside = all.find(
    (other) =>
      other !== assertion &&
      other.predicate.start !== predicate.start &&
      other.arguments.some(({ role, ...span }) => role === 'content' && covers(span, predicate)),
  );
  const wanted = WANTING.test(inside?.predicate.lemma ?? '');
  const wanter = wanted ? inside?.arguments.find(({ role }) => role === 'agent') : undefined;
  const speaker = assertion.speaker ?? wanter;
  const read = parts
    // `according to the police`: who says it is no part of what is said.
    .filter(({ head }) => head.start !== speaker?.head.start)
    .filter((part) => !isStranded(part, sentence))
    .map((part) => readPart(part.role, part, sentence, source))
    // `was not at the shop`: it denies the whole.
    .map((part) => (polarity === 'denied' ? { ...part, denied: false } : part));
  const isPlain = polarity === 'affirmed' && !speaker;
  // `asked for it to be called off and was overruled`: what is asked for is not told as past.
  const own = status === 'asked' && wasDone(predicate, sentence) ? undefined : status;
  const open = isOpenDeed(predicate, sentence) ? 'possible' : undefined;
  const put = own ?? open ?? (isPlain ? reportedStatus(predicate, sentence) : undefined);
  const copular = COPULAR.test(predicate.lemma);
  const content = parts.filter(({ role }) => role === 'content');
  const verb = source.words(predicate).split(' ')[0]?.toLowerCase() ?? '';
  const side = SIDING_VERBS.has(verb)
    ? sideTaken(predicate, sentence)
    : // `as did his daughter`: the verb is told with the one before.
      SIDES.find(
        (one) => SIDING_VERBS.has(predicate.lemma) && read.some(({ link }) => link === one),
      );
  // `the offer was never put to them`: that it was made is not denied.
  const isGiven = polarity === 'affirmed' || read.some(({ role }) => role === 'agent');
  return {
    ...{ source, sentence, predicate, copular, parts: read },
    polarity: hasOwnNot(predicate, sentence) ? 'affirmed' : polarity,
    rejected: rejectedIn(predicate, sentence, source.itemsOf(sentence)),
    merelySaid: speaker !== undefined && !(inside && establishes(inside)),
    wanted,
    present: isPresent(predicate, sentence),
    ...aspectOf(predicate, sentence),
    future: isFuture(predicate, sentence, polarity === 'affirmed' ? AFFIRMED_FUTURE : FUTURE),
    toCome: isFuture(predicate, sentence, FUTURE),
    former:
      inside?.predicate.lemma === 'use' ||
      read.some((part) => part.role === 'time' && FORMER.test(source.words(part))) ||
      read.some((part) => part.role === 'attribute' && isFormer(part, sentence)),
    hearsay: speaker !== undefined && inside?.speaker !== undefined,
    terms: predicateTerms(predicate, isGiven ? read : [], side, sentence),
    governs: all.some(
      (other) =>
        other.predicate.start !== predicate.start &&
        content.some((span) => covers(span, other.predicate)),
    ),
    ...(side && { side }),
    ...(put && { status: put }),
    ...(quantifier && { quantifier }),
    ...(speaker && { speaker: readPart('agent', speaker, sentence, source) }),
    ...(inside && { inside }),
  };
}

/** `was overruled`. */
const wasDone = (predicate: Span, { tree }: SentenceReading): boolean =>
  tree.some(
    (node) =>
      covers(predicate, node) &&
      node.xpos === 'VBN' &&
      node.children.some(({ base, lower }) => base === 'aux' && /^(?:was|were)$/u.test(lower)),
  );

const WANTING = /^(?:want|wish)$/u;
const FORMER = /^(?:once|formerly|previously)$/iu;

/** `Roth, once a doctor`. */
const isFormer = ({ start }: Part, { tokens }: SentenceReading): boolean =>
  FORMER.test(tokens.findLast((token) => token.end <= start)?.text ?? '');

/** Whether a verb, or what helps it, stands in the present. */
function isPresent(predicate: Span, { tokens }: SentenceReading): boolean {
  const at = tokens.findIndex((token) => covers(predicate, token));
  const verbs = tokens.filter(
    ({ head, relation }, own) => own === at || (head === at && /^(?:aux|cop)/u.test(relation)),
  );
  return verbs.some(({ xpos }) => xpos === 'VBZ' || xpos === 'VBP');
}

/** Whether a verb says that it is under way, or that it has been done. */
function aspectOf(
  predicate: Span,
  { tokens }: SentenceReading,
): Pick<Statement, 'ongoing' | 'past'> {
  const at = tokens.findIndex((token) => covers(predicate, token));
  const helpers = tokens.filter(({ head, relation }) => head === at && relation.startsWith('aux'));
  const [own, isHelped] = [tokens[at]?.xpos, helpers.length > 0];
  const isNow = helpers.some(({ xpos, lemma }) => lemma === 'be' && /^VB[ZP]$/u.test(xpos));
  return {
    ongoing: own === 'VBG' && isNow,
    past: (own === 'VBD' && !isHelped) || helpers.some(({ lemma }) => lemma === 'have'),
  };
}

const FUTURE = /^(?:will|wo|shall|[’']ll)$/iu;
/** Who would not say it has not said it. */
const AFFIRMED_FUTURE = /^(?:will|wo|would|shall|[’']ll)$/iu;

/** `will be led`, `said that it would be`, `is going to be`, and what is joined to it. */
function isFuture(predicate: Span, { tree }: SentenceReading, future: RegExp): boolean {
  const word = tree.find((node) => covers(predicate, node));
  // `will be the head`: there `will` hangs from what one will be.
  const verb = word?.base === 'cop' ? word.parent : word;
  const helped = verb?.base === 'conj' && !childOf(verb, 'nsubj', 'aux') ? verb.parent : verb;
  if (!helped) return false;
  const { base, parent, children } = helped;
  const isGoing =
    base === 'xcomp' &&
    parent?.lower === 'going' &&
    children.some(({ lower, xpos }) => lower === 'to' && xpos === 'TO') &&
    parent.children.some(({ lemma, lower }) => lemma === 'be' && !/^(?:was|were)$/u.test(lower));
  return isGoing || children.some((one) => one.base === 'aux' && future.test(one.lower));
}

/** `voted for it`, `voted against`: the word right behind a verb, or behind its object. */
function sideTaken({ end }: Span, { tokens }: SentenceReading): Statement['side'] {
  const next = tokens.find((token) => token.start >= end && /^(?:for|against)$/iu.test(token.text));
  const between = tokens.filter((token) => token.start >= end && token.end <= (next?.start ?? 0));
  return between.some(({ upos }) => upos === 'VERB')
    ? undefined
    : SIDES.find((one) => one === next?.text.toLowerCase());
}

/** `is going to close` says that it will, and not that it goes anywhere. */
export const isGoingTo = ({ start }: Span, { tree }: SentenceReading): boolean =>
  tree.some(
    (node) =>
      node.start === start &&
      node.lower === 'going' &&
      node.children.some(({ base, xpos }) => base === 'xcomp' && xpos === 'VB'),
  );

/** `compared with 2019`, `than its permit allows`: what something is held against is no statement by itself. */
export const isCompared = (predicate: Span, { story, tree }: SentenceReading): boolean =>
  story.text.slice(predicate.start, predicate.end) === 'compared' ||
  tree.some((node) => node.start === predicate.start && isBehindThan(node));

/** Whether `than` stands before a clause, or, as trees have it too, before its subject. */
const isBehindThan = ({ children }: SyntaxNode): boolean =>
  children.some(
    ({ lower, base, children: below }) =>
      (lower === 'than' && base === 'mark') ||
      (base === 'nsubj' && below.some((word) => word.lower === 'than' && word.base === 'case')),
  );
