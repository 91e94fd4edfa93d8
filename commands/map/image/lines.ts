import { COLOURS, type Shape } from '../../../src/ui/images/index.js';
import { APART, type Box, type NameBox, type RelationBox } from './box.js';
import type { LaidMap, Placed } from './layout.js';

/** A line between the words that tie and one whom they tie. */
interface Line {
  readonly tie: Placed<RelationBox>;
  readonly name: Placed<NameBox>;
  /** Which way the name stands from the words: 1 to their right, -1 to their left. */
  readonly way: 1 | -1;
}

/** px that an arrow reaches. */
const HEAD = 15;

/** The lines of a map: each tie to all its ends, an arrow at whom it is done to. */
export function mapLines({ subject, others, ties }: Omit<LaidMap, 'height'>): Shape[] {
  const lines = ties.flatMap((tie) =>
    [subject, ...others]
      .filter(({ name }) => tie.edge.ends.includes(name))
      .map((name): Line => ({ tie, name, way: name === subject ? -1 : 1 })),
  );
  return lines.flatMap((line) => shapesOf(line, lines, subject));
}

/** A curve that leaves and comes in level, and ends where an arrow begins. */
function shapesOf(line: Line, lines: readonly Line[], subject: NameBox): Shape[] {
  const { tie, name, way } = line;
  const colour = tie.edge.ends.includes(subject.name) ? COLOURS.accent : COLOURS.faint;
  const from = { x: way > 0 ? tie.x + tie.width : tie.x, y: portOf(line, 'tie', lines) };
  const tip = { x: way > 0 ? name.x - 1 : name.x + name.width + 1, y: portOf(line, 'name', lines) };
  const doneTo = tie.edge.doneTo.includes(name.name);
  const to = tip.x - (doneTo ? way * (HEAD - 2) : 0);
  const middle = (from.x + to) / 2;
  const path = `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${tip.y} ${to} ${tip.y}`;
  const curve: Shape = { kind: 'path', path, stroke: colour, thickness: 3 };
  return doneTo ? [curve, { kind: 'path', path: headAt(tip, way), fill: colour }] : [curve];
}

/** Where a line meets its box, px from above: lines stand apart there, in an order that crosses none. */
function portOf(line: Line, end: 'tie' | 'name', lines: readonly Line[]): number {
  const other = end === 'tie' ? 'name' : 'tie';
  const same = lines
    .filter((one) => one[end] === line[end] && one.way === line.way)
    .toSorted((a, b) => middleOf(a[other]) - middleOf(b[other]));
  return middleOf(line[end]) + (same.indexOf(line) - (same.length - 1) / 2) * APART;
}

const middleOf = ({ y, height }: Placed<Box>): number => y + height / 2;

/** The head of an arrow with its tip at a place. */
function headAt({ x, y }: { readonly x: number; readonly y: number }, way: 1 | -1): string {
  return `M${x} ${y}L${x - way * HEAD} ${y - 9}L${x - way * HEAD} ${y + 9}Z`;
}
