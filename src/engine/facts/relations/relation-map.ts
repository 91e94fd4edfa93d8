import type { Finding } from '../finding.js';
import type { Entity } from '../../language/index.js';
import type { RelationMap } from './relation.js';
import { relationsOf, type RelatedMentions } from './relations-of-finding.js';

/** The relations without those that rest on the same words of the same story for the same two. */
function distinct(relations: readonly RelatedMentions[]): RelatedMentions[] {
  const seen = new Set<string>();
  return relations.filter(({ relation: { quote, words, from, to } }) => {
    const key = JSON.stringify([quote.story, words.start, [from, to].sort()]);
    return !seen.has(key) && seen.add(key);
  });
}

const named = ({ mentions }: Entity): number =>
  [...mentions.values()].reduce((sum, count) => sum + count, 0);
const plainFirst = (a: RelatedMentions, b: RelatedMentions): number => a.rank - b.rank;

/** What findings say of a subject and others, and of these among each other. */
export function relationMap(
  asked: string,
  subject: Entity,
  findings: readonly Finding[],
): RelationMap {
  const all = distinct(findings.flatMap(relationsOf));
  const own = all.filter(({ ends }) => ends.includes(subject));
  const byNeighbour = new Map<Entity, RelatedMentions[]>();
  for (const related of own) {
    const other = related.ends[0] === subject ? related.ends[1] : related.ends[0];
    byNeighbour.set(other, [...(byNeighbour.get(other) ?? []), related]);
  }
  const strongest = [...byNeighbour].sort(
    ([a, one], [b, other]) => other.length - one.length || named(b) - named(a),
  );
  const near = new Set(byNeighbour.keys());
  return {
    subject: asked,
    matched: subject.name,
    neighbours: strongest.map(([{ name, kind }, { length }]) => ({ name, kind, ties: length })),
    ties: strongest.flatMap(([, relations]) =>
      relations.toSorted(plainFirst).map(({ relation }) => relation),
    ),
    among: all
      .filter(({ ends }) => ends.every((end) => near.has(end)))
      .sort(plainFirst)
      .map(({ relation }) => relation),
    suggestions: [],
  };
}
