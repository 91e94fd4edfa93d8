import { covers, type Span } from '../../document/index.js';
import {
  type Entity,
  predicateAt,
  prepositionOf,
  type StoryMention,
  type SyntaxNode,
} from '../../language/index.js';
import type { FactSentence } from '../fact-story.js';

/**
 * How a name stands in a phrase: it is what the phrase means, its owner or body acts for it (`the union's
 * lawyers`, `forecasters at the institute`), or it is only named there (`the trains for Oslo`).
 */
export type Closeness = 'itself' | 'of' | 'beside';

/** A name, or words that stand for one, in a phrase. */
export interface Participant extends Span {
  readonly entity: Entity;
  readonly head: SyntaxNode;
  readonly closeness: Closeness;
}

/** They hang from a word of the same thing: `the striker Ivo Marsh`, `Marsh and Olsen`. */
const SAME = /^(?:conj|appos|flat)$/u;
const OF = /^(?:of|at)?$/u;
const FIRST_PERSON = /^(?:i|me|my|myself|we|us|our|ourselves)$/u;

/**
 * Who is named in a phrase: those that it means where it means any, else those named beside its head.
 * What a clause in it says is told by that clause alone.
 *
 * @param speaker whose words they are, whom `I` means
 */
export function participantsAt(
  head: SyntaxNode,
  sentence: FactSentence,
  speaker?: Entity,
): readonly Participant[] {
  const found = [...namedBelow(head, 'itself', sentence, speaker)];
  const meant = found.filter(({ closeness }) => closeness === 'itself');
  return meant.length > 0 ? meant : found;
}

function* namedBelow(
  node: SyntaxNode,
  closeness: Closeness,
  sentence: FactSentence,
  speaker: Entity | undefined,
): Generator<Participant> {
  const { start, end } = node;
  const mention = mentionAt(node, sentence);
  const isSpeaker = speaker !== undefined && node.upos === 'PRON' && FIRST_PERSON.test(node.lower);
  const entity = isSpeaker ? speaker : mention?.referent.entity;
  const place = { start, end, ...mention, head: node, closeness };
  if (entity) yield { ...place, entity };
  else if (mention?.kind === 'pronoun') {
    const meant = bodyOf(mention, sentence);
    if (meant) yield { ...place, entity: meant };
  }
  for (const child of node.children) {
    if (predicateAt(child) || child.base === 'punct') continue;
    const next = closenessOf(child, closeness);
    if (next) yield* namedBelow(child, next, sentence, speaker);
  }
}

/** Whose body a pronoun means: `it` of `the council of Ellery` is Ellery's. */
function bodyOf(
  { start, referent: { nouns } }: StoryMention,
  { wordAt }: FactSentence,
): Entity | undefined {
  const noun = nouns.findLast(({ end }) => end <= start);
  const place = noun && wordAt(noun.head.start);
  const [named] = place ? participantsAt(place.word, place.sentence) : [];
  return named && named.closeness !== 'beside' ? named.entity : undefined;
}

/** The mention that a word is the head of; of a name any word, where a parser takes another for its head. */
const mentionAt = (node: SyntaxNode, { mentions }: FactSentence): StoryMention | undefined =>
  mentions.find(({ head }) => head === node) ??
  mentions.find((one) => one.kind === 'name' && covers(one, node));

function closenessOf(child: SyntaxNode, above: Closeness): Closeness | undefined {
  if (SAME.test(child.base) || child.relation === 'nmod:desc') return above;
  if (child.base === 'amod' || child.base === 'compound' || child.relation === 'nmod:poss')
    return above === 'beside' ? 'beside' : 'of';
  if (child.base === 'nmod' || child.base === 'obl' || child.base === 'dep')
    return above !== 'beside' && OF.test(prepositionOf(child)) ? 'of' : 'beside';
  return undefined;
}
