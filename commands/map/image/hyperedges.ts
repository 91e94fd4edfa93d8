import type { Relation, Span } from '../../../src/engine/index.js';
import { groupBy } from '../ties.js';
import type { MapView, NumberedRelation, RelatedNeighbour } from '../view-model.js';

/** Relations told by the same words, which have one number. */
type RelationGroup = readonly [NumberedRelation, ...NumberedRelation[]];

/**
 * Words of a story and all whom they relate: an edge of more than two ends, as in "Venn sued Nordpie
 * and Olsen", which is read as one relation for each pair.
 */
export interface Hyperedge {
  /** By number; at least one. */
  readonly relations: RelationGroup;
  /** From the first word that tells it to the last; offsets into the story of the first relation. */
  readonly words: Span;
  /** Canonical names, each once. */
  readonly ends: readonly string[];
  /** Those of them whom it is done to: where arrows lead. */
  readonly targets: readonly string[];
}

/** Most relations of one neighbour that a map shows. */
const MAX_RELATIONS = 2;

/** What relates a subject to others, and the others to each other; the plainest first. */
export interface Hyperedges {
  /** The strongest neighbours, each with its edges to the subject. */
  readonly own: readonly { readonly of: RelatedNeighbour; readonly edges: readonly Hyperedge[] }[];
  readonly among: readonly Hyperedge[];
  /** What else relates the strongest neighbours to the subject, where more is to be shown. */
  readonly more: readonly Hyperedge[];
}

/** The hyperedges of the first `max` neighbours of a map. */
export function hyperedges({ neighbours, among }: MapView, max: number): Hyperedges {
  const shown = neighbours.slice(0, max);
  const names = new Set(shown.map(({ neighbour }) => neighbour.name));
  const between = among.filter(({ relation: { from, to } }) => names.has(from) && names.has(to));
  const edgeByRelation = mergeRelations([
    ...shown.flatMap(({ relations }) => relations),
    ...between,
  ]);
  const edgesOf = (relations: readonly NumberedRelation[]): Hyperedge[] => [
    ...new Set(relations.flatMap((relation) => edgeByRelation.get(relation) ?? [])),
  ];
  const own = shown.map((of) => ({ of, edges: edgesOf(plainest(of.relations)) }));
  const ownEdges = new Set(own.flatMap(({ edges }) => edges));
  const directions = new Set([...ownEdges].flatMap(({ relations }) => relations.map(directionOf)));
  // Each says something of a pair that none before it says.
  const others = edgesOf(between).filter((edge) => {
    const added = edge.relations.map(directionOf).filter((direction) => !directions.has(direction));
    added.forEach((direction) => directions.add(direction));
    return !ownEdges.has(edge) && added.length > 0;
  });
  const all = edgesOf(shown.flatMap(({ relations }) => relations));
  const more = all.filter((edge) => !ownEdges.has(edge) && !others.includes(edge));
  return { own, among: others, more };
}

/** Who does it to whom; the same both ways where both do it together. */
const directionOf = ({ relation: { from, to, directed } }: NumberedRelation): string =>
  JSON.stringify(directed ? [from, to] : ['', ...[from, to].sort()]);

/** The edge that each relation is part of. */
function mergeRelations(
  relations: readonly NumberedRelation[],
): ReadonlyMap<NumberedRelation, Hyperedge> {
  const groups = groupBy(relations, ({ number }) => String(number));
  const edges = groups.map((group) => ({ group, edge: edgeOf(group) }));
  return new Map(
    edges.flatMap(({ group, edge }) => group.map((relation) => [relation, edge] as const)),
  );
}

function edgeOf(group: RelationGroup): Hyperedge {
  const relations = group.map(({ relation }): Relation => relation);
  const { quote, words } = group[0].relation;
  const end = Math.max(...relations.map((relation) => relation.words.end));
  return {
    relations: group,
    words: { start: words.start, end: Math.min(quote.end, end) },
    ends: [...new Set(relations.flatMap(({ from, to }) => [from, to]))],
    targets: [...new Set(relations.flatMap(({ to, directed }) => (directed ? [to] : [])))],
  };
}

/** Of a neighbour's relations, the plainest each way. */
function plainest(relations: readonly NumberedRelation[]): readonly NumberedRelation[] {
  const ways = new Set<string>();
  return relations
    .filter(({ relation: { from, directed } }, index) => {
      const way = directed ? from : '';
      return (directed || index === 0) && !ways.has(way) && ways.add(way);
    })
    .slice(0, MAX_RELATIONS);
}
