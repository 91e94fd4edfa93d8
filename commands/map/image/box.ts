import { truncated } from '../../../src/ui/index.js';
import {
  COLOURS,
  type TextLayout,
  type TextRun,
  partOfQuote,
  type Lay,
} from '../../../src/ui/images/index.js';
import type { Hyperedge } from './hyperedges.js';

/** Words laid out with room around them; px. */
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
export interface RelationBox extends Box {
  readonly edge: Hyperedge;
}

/** How names of a column look: px, and sizes of letters, of which one takes the first that tears no word. */
export interface NameLook {
  readonly width: number;
  readonly sizes: readonly [number, ...number[]];
  readonly colour: string;
}

/** px between a box's edge and its words. */
export const PAD = 12;
/** px between lines that meet the side of a box. */
export const APART = 24;
const TIE_SIZE = 27;
/** Most characters of the words of a tie, and of a name. */
const LONGEST_WORDS = 90;
const LONGEST_NAME = 60;

const run = (text: string, face: TextRun['face'], colour: string): TextRun => ({
  text,
  face,
  colour,
});

function boxOf(text: TextLayout, width: number, lines: number): Box {
  return { text, width, height: Math.ceil(Math.max(text.height + 2 * PAD, (lines + 1) * APART)) };
}

/** How wide a box is that tears no word of a name in letters of a size, px. */
export function wholeWidth(name: string, size: number, lay: Lay): number {
  const words = truncated(name, LONGEST_NAME).replace(/\s+/gu, '\n');
  return lay([run(words, 'sans bold', '')], { size, width: Infinity }).width + 2 * PAD;
}

/**
 * A name, tall enough for the lines that lead to it.
 *
 * @param more how many of its ties are not shown, lines how many are.
 */
export function nameBox(
  name: string,
  { width, sizes, colour }: NameLook,
  { more, lines }: { readonly more: number; readonly lines: number },
  lay: Lay,
): NameBox {
  const size = sizes.find((one) => wholeWidth(name, one, lay) <= width) ?? Math.min(...sizes);
  const words = run(truncated(name, LONGEST_NAME), 'sans bold', colour);
  const under = more > 0 ? [run(`\n+ ${more} more`, 'sans', COLOURS.faint)] : [];
  const text = lay([words, ...under], { size, width: width - 2 * PAD });
  return { name, ...boxOf(text, width, lines) };
}

/** The numbers and the words of a tie, cut where they are many, and who says so; `width` in px. */
export function relationBox(edge: Hyperedge, width: number, lay: Lay): RelationBox {
  const { ties, words } = edge;
  const { quote } = ties[0].tie;
  const numbers = ties.map(({ number }) => number).join(' ');
  const text = lay(
    [
      run(`${numbers} `, 'sans bold', COLOURS.accent),
      ...partOfQuote(quote, words, { start: words.start, end: words.start }, LONGEST_WORDS),
      ...saidBy(edge),
    ],
    { size: TIE_SIZE, width: width - 2 * PAD },
  );
  return { edge, ...boxOf(text, width, edge.ends.length) };
}

/** Who says so, where that is not who does it. */
function saidBy({ ties }: Hyperedge): readonly TextRun[] {
  const { attribution } = ties[0].tie;
  const doers = ties.flatMap(({ tie: { from, directed } }) => (directed ? [from] : []));
  if (attribution === undefined || doers.includes(attribution)) return [];
  return [run(`\nsaid by ${truncated(attribution, LONGEST_NAME)}`, 'sans', COLOURS.faint)];
}
