import type { MapViewModel, RelatedNeighbour } from '../view-model.js';
import { COLOURS, type Lay } from '../../../src/ui/images/index.js';
import { hyperedges, type Hyperedge } from './hyperedges.js';
import { nameBox, relationBox, wholeWidth, type NameBox, type RelationBox } from './box.js';

/** What a map has room for. */
export interface MapBoxes {
  readonly subject: NameBox;
  readonly others: readonly NameBox[];
  /** Those of the subject by neighbour, then those among the neighbours. */
  readonly ties: readonly RelationBox[];
}

/** px between the words of two ties, and the most height of all of them. */
export const GAP = 14;
const TALLEST = 1180;
/** Most neighbours, and most edges among them. */
const MOST = 8;
const MOST_AMONG = 3;
/** px, and sizes of letters: a column is as wide as its longest word, from the least to the most. */
const SUBJECT = { least: 120, most: 200, sizes: [30, 27, 24, 21], colour: COLOURS.paper } as const;
const OTHER = { least: 168, most: 210, sizes: [27, 25, 23, 21], colour: COLOURS.ink } as const;

/**
 * Lays out as many of the strongest neighbours and of their ties as there is room for.
 *
 * @param width of the three columns together, px.
 */
export function mapBoxes(
  subject: string,
  entries: MapViewModel,
  width: number,
  lay: Lay,
): MapBoxes {
  const { own, among } = hyperedges(entries, MOST);
  const columnOf = (look: typeof SUBJECT | typeof OTHER, names: readonly string[]) => {
    const widest = Math.max(...names.map((name) => wholeWidth(name, look.sizes[0], lay)));
    return { ...look, width: Math.ceil(Math.min(Math.max(widest, look.least), look.most)) };
  };
  const left = columnOf(SUBJECT, [subject]);
  const right = columnOf(
    OTHER,
    own.map(({ of }) => of.neighbour.name),
  );
  const column = new Column((edge) => relationBox(edge, width - left.width - right.width, lay));
  const shown: RelatedNeighbour[] = [];
  for (const { of, edges } of own) {
    if (!column.add(edges) && shown.length > 0) break;
    shown.push(of);
  }
  const names = [subject, ...shown.map(({ neighbour }) => neighbour.name)];
  const between = among.filter(({ ends }) => ends.filter((end) => names.includes(end)).length > 1);
  for (const edge of between.slice(0, MOST_AMONG)) column.add([edge]);
  const ties = column.boxes;
  const told = new Set(ties.flatMap(({ edge }) => edge.ties));
  const linesTo = (name: string): number =>
    ties.filter(({ edge }) => edge.ends.includes(name)).length;
  return {
    subject: nameBox(subject, left, { more: 0, lines: linesTo(subject) }, lay),
    others: shown.map(({ neighbour: { name }, ties: all }) => {
      const more = all.filter((tie) => !told.has(tie)).length;
      return nameBox(name, right, { more, lines: linesTo(name) }, lay);
    }),
    ties,
  };
}

/** The ties that are shown, under one another. */
class Column {
  readonly #boxes = new Map<Hyperedge, RelationBox>();

  constructor(readonly boxOf: (edge: Hyperedge) => RelationBox) {}

  get boxes(): readonly RelationBox[] {
    return [...this.#boxes.values()];
  }

  /** Adds those that are not there yet; none and false where there is no room for all. */
  add(edges: readonly Hyperedge[]): boolean {
    const added = edges.filter((edge) => !this.#boxes.has(edge)).map(this.boxOf);
    const height = [...this.boxes, ...added].reduce((sum, box) => sum + box.height + GAP, 0);
    if (height > TALLEST && this.#boxes.size > 0) return false;
    added.forEach((box) => this.#boxes.set(box.edge, box));
    return true;
  }
}
