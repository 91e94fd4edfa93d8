import { ENOUGH, fullest, type LayOut } from '../../../src/ui/images/index.js';
import type { MapView, NumberedRelation, RelatedNeighbour } from '../view-model.js';
import { edgeBox, nameBox, unbrokenWidth, type EdgeBox, type NameBox } from './boxes.js';
import { hyperedges, type Hyperedge } from './hyperedges.js';
import type { MapStyle, NamesStyle } from './map-style.js';

/** How boxes look, and the room that they have, px. */
type BoxesStyle = Pick<MapStyle, 'subject' | 'neighbour' | 'edgeSize' | 'maxHeight'> & {
  readonly width: number;
};

/** What a map has room for. */
export interface MapBoxes {
  readonly subject: NameBox;
  readonly neighbours: readonly NameBox[];
  /** Those of the subject by neighbour, then those among the neighbours. */
  readonly edges: readonly EdgeBox[];
  /** How many ties are not shown that the list has under no neighbour, but among them. */
  readonly hiddenAmong: number;
}

/** px between two edges. */
export const GAP = 14;
const MAX_NEIGHBOURS = 8;
const MAX_EDGES_AMONG = 3;
/** Most characters of the words of an edge; fewer where more edges are to have room. */
const WORDS_LENGTHS = [120, 105, 90, 75, 60] as const;

/**
 * Lays out as many of the strongest neighbours and of their edges as there is room for.
 *
 * @param style with the width of the three columns together, px.
 */
export function fitBoxes(view: MapView, style: BoxesStyle, layOut: LayOut): MapBoxes {
  return fullest({
    lengths: WORDS_LENGTHS,
    drawnAt: (length) => boxesWith(view, { ...style, length }, layOut),
    countOf: ({ edges }) => edges.length,
    all: view.count,
  });
}

/** @param style with how many characters the words of an edge have at most. */
function boxesWith(
  view: MapView,
  style: BoxesStyle & { readonly length: number },
  layOut: LayOut,
): MapBoxes {
  const subject = view.name;
  const { own, among, more: others } = hyperedges(view, MAX_NEIGHBOURS);
  const styleOf = (of: NamesStyle, names: readonly string[]) => {
    const widest = Math.max(...names.map((name) => unbrokenWidth(name, of.sizes[0], layOut)));
    return { ...of, width: Math.ceil(Math.min(Math.max(widest, of.min), of.max)) };
  };
  const left = styleOf(style.subject, [subject]);
  const right = styleOf(
    style.neighbour,
    own.map(({ of }) => of.neighbour.name),
  );
  const { edgeSize: size, length } = style;
  const words = { width: style.width - left.width - right.width, size, length };
  const column = new EdgeColumn(style.maxHeight, (edge) => edgeBox(edge, words, layOut));
  const shown: RelatedNeighbour[] = [];
  for (const { of, edges } of own) {
    if (!column.add(edges) && shown.length > 0) break;
    shown.push(of);
  }
  const names = [subject, ...shown.map(({ neighbour }) => neighbour.name)];
  const between = among.filter(({ ends }) => ends.filter((end) => names.includes(end)).length > 1);
  for (const edge of between.slice(0, MAX_EDGES_AMONG)) column.add([edge]);
  for (const edge of others) {
    const isOfShown = edge.ends.every((end) => names.includes(end));
    if (isOfShown && column.boxes.length < ENOUGH) column.add([edge]);
  }
  const edges = column.boxes;
  const hidden = hiddenTies(view, new Set(edges.map(({ edge }) => edge.relations[0].number)));
  const portsOf = (name: string): number =>
    edges.filter(({ edge }) => edge.ends.includes(name)).length;
  return {
    subject: nameBox(subject, left, { hidden: 0, ports: portsOf(subject) }, layOut),
    neighbours: shown.map(({ neighbour: { name } }, index) => {
      const more = hidden.ofNeighbours[index] ?? 0;
      return nameBox(name, right, { hidden: more, ports: portsOf(name) }, layOut);
    }),
    edges,
    hiddenAmong: hidden.among,
  };
}

/**
 * How many ties are not shown, each counted where the list has it: with the first neighbour that it
 * ties, whomever else it ties, or else among the neighbours.
 */
function hiddenTies(
  { neighbours, among }: MapView,
  shown: ReadonlySet<number>,
): { readonly ofNeighbours: readonly number[]; readonly among: number } {
  const told = new Set(shown);
  const hidden = (relations: readonly NumberedRelation[]): number => {
    const before = told.size;
    for (const { number } of relations) told.add(number);
    return told.size - before;
  };
  return {
    ofNeighbours: neighbours.map(({ relations }) => hidden(relations)),
    among: hidden(among),
  };
}

/** The edges that are shown, under one another. */
class EdgeColumn {
  readonly #boxes = new Map<Hyperedge, EdgeBox>();

  constructor(
    readonly maxHeight: number,
    readonly boxOf: (edge: Hyperedge) => EdgeBox,
  ) {}

  get boxes(): readonly EdgeBox[] {
    return [...this.#boxes.values()];
  }

  /** Adds those that are not there yet; none and false where there is no room for all. */
  add(edges: readonly Hyperedge[]): boolean {
    const added = edges.filter((edge) => !this.#boxes.has(edge)).map(this.boxOf);
    const height = [...this.boxes, ...added].reduce((sum, box) => sum + box.height + GAP, 0);
    if (height > this.maxHeight && this.#boxes.size > 0) return false;
    added.forEach((box) => this.#boxes.set(box.edge, box));
    return true;
  }
}
