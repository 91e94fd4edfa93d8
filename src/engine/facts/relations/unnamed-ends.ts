import { once, readKeyed, WordList } from '../../data/index.js';
import {
  type Argument,
  type Assertion,
  childOf,
  childrenOf,
  isFinite,
  isPassive,
  predicateAt,
  prepositionOf,
  reportsContent,
  type SyntaxNode,
} from '../../language/index.js';
import { deedsBy } from './nouns/nouns-of-deeds.js';
import type { Participant } from './participants.js';
import { type End, leadingVerb } from './relation-words.js';
import type { PartySentence, StoryParties } from './story-parties.js';

/** A party that a verb has, with its role. */
export interface RoleEnd extends End {
  readonly role: Argument['role'];
  readonly isAgent: boolean;
  /** Whether the phrase says where, with whom or in which way, and may open the sentence. */
  readonly isAside: boolean;
}

export type Pair = readonly [RoleEnd, RoleEnd];

const WEAK = new WordList('facts/weak-verbs.txt');
const RELATED = /^(?:patient|recipient|companion|origin|goal)$/u;

/** Whether a part of a clause says whom something is done to or with. */
export const isRelated = ({ role }: RoleEnd): boolean => RELATED.test(role);

/**
 * Whether a deed ties somebody to another, where one of them has no name: whoever is spoken of once, as
 * one of many, is only told of by what they do; a thing by what is done to it.
 *
 * @param pair who does it, and another that the verb has
 */
export function tiesUnnamed(
  [agent, other]: readonly [RoleEnd, RoleEnd],
  node: SyntaxNode,
  told: Assertion,
  { parties }: PartySentence,
): boolean {
  const [one, two] = [agent.participant, other.participant];
  if ([one, two].every(({ party }) => party.standing === 'named')) return true;
  if ([one, two].some((named, at) => isLikelyItself(named, at === 0 ? two : one))) return false;
  if (!isRelated(other) && !isObjectOfPreposition(other, agent, node)) return false;
  if (two.party.standing === 'people' && !isDefinite(two, parties))
    return one.party.kind === 'person';
  const things = [agent, other].filter(({ participant: { party } }) => party.standing === 'thing');
  return things.every(
    (thing) =>
      (isDefinite(thing.participant, parties) || isHeld(thing, agent, node)) &&
      isTiedThing(thing, agent, node, told, parties),
  );
}

/** `the owner of the Kestrels has sold the club`: the club is the Kestrels, whom the story only speaks of by the way. */
const isLikelyItself = (
  { party, closeness }: Participant,
  { party: { standing, kind }, head }: Participant,
): boolean =>
  party.standing === 'named' &&
  party.kind !== 'person' &&
  closeness !== 'itself' &&
  standing !== 'named' &&
  kind === 'organisation' &&
  head.children.some(({ lower }) => lower === 'the');

/** Verbs that say for good whose something is, or who is answerable for it. */
const HOLDING = new WordList('facts/verbs-of-holding.txt');

/**
 * `the clinic is owned by Acme`: whose it is matters, though the story does not come back to it; what a person
 * owns by the way (`Olsen, who owns the ferry`) does not.
 */
function isHeld(
  { participant: { head, closeness }, isAgent }: RoleEnd,
  { participant: { party } }: RoleEnd,
  node: SyntaxNode,
): boolean {
  const isThat = head.children.some(
    ({ relation, lower }) => relation === 'nmod:poss' || lower === 'the',
  );
  const isTold = isPassive(node) || party.kind === 'organisation';
  return !isAgent && closeness === 'itself' && HOLDING.has(node.lemma) && isThat && isTold;
}

function isTiedThing(
  { participant, argument, role, isAgent }: RoleEnd,
  agent: RoleEnd,
  node: SyntaxNode,
  { quantifier }: Assertion,
  parties: StoryParties,
): boolean {
  const isOwn = isAgent
    ? childOf(node, 'nsubj') !== undefined
    : role === 'patient' || isObjectOfPreposition({ participant, argument }, agent, node);
  // `a report that he had left`, where a parser takes `that` for the report.
  if (reportsContent(participant.head) && node.parent === participant.head) return false;
  const isItself = [participant, agent.participant].every(
    ({ closeness }) => closeness === 'itself',
  );
  return (
    isOwn &&
    (!isAgent || isItself) &&
    isNounOrMain(participant, parties) &&
    quantifier !== 'none' &&
    !(WEAK.has(node.lemma) && !isGivenTo(node)) &&
    isToldByItself(node, agent)
  );
}

/** `gave the hall to the town` tells more than `gave a speech`. */
const isGivenTo = (node: SyntaxNode): boolean =>
  node.lemma === 'give' && childrenOf(node, 'obl').some((one) => prepositionOf(one) === 'to');

const FOR_THINGS = once(() => readKeyed('facts/verbs-for-things.txt', PREPOSITIONS));
const PREPOSITIONS = ['for', 'against', 'into'] as const;

/** `paid for the study`, `filed a suit against the ministry`: what a verb, or what is done, is for or against. */
function isObjectOfPreposition(
  { participant: { closeness }, argument }: Pick<RoleEnd, 'participant' | 'argument'>,
  agent: RoleEnd,
  node: SyntaxNode,
): boolean {
  const behind = childrenOf(node, 'obl').find(({ start }) => start === argument.head.start);
  const object = childOf(node, 'obj');
  const isIn = PREPOSITIONS.some((one) => {
    if (!behind || prepositionOf(behind) !== one) return false;
    return object
      ? deedsBy(one).has(object.lemma)
      : FOR_THINGS().get(one)?.includes(node.lemma) === true;
  });
  return isIn && closeness === 'itself' && agent.participant.closeness === 'itself';
}

/** `it` may mean anything, but for what the story keeps coming back to. */
const isNounOrMain = ({ head, party }: Participant, parties: StoryParties): boolean =>
  head.upos === 'NOUN' || (head.upos === 'PRON' && parties.isMain(party));

/** Whether a clause stands by itself: it is finite, or is told with the verb above it. */
function isToldByItself(node: SyntaxNode, agent: RoleEnd): boolean {
  const predicate = predicateAt(node);
  const isFull = predicate !== undefined && isFinite(predicate);
  return (
    isFull ||
    isPassive(node) ||
    node.base === 'conj' ||
    leadingVerb(node, agent.argument.start) !== node
  );
}

/**
 * Not one of many: the story comes back to it or says more of it, or it has an article or an owner and no
 * number.
 */
function isDefinite({ head, party }: Participant, parties: StoryParties): boolean {
  const isKnown = head.children.some(({ lower }) => lower === 'the');
  const isCounted = childOf(head, 'nummod') !== undefined && !isKnown;
  const isNew = isCounted || (party.standing === 'thing' && isIndefinite(head));
  const determined = childOf(head, 'det', 'nmod:poss', 'nmod') !== undefined;
  const isDescribed = childOf(head, 'acl:relcl', 'appos') !== undefined;
  if (party.standing === 'thing') return parties.isRecurring(party) || (determined && isDescribed);
  return parties.isRecurring(party) || (determined && (!isNew || isDescribed));
}

/** `a plant`, `no plant`. */
const isIndefinite = (head: SyntaxNode): boolean =>
  !head.children.some(({ lower }) => lower === 'such') &&
  head.children.some(
    ({ base, lower }) => base === 'det' && /^(?:an?|no|any|every|each)$/u.test(lower),
  );
