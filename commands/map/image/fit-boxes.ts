import { COLOURS, type LayOut } from '../../../src/ui/images/index.js';
import type { MapView, RelatedNeighbour } from '../view-model.js';
import { edgeBox, nameBox, unbrokenWidth, type EdgeBox, type NameBox } from './boxes.js';
import { hyperedges, type Hyperedge } from './hyperedges.js';

/** What a map has room for. */
export interface MapBoxes {
  readonly subject: NameBox;
  readonly neighbours: readonly NameBox[];
  /** Those of the subject by neighbour, then those among the neighbours. */
  readonly edges: readonly EdgeBox[];
}

/** px between two edges, and the most height of all of them. */
export const GAP = 14;
const MAX_HEIGHT = 700;
const MAX_NEIGHBOURS = 8;
const MAX_EDGES_AMONG = 3;
/** px, and font sizes: a column is as wide as its longest word, from `min` to `max`. */
const SUBJECT = { min: 120, max: 200, sizes: [30, 27, 24, 21], colour: COLOURS.paper } as const;
const NEIGHBOUR = { min: 168, max: 210, sizes: [27, 25, 23, 21], colour: COLOURS.ink } as const;

/**
 * Lays out as many of the strongest neighbours and of their edges as there is room for.
 *
 * @param width of the three columns together, px.
 */
export function fitBoxes(view: MapView, width: number, layOut: LayOut): MapBoxes {
  const subject = view.name;
  const { own, among } = hyperedges(view, MAX_NEIGHBOURS);
  const styleOf = (style: typeof SUBJECT | typeof NEIGHBOUR, names: readonly string[]) => {
    const widest = Math.max(...names.map((name) => unbrokenWidth(name, style.sizes[0], layOut)));
    return { ...style, width: Math.ceil(Math.min(Math.max(widest, style.min), style.max)) };
  };
  const left = styleOf(SUBJECT, [subject]);
  const right = styleOf(
    NEIGHBOUR,
    own.map(({ of }) => of.neighbour.name),
  );
  const column = new EdgeColumn((edge) => edgeBox(edge, width - left.width - right.width, layOut));
  const shown: RelatedNeighbour[] = [];
  for (const { of, edges } of own) {
    if (!column.add(edges) && shown.length > 0) break;
    shown.push(of);
  }
  const names = [subject, ...shown.map(({ neighbour }) => neighbour.name)];
  const between = among.filter(({ ends }) => ends.filter((end) => names.includes(end)).length > 1);
  for (const edge of between.slice(0, MAX_EDGES_AMONG)) column.add([edge]);
  const edges = column.boxes;
  const shownTies = new Set(edges.map(({ edge }) => edge.relations[0].number));
  const portsOf = (name: string): number =>
    edges.filter(({ edge }) => edge.ends.includes(name)).length;
  return {
    subject: nameBox(subject, left, { hidden: 0, ports: portsOf(subject) }, layOut),
    neighbours: shown.map(({ neighbour: { name }, relations }) => {
      const numbers = new Set(relations.map(({ number }) => number));
      const hidden = [...numbers].filter((number) => !shownTies.has(number)).length;
      return nameBox(name, right, { hidden, ports: portsOf(name) }, layOut);
    }),
    edges,
  };
}

/** The edges that are shown, under one another. */
class EdgeColumn {
  readonly #boxes = new Map<Hyperedge, EdgeBox>();

  constructor(readonly boxOf: (edge: Hyperedge) => EdgeBox) {}

  get boxes(): readonly EdgeBox[] {
    return [...this.#boxes.values()];
  }

  /** Adds those that are not there yet; none and false where there is no room for all. */
  add(edges: readonly Hyperedge[]): boolean {
    const added = edges.filter((edge) => !this.#boxes.has(edge)).map(this.boxOf);
    const height = [...this.boxes, ...added].reduce((sum, box) => sum + box.height + GAP, 0);
    if (height > MAX_HEIGHT && this.#boxes.size > 0) return false;
    added.forEach((box) => this.#boxes.set(box.edge, box));
    return true;
  }
}
