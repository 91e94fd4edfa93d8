import { covers, type Span } from '../../document/index.js';
import type { Mention } from '../coreference/mention.js';
import type { EntityKind } from '../entities/entity-kind.js';
import type { Entity, NameMention } from '../entities/entity-registry.js';
import { nounPhrase, predicatePhrase, spanOf } from '../grammar/phrases.js';
import { predicateAt } from '../grammar/predicates.js';
import { childrenOf, type SyntaxNode } from '../grammar/tree.js';
import { addTo } from './add-to.js';
import { groupMentions, type MentionGroup } from './mention-groups.js';
import { SpanIndex } from './span-index.js';

/** Who or what a text speaks of, with every place where it does: names, pronouns and common nouns. */
export interface DocumentEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly mentions: readonly Span[];
  /** What its names are known to mean. */
  readonly named?: Entity;
}

/**
 * The entities of a text in the order of their first mentions: those with a name, and those that are
 * spoken of more than once.
 *
 * @param names the text's names, each with the entity that it is known to mean
 */
export function readEntitiesOf(
  trees: readonly (readonly SyntaxNode[])[],
  names: readonly NameMention[],
  text: string,
): DocumentEntity[] {
  const { groups, nameAt } = groupMentions(trees, names);
  return united(groups)
    .filter(({ mentions, entity }) => entity !== undefined || mentions.length > 1)
    .map(({ mentions, entity }, at) => {
      const spans = mentions.map((mention) => spanOfMention(mention, nameAt(mention.head)));
      const [first = { start: 0, end: 0 }] = spans;
      return {
        id: `e${at + 1}`,
        name: entity?.name ?? text.slice(first.start, first.end),
        kind: entity?.kind ?? 'other',
        mentions: outermost(spans),
        ...(entity && { named: entity }),
      };
    });
}

/** The spans without those that one before them covers. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const index = new SpanIndex(spans);
  return spans.filter((span) => index.overlapping(span).find((one) => covers(one, span)) === span);
}

/** The groups, those of one entity as one. */
function united(groups: readonly MentionGroup[]): readonly MentionGroup[] {
  const byEntity = new Map<Entity, MentionGroup[]>();
  for (const group of groups) if (group.entity) addTo(byEntity, group.entity, group);
  return groups.flatMap((group) => {
    const { entity } = group;
    if (!entity) return [group];
    const same = byEntity.get(entity) ?? [];
    if (same[0] !== group) return [];
    return [{ entity, mentions: inOrder(same.flatMap(({ mentions }) => mentions)) }];
  });
}

const inOrder = (mentions: readonly Mention[]): readonly Mention[] =>
  [...mentions].sort((one, other) => one.head.start - other.head.start);

/** A name as it is known; of a common noun the phrase up to it, a pronoun by itself. */
function spanOfMention({ head, kind, other }: Mention, name: NameMention | undefined): Span {
  if (kind === 'pair') {
    const first = spanOf(nounPhrase(head));
    const last = other && (childrenOf(other, 'flat').at(-1) ?? other);
    return last ? { start: first.start, end: last.end } : first;
  }
  if (name) return { start: name.start, end: name.end };
  if (kind !== 'nominal') return { start: head.start, end: head.end };
  const phrase = predicateAt(head) ? predicatePhrase(head) : nounPhrase(head);
  return { start: spanOf(phrase).start, end: head.end };
}
