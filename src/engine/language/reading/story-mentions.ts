import type { Span } from '../../document/index.js';
import type { Entity, NameMention } from '../entities/entity-registry.js';
import { nounPhrase, predicatePhrase, spanOf } from '../grammar/phrases.js';
import { predicateAt } from '../grammar/predicates.js';
import type { SyntaxNode } from '../grammar/tree.js';
import { groupMentions } from './mention-groups.js';

/** Who or what words of a story mean: somebody with a name, or what only common nouns speak of. */
export interface Referent {
  readonly entity: Entity | undefined;
  /** The common nouns that mean it, in the order of the story. */
  readonly nouns: readonly NounMention[];
}

/** A common noun with what stands before it in its phrase. */
export interface NounMention extends Span {
  readonly head: SyntaxNode;
}

/** Words that mean somebody or something: a name, a pronoun, a common noun. */
export interface StoryMention extends Span {
  readonly kind: 'name' | 'pronoun' | 'noun';
  readonly head: SyntaxNode;
  readonly referent: Referent;
  /** Of a pronoun: whether it is only likelier than others that it means this one. */
  readonly isGuess?: true;
}

interface GrowingReferent extends Referent {
  readonly nouns: NounMention[];
}

/**
 * Every mention of a story: names mean whom they are known to mean, pronouns and common nouns what
 * coreference finds.
 *
 * @param trees those of the story's sentences
 * @param names the story's names
 */
export function readStoryMentions(
  trees: readonly (readonly SyntaxNode[])[],
  names: readonly NameMention[],
): readonly StoryMention[] {
  const { groups, heads, guesses, bearers, nameAt } = groupMentions(trees, names);
  const named = new Map<Entity, GrowingReferent>();
  const referentOf = (entity: Entity | undefined): GrowingReferent => {
    const referent = (entity && named.get(entity)) ?? { entity, nouns: [] };
    if (entity) named.set(entity, referent);
    return referent;
  };
  const indirect = groups.flatMap(({ mentions, entity }) => {
    const referent = referentOf(entity);
    return mentions.flatMap(({ head, kind }): StoryMention[] => {
      if (nameAt(head) || kind === 'pair') return [];
      if (kind === 'pronoun') {
        const { start, end } = head;
        return [{ kind, head, referent, start, end, ...(guesses.has(head) && { isGuess: true }) }];
      }
      const phrase = predicateAt(head) ? predicatePhrase(head) : nounPhrase(head);
      const [{ start }, { end }] = [spanOf(phrase), head];
      referent.nouns.push({ head, start, end });
      return [{ kind: 'noun', head, referent, start, end }];
    });
  });
  const direct = heads.map(([head, { start, end, entity }]): StoryMention => {
    return { kind: 'name', head, referent: referentOf(entity), start, end };
  });
  const inCompounds = trees.flat().flatMap((head): StoryMention[] => {
    const bearer =
      head.base === 'compound' && head.upos === 'NOUN' ? bearers.get(head.lower) : undefined;
    const { start, end } = head;
    // `teaching assistant posts` are not those of the one assistant.
    const isOfThing = bearer?.kind === 'person' && head.parent?.upos === 'NOUN';
    return bearer && !isOfThing && !nameAt(head)
      ? [{ kind: 'noun', head, referent: referentOf(bearer), start, end }]
      : [];
  });
  return [...indirect, ...direct, ...inCompounds];
}
