import { WordList } from '../../data/index.js';
import {
  type Assertion,
  childOf,
  childrenOf,
  isPassive,
  predicateAt,
  prepositionOf,
  reportsContent,
  type SyntaxNode,
} from '../../language/index.js';
import { saysNoun } from '../doubt/said-noun.js';
import { endsOf } from './ends-of-deed.js';
import { participantsAt } from './participants.js';
import { having } from './receivers.js';
import { type RelatedMentions, relationBetween } from './related-mentions.js';
import { type End, leadingVerb, wordsOfDeed } from './relation-words.js';
import type { PartySentence } from './story-parties.js';
import { isRelated, type Pair, type RoleEnd, tiesUnnamed } from './unnamed-ends.js';

/** Whom a verb relates: who does it to all others that it has, by the roles that they have. */
export function relationsOfDeed(
  node: SyntaxNode,
  told: Assertion,
  sentence: PartySentence,
): RelatedMentions[] {
  if (predicateAt(node)?.nominal !== false || told.predicate.start !== node.start) return [];
  if (isSayerBehind(node, sentence) || saysNoun(node) || isBesideWith(node)) return [];
  const quoted = quotationBefore(node, sentence);
  if (quoted && !quoted.subject) return [];
  const ends = endsOf(node, told, sentence);
  const agents = ends.filter((end) => end.isAgent && !isMistakenDoer(end, node, told, sentence));
  const others = ends.filter(
    ({ isAgent, participant }) => !isAgent && !(quoted && participant.end < quoted.end),
  );
  // `refusing to publish it`: the words say by themselves that it is not done, and the refusal is so.
  const asShown = (own: Assertion, agent: End | undefined): Assertion => {
    const first = agent ? leadingVerb(node, agent.argument.start) : node;
    const [above] = first === node ? [] : (sentence.said.get(first) ?? []);
    return above ? { ...own, polarity: above.polarity } : own;
  };
  const between = (
    pair: readonly [End, End],
    agent?: End,
    by: 'deed' | 'passive' = 'deed',
  ): RelatedMentions[] =>
    relationBetween(sentence, [pair[0].participant, pair[1].participant], {
      // `“You may think so,” she told them`: it is only said that they may.
      told: asShown(quoted ? withoutStatus(told) : told, agent),
      directed: agent !== undefined && agent.participant.closeness !== 'beside',
      words: wordsOfDeed(node, pair, agent, sentence),
      by,
    });
  // Where nobody is told to do it, those to whom it is done are only named together.
  const isDone = agents.every(({ participant: { party } }) => party.standing === 'thing');
  const [done, ...beside] = isDone
    ? others.filter((other) => !isThingForBody(other, node) || isPassive(node))
    : [];
  const won = having(node, others, told, sentence);
  return [
    ...agents.flatMap((agent) =>
      withoutThings(
        others
          .filter((other) => isTold(agent, other, node, sentence))
          .map((other) => partAndWhole(agent, other))
          .filter((pair) => tiesUnnamed(pair, node, told, sentence)),
        sentence,
      ).flatMap((pair) => between(pair, pair[0])),
    ),
    ...beside
      .filter((other) => done && won.length === 0 && isTold(done, other, node, sentence))
      .flatMap((other) => (done ? between([done, other], undefined, 'passive') : [])),
    ...won.flatMap((pair) => between(pair, pair[0])),
    ...(isJoint(node) ? jointly(agents, sentence) : []).flatMap((pair) => between(pair)),
    ...jointly(others, sentence).flatMap((pair) => between(pair)),
  ];
}

const withoutStatus = ({ status, ...told }: Assertion): Assertion =>
  status === 'possible' ? told : { ...told, ...(status && { status }) };

/** `The mill had been asked to pay, said Ada Birk`, where a parser takes her for whom it is said to. */
function isSayerBehind(node: SyntaxNode, { words }: PartySentence): boolean {
  const object = childOf(node, 'obj');
  return (
    node.base === 'conj' &&
    reportsContent(node) &&
    words[node.index - 1]?.text === ',' &&
    childOf(node, 'nsubj') === undefined &&
    object !== undefined &&
    childOf(object, 'det') === undefined
  );
}

/** `With sleep tracking inside it, Acme …`: what is there beside what Acme does is none of its deeds. */
const isBesideWith = (node: SyntaxNode): boolean =>
  node.xpos === 'VBG' && childOf(node, 'mark', 'case')?.lower === 'with';

const SUBJECT_CONTROL = new WordList('grammar/subject-control-verbs.txt');

/** Of `asked Olsen to leave` and `chose Olsen to lead it` it is Olsen who would do it, whoever asked her. */
function isMistakenDoer(
  { argument }: RoleEnd,
  node: SyntaxNode,
  { status }: Assertion,
  sentence: PartySentence,
): boolean {
  const { base, parent, start } = node;
  const isPurpose = base === 'advcl' && childOf(node, 'mark')?.lower === 'to';
  if ((base !== 'xcomp' && !isPurpose) || !parent || SUBJECT_CONTROL.has(parent.lemma))
    return false;
  const object = childOf(parent, 'obj', 'iobj');
  if (!object || object.start > start || argument.start > parent.start) return false;
  const isPerson = participantsAt(object, { sentence }).some(
    ({ party }) => party.kind === 'person',
  );
  return base === 'xcomp' || status === 'asked' || isPerson;
}

/**
 * The quotation right before a verb: what a parser takes for its object is said there (`“… the mill,” she
 * added`), and without a subject of its own who stands behind says it (`…,” wrote Olsen`).
 */
