import type { Neighbour, Relation, RelationMap } from '../../src/engine/index.js';

/** A tie with the number that list and picture give it. */
export interface NumberedRelation {
  readonly number: number;
  readonly tie: Relation;
}

/** A neighbour and what ties it to the subject, the plainest tie first. */
export interface RelatedNeighbour {
  readonly neighbour: Neighbour;
  readonly ties: readonly NumberedRelation[];
}

/** The ties of a map, numbered through: by neighbour, the most ties first, then those among them. */
export interface MapViewModel {
  readonly neighbours: readonly RelatedNeighbour[];
  readonly among: readonly NumberedRelation[];
}

/** What a map shows, in its order. */
export function mapViewModel({ matched, neighbours, ties, among }: RelationMap): MapViewModel {
  let number = 0;
  const numbered = (tie: Relation): NumberedRelation => ({ number: ++number, tie });
  return {
    neighbours: neighbours.map((neighbour) => ({
      neighbour,
      ties: ties
        .filter(({ from, to }) =>
          [from, to].every((name) => name === matched || name === neighbour.name),
        )
        .map(numbered),
    })),
    among: among.map(numbered),
  };
}
