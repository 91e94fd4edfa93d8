import { WordList } from '../../data/index.js';
import {
  type Argument,
  type Assertion,
  prepositionOf,
  subjectOf,
  type SyntaxNode,
} from '../../language/index.js';
import { participantsAt } from './participants.js';
import { nodeAt } from './relation-words.js';
import type { PartySentence } from './story-parties.js';
import type { Pair, RoleEnd } from './unnamed-ends.js';

const WINNING = new WordList('facts/winning-nouns.txt');

/** Who is given what is over somebody else: `the goal gave Venn a win over Olsen`. */
export function having(
  node: SyntaxNode,
  ends: readonly RoleEnd[],
  told: Assertion,
  sentence: PartySentence,
): readonly Pair[] {
  const nouns = told.arguments.flatMap((argument) => nodeAt(argument, sentence) ?? []);
  if (!nouns.some(({ lemma }) => WINNING.has(lemma))) return [];
  const beaten = ends.filter(({ argument, participant: { head, party } }) => {
    const noun = nodeAt(argument, sentence);
    return party.standing === 'named' && (isOver(head) || (noun && isOverSomebody(noun)));
  });
  const receivers = told.arguments
    .filter(({ role }) => role === 'recipient')
    .flatMap((argument) => receiverAt(argument, node, sentence));
  return receivers.flatMap((receiver) => beaten.map((other) => [receiver, other] as const));
}

/** Who is given something; `them` of a clause without a name for it is who the one above speaks of. */
function receiverAt(argument: Argument, node: SyntaxNode, sentence: PartySentence): RoleEnd[] {
  const head = nodeAt(argument, sentence);
  if (!head) return [];
  const above = node.base === 'advcl' && node.parent ? subjectOf(node.parent) : undefined;
  const meant = participantsAt(head, { sentence });
  const known = meant.length === 0 && head.upos === 'PRON' && above ? above : undefined;
  const found = known ? participantsAt(known, { sentence }) : meant;
  const place = known ? { start: head.start, end: head.end, head } : {};
  return found
    .filter(({ party, closeness }) => party.standing === 'named' && closeness === 'itself')
    .map((one) => ({
      participant: { ...one, ...place },
      ...{ argument, role: 'recipient', isAgent: false, isAside: false },
    }));
}

const isOver = (node: SyntaxNode): boolean => /^(?:over|against)$/u.test(prepositionOf(node));

/** `a win over Olsen`, also where a parser hangs the name from the win. */
const isOverSomebody = (noun: SyntaxNode): boolean =>
  WINNING.has(noun.lemma) && noun.children.some(isOver);