function quotationBefore(
  node: SyntaxNode,
  { read: { story } }: PartySentence,
): { readonly end: number; readonly subject: SyntaxNode | undefined } | undefined {
  const subject = childrenOf(node, 'nsubj').find(({ index }) => index < node.index);
  const end = subject?.start ?? node.start;
  return /["”]\s*$/u.test(story.text.slice(Math.max(0, end - 4), end))
    ? { end, subject }
    : undefined;
}

/**
 * Those with no thing, where there are any: `paid Acme a fee` is told by `paid Acme` alone; else with one.
 * A thing that the story is about is told too: `sold the painting to Acme`.
 */
function withoutThings(pairs: readonly Pair[], { parties }: PartySentence): readonly Pair[] {
  const isThing = ([, { participant }]: Pair): boolean => participant.party.standing === 'thing';
  const tied = pairs.filter((pair) => !isThing(pair));
  const isTied = tied.some(([agent, other]) => isRelated(other) && !isSameParty(agent, other));
  const [thing] = pairs.filter(isThing);
  const isMain = (pair: Pair): boolean =>
    isThing(pair) && pair[1].role === 'patient' && parties.isMain(pair[1].participant.party);
  return isTied || !thing
    ? pairs.filter((pair) => !isThing(pair) || isMain(pair))
    : [...tied, ...pairs.filter((pair) => isThing(pair) && pair[1].argument === thing[1].argument)];
}

const isSameParty = ({ participant: one }: RoleEnd, { participant: other }: RoleEnd): boolean =>
  one.party === other.party;

/** `the party's councillors defied the party`: of two that are one the part stands for itself. */
function partAndWhole(agent: RoleEnd, other: RoleEnd): Pair {
  const isBody = agent.participant.party.kind === 'organisation';
  if (!isSameParty(agent, other) || !isBody) return [agent, other];
  const partOf = (end: RoleEnd): RoleEnd => {
    const { party, part = party } = end.participant;
    return { ...end, participant: { ...end.participant, party: part } };
  };
  return agent.participant.part ? [partOf(agent), other] : [agent, partOf(other)];
}

/**
 * Whether two have to do with each other: one is meant itself, and the other is not named by the way, where
 * the sentence opens or behind a comma, where a parser errs.
 */
function isTold(
  agent: End,
  other: RoleEnd,
  node: SyntaxNode,
  { read: { story } }: PartySentence,
): boolean {
  if (isOwnOfDoer(agent, other) || isThingForBody(other, node) || isOnlyNamed(other)) return false;
  const isNear = [agent, other].some(({ participant }) => participant.closeness === 'itself');
  const { start } = other.participant;
  const isFronted = other.isAside && start < agent.participant.start && start < node.start;
  const isApart =
    other.isAside && COMMA.test(story.text.slice(node.end, Math.min(start, other.argument.start)));
  return isNear && !isFronted && !isApart;
}

/** No comma of a number. */
const COMMA = /,(?!\d)/u;

/** `Olsen put on her glasses`: they are hers, whoever a reader of pronouns takes for `her`. */
const isOwnOfDoer = ({ participant: { party } }: End, { participant: { head } }: End): boolean =>
  party.kind === 'person' && head.relation === 'nmod:poss' && /^(?:his|her)$/u.test(head.lower);

const OF_BODIES = new WordList('facts/verbs-of-bodies.txt');

/** `Venn scheduled it`: what is scheduled is no firm, whatever a reader of pronouns takes for `it`. */
const isThingForBody = (
  { role, participant: { head, party, closeness } }: RoleEnd,
  node: SyntaxNode,
): boolean =>
  head.lower === 'it' &&
  (role === 'patient' || head.base === 'obl') &&
  closeness === 'itself' &&
  /^(?:obj|obl)$/u.test(head.base) &&
  party.kind === 'organisation' &&
  !OF_BODIES.has(node.lemma) &&
  childOf(node, 'compound:prt') === undefined;

/** `left with three Thistle fans` */
const isOnlyNamed = ({ isAside, participant: { head, closeness } }: RoleEnd): boolean =>
  isAside && closeness === 'of' && head.base === 'compound' && head.parent?.xpos === 'NNS';

/** Verbs for what two do as one, or with each other. */
const JOINT = new WordList('facts/joint-verbs.txt');

/** `Venn and Olsen founded it` ties the two; `Venn and Olsen attended` says nothing of one to the other. */
const isJoint = (node: SyntaxNode): boolean =>
  JOINT.has(node.lemma) || node.children.some(({ lower }) => /^(?:jointly|together)$/u.test(lower));

/** Two joined in one phrase: `Venn and Olsen sued Nordpie`, `the merger between Venn and Nordpie failed`. */
function jointly(
  found: readonly RoleEnd[],
  { read: { story } }: PartySentence,
): (readonly [End, End])[] {
  const ends = found.toSorted((one, other) => one.participant.start - other.participant.start);
  return ends.flatMap((one, at) =>
    ends
      .slice(at + 1)
      .filter(
        (other) =>
          one.argument.head.start === other.argument.head.start &&
          (other.participant.head.base === 'conj' ||
            story.text.slice(one.participant.end, other.participant.start) === ' and ') &&
          areTogether(one),
      )
      .map((other) => [one, other] as const),
  );
}

/** They do it together, or it is between them; else they only stand in one list. */
function areTogether({ participant: { closeness, head }, isAgent }: RoleEnd): boolean {
  // `former Venn and Nordpie coach Olsen`
  if (closeness === 'itself') return isAgent && !/^(?:compound|amod)$/u.test(head.base);
  return [head, head.parent].some((word) => word && prepositionOf(word) === 'between');
}
