import { overlaps } from '../../document/index.js';
import {
  type Argument,
  type Assertion,
  childrenOf,
  isPassive,
  nounPhrase,
  predicateAt,
  prepositionOf,
  spanOf,
  subtree,
  type SyntaxNode,
} from '../../language/index.js';
import type { FactSentence } from '../fact-story.js';
import { participantsAt, type Participant } from './participants.js';
import { type RelatedMentions, relationBetween, speakerOf } from './related-mentions.js';
import { type End, wordsOfDeed } from './relation-words.js';

interface RoleEnd extends End {
  readonly isAgent: boolean;
  /** Whether the phrase says where, with whom or in which way, and may open the sentence. */
  readonly isAside: boolean;
}

/** Whom a verb relates: who does it to all others that it has, by the roles that they have. */
export function relationsOfDeed(
  node: SyntaxNode,
  told: Assertion,
  sentence: FactSentence,
): RelatedMentions[] {
  if (predicateAt(node)?.nominal !== false || told.predicate.start !== node.start) return [];
  const ends = endsOf(node, told, sentence);
  const agents = ends.filter(({ isAgent }) => isAgent);
  const others = ends.filter(({ isAgent }) => !isAgent);
  const between = (pair: readonly [End, End], agent?: End): RelatedMentions[] =>
    relationBetween(sentence, [pair[0].participant, pair[1].participant], {
      told,
      directed: agent !== undefined && agent.participant.closeness !== 'beside',
      words: wordsOfDeed(node, pair, agent, sentence),
    });
  // Where nobody is told to do it, those to whom it is done are only named together.
  const [done, ...beside] = agents.length > 0 ? [] : others;
  return [
    ...agents.flatMap((agent) =>
      others
        .filter((other) => isTold(agent, other, node, sentence))
        .flatMap((other) => between([agent, other], agent)),
    ),
    ...beside
      .filter((other) => done && isTold(done, other, node, sentence))
      .flatMap((other) => (done ? between([done, other]) : [])),
    ...jointly(agents, sentence).flatMap((pair) => between(pair)),
    ...jointly(others, sentence).flatMap((pair) => between(pair)),
  ];
}

/**
 * Whether two have to do with each other: one is meant itself, and the other is not named by the way, where
 * the sentence opens or behind a comma, where a parser errs.
 */
function isTold(
  agent: End,
  other: RoleEnd,
  node: SyntaxNode,
  { read: { story } }: FactSentence,
): boolean {
  const isNear = [agent, other].some(({ participant }) => participant.closeness === 'itself');
  const { start } = other.participant;
  const isFronted = other.isAside && start < agent.participant.start && start < node.start;
  const isApart = other.isAside && story.text.slice(node.end, start).includes(',');
  return isNear && !isFronted && !isApart;
}

/** Two joined in one phrase: `Venn and Olsen sued Nordpie`, `the merger between Venn and Nordpie failed`. */
function jointly(
  ends: readonly RoleEnd[],
  { read: { story } }: FactSentence,
): (readonly [End, End])[] {
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
  if (closeness === 'itself') return isAgent;
  return [head, head.parent].some((word) => word && prepositionOf(word) === 'between');
}

const CORE = /^(?:agent|patient|recipient|content)$/u;

/** The names in the arguments of a verb, each with whether it does it. */
function endsOf(node: SyntaxNode, told: Assertion, sentence: FactSentence): RoleEnd[] {
  const speaker = speakerOf(told, sentence)?.entity;
  const byPhrase = agentBehind(node, told);
  const taken = new Set<Participant['head']>();
  const endsAt = (
    head: SyntaxNode | undefined,
    argument: End['argument'],
    isAgent: boolean,
    isAside = false,
  ): RoleEnd[] =>
    (head ? participantsAt(head, sentence, speaker) : [])
      .filter((participant) => !taken.has(participant.head))
      .map((participant) => {
        taken.add(participant.head);
        return { participant, argument, isAgent, isAside };
      });
  const agent = byPhrase
    ? endsAt(byPhrase, { ...spanOf(nounPhrase(byPhrase)), head: byPhrase }, true)
    : [];
  return [
    ...agent,
    ...told.arguments
      .filter((part) => isNamed(part, told, sentence))
      .flatMap((part) => {
        const { role } = part;
        return endsAt(nodeAt(part, sentence), part, role === 'agent', !CORE.test(role));
      }),
  ];
}

const nodeAt = ({ head }: Argument, { words }: FactSentence): SyntaxNode | undefined =>
  words.find(({ start }) => start === head.start);

/** Whether an argument is a phrase that may name somebody: no time, no clause, and not who says it. */
function isNamed(part: Argument, { speaker }: Assertion, sentence: FactSentence): boolean {
  const head = nodeAt(part, sentence);
  if (!head || (speaker && overlaps(speaker, part) && part.role === 'other')) return false;
  return part.role !== 'time' && (predicateAt(head) === undefined || head.upos !== 'VERB');
}

/** `added to the list by the council`: a parser may hang who did it from the noun before. */
function agentBehind(node: SyntaxNode, told: Assertion): SyntaxNode | undefined {
  if (!isPassive(node) || told.arguments.some(({ role }) => role === 'agent')) return undefined;
  return childrenOf(node, 'obl', 'obj')
    .flatMap((one) => childrenOf(one, 'nmod', 'obl'))
    .find((one) => subtree(one)[0]?.lower === 'by');
}
