import {
  type Assertion,
  childOf,
  childrenOf,
  prepositionOf,
  spanOf,
  subtree,
  type SyntaxNode,
} from '../../../language/index.js';
import { bodySpokenOf } from './body-spoken-of.js';
import { participantsAt } from '../participants.js';
import { type RelatedMentions, relationBetween } from '../related-mentions.js';
import { partOf, verbStart } from '../relation-words.js';
import type { PartySentence } from '../story-parties.js';

const HOLDING = /^(?:own|hold|control|buy|acquire|sell)$/u;

/** `who owns 14%`, `she takes charge`: of the body that the story speaks of there, where it does not say. */
export function relationsOfShares(
  node: SyntaxNode,
  told: Assertion,
  sentence: PartySentence,
): RelatedMentions[] {
  const object = childOf(node, 'obj');
  const who = partOf(told, 'agent', sentence);
  if (!object || !who || !(isShare(node, object) || isCharge(node, object))) return [];
  const party = bodySpokenOf(node, sentence);
  if (!party) return [];
  const { start, end } = object;
  const whole = { start, end, head: object, party, closeness: 'itself' } as const;
  return participantsAt(who.node, { sentence })
    .filter((one) => one.closeness === 'itself' && one.party.standing === 'named')
    .flatMap((one) =>
      relationBetween(sentence, [one, whole], {
        ...{ told, directed: true, by: 'deed' },
        words: { start: verbStart(node, sentence), end: spanOf(subtree(object)).end },
      }),
    );
}

const isShare = (node: SyntaxNode, object: SyntaxNode): boolean =>
  HOLDING.test(node.lemma) &&
  /^(?:%|percent|cent)$/u.test(object.lower) &&
  childrenOf(object, 'nmod').every((child) => prepositionOf(child) === 'with') &&
  childrenOf(node, 'obl').every((child) => !/^(?:of|in)$/u.test(prepositionOf(child)));

const isCharge = (node: SyntaxNode, object: SyntaxNode): boolean =>
  node.lemma === 'take' && object.lower === 'charge' && childrenOf(object, 'nmod').length === 0;
