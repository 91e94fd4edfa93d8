import { Graph, layout } from '@dagrejs/dagre';
import type { Box, EdgeBox, NameBox } from './boxes.js';
import { GAP, type MapBoxes } from './fit-boxes.js';

/** A box at its place: px from the image's left and upper edge. */
export type Placed<Of extends Box> = Of & { readonly x: number; readonly y: number };

/** A map laid out in px, the subject to the left, edges in the middle, neighbours to the right. */
export interface MapLayout {
  readonly subject: Placed<NameBox>;
  readonly neighbours: readonly Placed<NameBox>[];
  readonly edges: readonly Placed<EdgeBox>[];
  readonly height: number;
}

/**
 * Finds the order and the place of each box with few crossings of lines, by dagre: layered drawing
 * after Gansner et al., "A Technique for Drawing Directed Graphs" (1993), places after Brandes and
 * Köpf, "Fast and Simple Horizontal Coordinate Assignment" (2002).
 *
 * @param margin px around all of it.
 * @param gap px between two columns, where connectors run.
 */
export function layOutMap(
  { subject, neighbours, edges }: Omit<MapBoxes, 'hiddenAmong'>,
  { margin, gap }: { readonly margin: number; readonly gap: number },
): MapLayout {
  const graph = new Graph();
  graph.setGraph({
    ...{ rankdir: 'LR', nodesep: GAP, ranksep: gap },
    ...{ marginx: margin, marginy: margin },
  });
  const add = (id: string, { width, height }: Box): void => {
    graph.setNode(id, { width, height });
  };
  const names = [subject, ...neighbours];
  names.forEach((box, index) => {
    add(nameId(index), box);
  });
  edges.forEach((box, index) => {
    add(edgeId(index), box);
    names.forEach(({ name }, nth) => {
      if (!box.edge.ends.includes(name)) return;
      if (nth === 0) graph.setEdge(nameId(nth), edgeId(index), {});
      else graph.setEdge(edgeId(index), nameId(nth), {});
    });
  });
  layout(graph);
  const { height = 0 } = graph.graph();
  const yOf = (id: string): number => graph.node(id).y ?? 0;
  // Lines cross no more upside down; the strongest neighbour is to stand above the weakest.
  const isUpsideDown = yOf(nameId(1)) > yOf(nameId(neighbours.length));
  const placed = <Of extends Box>(id: string, box: Of): Placed<Of> => {
    const middle = isUpsideDown ? height - yOf(id) : yOf(id);
    const { x = 0 } = graph.node(id);
    return { ...box, x: x - box.width / 2, y: middle - box.height / 2 };
  };
  return {
    subject: placed(nameId(0), subject),
    neighbours: neighbours.map((box, index) => placed(nameId(index + 1), box)),
    edges: edges.map((box, index) => placed(edgeId(index), box)),
    height,
  };
}

const nameId = (index: number): string => `name ${index}`;
const edgeId = (index: number): string => `edge ${index}`;
