import { Graph, layout } from '@dagrejs/dagre';
import type { Box, NameBox, RelationBox } from './box.js';
import { GAP, type MapBoxes } from './boxes.js';

/** px between two columns, where lines run. */
export const BETWEEN = 52;

/** A box at its place: px from the picture's left and upper edge. */
export type Placed<Of extends Box> = Of & { readonly x: number; readonly y: number };

/** A map laid out in px, the subject to the left, what ties in the middle, the others to the right. */
export interface LaidMap {
  readonly subject: Placed<NameBox>;
  readonly others: readonly Placed<NameBox>[];
  readonly ties: readonly Placed<RelationBox>[];
  readonly height: number;
}

/**
 * Finds the order and the place of each box with few crossings of lines, by dagre: layered drawing
 * after Gansner et al., "A Technique for Drawing Directed Graphs" (1993), places after Brandes and
 * Köpf, "Fast and Simple Horizontal Coordinate Assignment" (2002).
 *
 * @param margin px around all of it.
 */
export function layMap({ subject, others, ties }: MapBoxes, margin: number): LaidMap {
  const graph = new Graph();
  graph.setGraph({
    ...{ rankdir: 'LR', nodesep: GAP, ranksep: BETWEEN },
    ...{ marginx: margin, marginy: margin },
  });
  const add = (id: string, { width, height }: Box): void => {
    graph.setNode(id, { width, height });
  };
  const names = [subject, ...others];
  names.forEach((box, index) => {
    add(nameId(index), box);
  });
  ties.forEach((box, index) => {
    add(tieId(index), box);
    names.forEach(({ name }, nth) => {
      if (!box.edge.ends.includes(name)) return;
      if (nth === 0) graph.setEdge(nameId(nth), tieId(index), {});
      else graph.setEdge(tieId(index), nameId(nth), {});
    });
  });
  layout(graph);
  const { height = 0 } = graph.graph();
  const yOf = (id: string): number => graph.node(id).y ?? 0;
  // Lines cross no more upside down; the strongest neighbour is to stand above the weakest.
  const turned = yOf(nameId(1)) > yOf(nameId(others.length));
  const placed = <Of extends Box>(id: string, box: Of): Placed<Of> => {
    const middle = turned ? height - yOf(id) : yOf(id);
    const { x = 0 } = graph.node(id);
    return { ...box, x: x - box.width / 2, y: middle - box.height / 2 };
  };
  return {
    subject: placed(nameId(0), subject),
    others: others.map((box, index) => placed(nameId(index + 1), box)),
    ties: ties.map((box, index) => placed(tieId(index), box)),
    height,
  };
}

const nameId = (index: number): string => `name ${index}`;
const tieId = (index: number): string => `tie ${index}`;
