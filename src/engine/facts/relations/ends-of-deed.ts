import { WordList } from '../../data/index.js';
import { overlaps } from '../../document/index.js';
import {
  type Argument,
  type Assertion,
  childOf,
  childrenOf,
  isPassive,
  nounPhrase,
  predicateAt,
  spanOf,
  subtree,
  type SyntaxNode,
} from '../../language/index.js';
import { isToldInCourt } from '../units.js';
import { isPersonNoun } from './noun-standing.js';
import { participantsAt, type Participant } from './participants.js';
import { speakerOf } from './related-mentions.js';
import { nodeAt } from './relation-words.js';
import type { PartySentence } from './story-parties.js';
import type { RoleEnd } from './unnamed-ends.js';

/** `became its chief after the departure of Olsen` tells of her too. */
const LEAVING = new WordList('facts/nouns-of-leaving.txt');

const CORE = /^(?:agent|patient|recipient|content)$/u;

/** The names in the arguments of a verb, each with whether it does it. */
export function endsOf(node: SyntaxNode, told: Assertion, sentence: PartySentence): RoleEnd[] {
  const speaker = speakerOf(told, sentence)?.party;
  const apart = (sentence.said.get(node) ?? [])
    .filter((other) => other.arguments !== told.arguments)
    .flatMap((other) => other.arguments);
  const byPhrase = agentBehind(node, told);
  const taken = new Set<Participant['head']>();
  const endsAt = (
    head: SyntaxNode | undefined,
    argument: Omit<Argument, 'entity'>,
    isAgent: boolean,
    isAside = false,
  ): RoleEnd[] =>
    (head
      ? participantsAt(head, {
          ...{ sentence, speaker },
          without: apart.filter((other) => !overlaps(other, argument)),
        })
      : []
    )
      .filter((one) => !taken.has(one.head))
      .map((participant) => {
        taken.add(participant.head);
        return { participant, argument, role: argument.role, isAgent, isAside };
      });
  const agent = byPhrase
    ? endsAt(byPhrase, { ...spanOf(nounPhrase(byPhrase)), head: byPhrase, role: 'agent' }, true)
    : [];
  return [
    ...agent,
    ...told.arguments
      .filter((part) => isNamed(part, told, sentence))
      .flatMap((part) => {
        const { role } = part;
        const head = bodyOfWhich(nodeAt(part, sentence), node);
        return endsAt(head, part, role === 'agent', !CORE.test(role));
      }),
  ];
}

/** `the union of bakers, which sued`: persons are `who`, and `which` is the body that they belong to. */
function bodyOfWhich(head: SyntaxNode | undefined, node: SyntaxNode): SyntaxNode | undefined {
  const isWhich = node.parent === head && node.children.some(({ lower }) => lower === 'which');
  const above = head?.base === 'nmod' ? head.parent : undefined;
  return isWhich && head && isPersonNoun(head) && above ? above : head;
}

/** Whether an argument is a phrase that may name somebody: no time, no clause, and not who says it. */
function isNamed(part: Argument, { speaker }: Assertion, sentence: PartySentence): boolean {
  const head = nodeAt(part, sentence);
  if (!head || (speaker && overlaps(speaker, part) && part.role === 'other')) return false;
  if (head.parent && isToldInCourt(head, head.parent)) return false;
  return (
    (part.role !== 'time' || LEAVING.has(head.lemma)) &&
    ((head.upos !== 'VERB' && !childOf(head, 'cop')) || !predicateAt(head))
  );
}

/** `added to the list by the council`: a parser may hang who did it from the noun before. */
function agentBehind(node: SyntaxNode, told: Assertion): SyntaxNode | undefined {
  if (!isPassive(node) || told.arguments.some(({ role }) => role === 'agent')) return undefined;
  return childrenOf(node, 'obl', 'obj')
    .flatMap((one) => [one, ...childrenOf(one, 'nmod', 'obl')])
    .find((one) => subtree(one)[0]?.lower === 'by');
}
