import { covers, type Span } from '../../document/index.js';
import { likeliestAntecedent } from '../coreference/choose-antecedent.js';
import type { Mention } from '../coreference/mention.js';
import { resolveCoreference } from '../coreference/resolve.js';
import type { EntityKind } from '../entities/entity-kind.js';
import type { Entity, NameMention } from '../entities/entity-registry.js';
import { nounPhrase, spanOf } from '../grammar/phrases.js';
import type { SyntaxNode } from '../grammar/tree.js';
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
  const index = new SpanIndex(names);
  const nameAt = (head: SyntaxNode): NameMention | undefined =>
    index.overlapping(head).find((name) => covers(name, head));
  const groups = resolveCoreference(trees, likeliestAntecedent, ({ head }) => {
    const entity = nameAt(head)?.entity;
    return entity ? { key: entity, kind: entity.kind } : { key: head.lower };
  });
  return groups
    .map((mentions) => ({
      mentions,
      named: mentions.flatMap(({ head, kind }) => (kind === 'pair' ? [] : (nameAt(head) ?? [])))[0],
    }))
    .filter(({ mentions, named }) => named !== undefined || mentions.length > 1)
    .map(({ mentions, named }, at) => {
      const spans = mentions.map((mention) => spanOfMention(mention, nameAt(mention.head)));
      const [first = { start: 0, end: 0 }] = spans;
      return {
        id: `e${at + 1}`,
        name: named?.entity.name ?? text.slice(first.start, first.end),
        kind: named?.entity.kind ?? 'other',
        mentions: spans.filter((span, i) => spans.findIndex((one) => covers(one, span)) === i),
        ...(named && { named: named.entity }),
      };
    });
}

/** A name as it is known; of a common noun the phrase up to it, a pronoun by itself. */
function spanOfMention({ head, kind }: Mention, name: NameMention | undefined): Span {
  if (kind === 'pair') return spanOf(nounPhrase(head));
  if (name) return { start: name.start, end: name.end };
  if (kind !== 'nominal') return { start: head.start, end: head.end };
  return { start: spanOf(nounPhrase(head)).start, end: head.end };
}
