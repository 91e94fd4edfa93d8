import { type Relation, type Span } from '../../../src/engine/index.js';
import type { MapViewModel, NumberedRelation, RelatedNeighbour } from '../view-model.js';

/** Ties of the same words. */
type Alike = readonly [NumberedRelation, ...NumberedRelation[]];

/**
 * Words of a story and all whom they tie: an edge of more than two ends, as in "Venn sued Nordpie
 * and Olsen", which is read as one tie for each pair.
 */
export interface Hyperedge {
  /** By number; at least one. */
  readonly ties: Alike;
  /** From the first word that ties to the last; offsets into the story of the first tie. */
  readonly words: Span;
  /** Canonical names, each once. */
  readonly ends: readonly string[];
  /** Those of them whom it is done to: where arrows lead. */
  readonly doneTo: readonly string[];
}

/** Most ties of one neighbour that a map shows. */
const MOST_TIES = 2;

/** What ties a subject to others, and the others among each other; the plainest first. */
export interface Hyperedges {
  /** The strongest neighbours, each with what ties it to the subject. */
  readonly own: readonly { readonly of: RelatedNeighbour; readonly edges: readonly Hyperedge[] }[];
  readonly among: readonly Hyperedge[];
}

/** The hyperedges of the first `most` neighbours of a map. */
export function hyperedges({ neighbours, among }: MapViewModel, most: number): Hyperedges {
  const shown = neighbours.slice(0, most);
  const names = new Set(shown.map(({ neighbour }) => neighbour.name));
  const between = among.filter(({ tie: { from, to } }) => names.has(from) && names.has(to));
  const gathered = gather([...shown.flatMap(({ ties }) => ties), ...between]);
  const edgesOf = (some: readonly NumberedRelation[]): Hyperedge[] => [
    ...new Set(some.flatMap((tie) => gathered.get(tie) ?? [])),
  ];
  const own = shown.map((of) => ({ of, edges: edgesOf(plainest(of.ties)) }));
  const told = new Set(own.flatMap(({ edges }) => edges));
  const said = new Set([...told].flatMap(({ ties }) => ties.map(wayOf)));
  return {
    own,
    // Each says something of a pair that none before it says.
    among: edgesOf(between).filter((edge) => {
      const fresh = edge.ties.map(wayOf).filter((way) => !said.has(way));
      fresh.forEach((way) => said.add(way));
      return !told.has(edge) && fresh.length > 0;
    }),
  };
}

/** What is said of several where its words begin at one place, and the same says so. */
const keyOf = ({ quote, words, attribution }: Relation): string =>
  JSON.stringify([quote.story, words.start, attribution]);

/** Who does it to whom; the same both ways where both do it together. */
const wayOf = ({ tie: { from, to, directed } }: NumberedRelation): string =>
  JSON.stringify(directed ? [from, to] : ['', ...[from, to].sort()]);

/** The edge that each tie is part of. */
function gather(ties: readonly NumberedRelation[]): Map<NumberedRelation, Hyperedge> {
  const alike = groups(ties, ({ tie }) => keyOf(tie)).flatMap((group) =>
    twoWays(group) ? groups(group, ({ tie }) => tie.from) : [group],
  );
  const edges = alike.map((group) => ({ group, edge: edgeFrom(group) }));
  return new Map(edges.flatMap(({ group, edge }) => group.map((tie) => [tie, edge] as const)));
}

/** Whether one both does it and has it done to it: one edge would not tell who does it to whom. */
function twoWays(ties: Alike): boolean {
  const directed = ties.filter(({ tie }) => tie.directed);
  return directed.some(({ tie: { from } }) => directed.some(({ tie: { to } }) => to === from));
}

function groups(
  ties: readonly NumberedRelation[],
  keyOf: (tie: NumberedRelation) => string,
): Alike[] {
  const byKey = new Map<string, [NumberedRelation, ...NumberedRelation[]]>();
  for (const tie of ties) {
    const same = byKey.get(keyOf(tie));
    if (same) same.push(tie);
    else byKey.set(keyOf(tie), [tie]);
  }
  return [...byKey.values()];
}

function edgeFrom(ties: Alike): Hyperedge {
  const all = ties.map(({ tie }) => tie);
  const { quote, words } = ties[0].tie;
  const end = Math.max(...all.map((tie) => tie.words.end));
  return {
    ties,
    words: { start: words.start, end: Math.min(quote.end, end) },
    ends: [...new Set(all.flatMap(({ from, to }) => [from, to]))],
    doneTo: [...new Set(all.flatMap(({ to, directed }) => (directed ? [to] : [])))],
  };
}

/** Of what ties a neighbour, the plainest each way. */
function plainest(ties: readonly NumberedRelation[]): readonly NumberedRelation[] {
  const ways = new Set<string>();
  return ties
    .filter(({ tie: { from, directed } }, index) => {
      const way = directed ? from : '';
      return (directed || index === 0) && !ways.has(way) && ways.add(way);
    })
    .slice(0, MOST_TIES);
}
