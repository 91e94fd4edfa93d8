import {
  COLOURS,
  pictureName,
  quoteExcerpt,
  type LayOut,
  type TextLayout,
  type TextRun,
} from '../../../src/ui/images/index.js';
import { pluralise } from '../../../src/ui/index.js';
import { remarksOf } from '../view-model.js';
import type { Hyperedge } from './hyperedges.js';

/** Text laid out with room around it; px. */
export interface Box {
  readonly text: TextLayout;
  readonly width: number;
  readonly height: number;
}

/** A name: the subject's, or a neighbour's. */
export interface NameBox extends Box {
  readonly name: string;
}

/** The words of a hyperedge. */
export interface EdgeBox extends Box {
  readonly edge: Hyperedge;
}

/** How the names of a column look: px, and font sizes, of which one takes the first that breaks no word. */
export interface NameStyle {
  readonly width: number;
  readonly sizes: readonly [number, ...number[]];
  readonly colour: string;
}

/** px between a box's edge and its words. */
export const PADDING = 12;
/** px between connectors that meet the side of a box. */
export const PORT_GAP = 24;

const runOf = (text: string, face: TextRun['face'], colour: string): TextRun => ({
  text,
  face,
  colour,
});

function boxOf(text: TextLayout, width: number, ports: number): Box {
  const height = Math.max(text.height + 2 * PADDING, (ports + 1) * PORT_GAP);
  return { text, width, height: Math.ceil(height) };
}

/** How wide a box is that breaks no word of a name at a font size, px. */
export function unbrokenWidth(name: string, size: number, layOut: LayOut): number {
  const words = pictureName(name).replace(/\s+/gu, '\n');
  return layOut([runOf(words, 'sans bold', '')], { size, width: Infinity }).width + 2 * PADDING;
}

/**
 * A name, tall enough for the connectors that lead to it.
 *
 * @param hidden how many ties are not shown that are told under its name.
 * @param ports how many connectors lead to it.
 */
export function nameBox(
  name: string,
  { width, sizes, colour }: NameStyle,
  { hidden, ports }: { readonly hidden: number; readonly ports: number },
  layOut: LayOut,
): NameBox {
  const size = sizes.find((one) => unbrokenWidth(name, one, layOut) <= width) ?? Math.min(...sizes);
  const words = runOf(pictureName(name), 'sans bold', colour);
  const more =
    hidden > 0 ? [runOf(`\n+ ${pluralise(hidden, 'more tie')}`, 'sans', COLOURS.faint)] : [];
  const text = layOut([words, ...more], { size, width: width - 2 * PADDING });
  return { name, ...boxOf(text, width, ports) };
}

/** Width and size of the letters of an edge, px, and how many it has at most. */
interface EdgeStyle {
  readonly width: number;
  readonly size: number;
  readonly length: number;
}

/** The words of an edge, cut where they are many, and who says so. */
export function edgeBox(
  edge: Hyperedge,
  { width, size, length }: EdgeStyle,
  layOut: LayOut,
): EdgeBox {
  const { relations, words } = edge;
  const { quote } = relations[0].relation;
  const beginning = { start: words.start, end: words.start };
  const text = layOut(
    [
      ...quoteExcerpt(quote, { words, marks: [beginning], max: length }),
      ...remarksOf(edge.relations[0].relation, pictureName).map((remark) =>
        runOf(`\n${remark}`, 'sans', COLOURS.faint),
      ),
    ],
    { size, width: width - 2 * PADDING },
  );
  return { edge, ...boxOf(text, width, edge.ends.length) };
}
