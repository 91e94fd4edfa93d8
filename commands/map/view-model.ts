import type { Neighbour, Tie, TieMap } from '../../src/engine/index.js';

/** A tie with the number that list and picture give it. */
export interface NumberedTie {
  readonly number: number;
  readonly tie: Tie;
}

/** A neighbour and what ties it to the subject, the plainest tie first. */
export interface TiedNeighbour {
  readonly neighbour: Neighbour;
  readonly ties: readonly NumberedTie[];
}

/** The ties of a map, numbered through: by neighbour, the most ties first, then those among them. */
export interface MapEntries {
  readonly neighbours: readonly TiedNeighbour[];
  readonly among: readonly NumberedTie[];
}

/** What a map shows, in its order. */
export function mapEntries({ matched, neighbours, ties, among }: TieMap): MapEntries {
  let number = 0;
  const numbered = (tie: Tie): NumberedTie => ({ number: ++number, tie });
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
