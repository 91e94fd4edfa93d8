import { COLOURS, type Shape } from '../../../src/ui/images/index.js';
import { isFact } from '../view-model.js';
import { PORT_GAP, type Box, type EdgeBox, type NameBox } from './boxes.js';
import type { MapLayout, Placed } from './layout.js';

/** A line between the words of an edge and one of its ends. */
interface Connector {
  readonly edge: Placed<EdgeBox>;
  readonly name: Placed<NameBox>;
  /** Which way the name stands from the words: 1 to their right, -1 to their left. */
  readonly way: 1 | -1;
}

/** px that the head of an arrow reaches. */
const ARROW_HEAD = 15;
/** px of dashes and of the gaps between them. */
const DASHES = '7 6';

/** The lines of a map: each edge to all its ends, an arrow at whom it is done to. */
export function connectorShapes(layout: Omit<MapLayout, 'height'>): Shape[] {
  const { subject, neighbours, edges } = layout;
  const connectors = edges.flatMap((edge) =>
    [subject, ...neighbours]
      .filter(({ name }) => edge.edge.ends.includes(name))
      .map((name): Connector => ({ edge, name, way: name === subject ? -1 : 1 })),
  );
  return connectors.flatMap((connector) => shapesOf(connector, connectors, subject));
}

/** A curve that leaves and comes in level, and ends where an arrow begins. */
function shapesOf(
  connector: Connector,
  connectors: readonly Connector[],
  subject: NameBox,
): Shape[] {
  const { edge, name, way } = connector;
  const colour = edge.edge.ends.includes(subject.name) ? COLOURS.accent : COLOURS.faint;
  const from = {
    x: way > 0 ? edge.x + edge.width : edge.x,
    y: portOf(connector, 'edge', connectors),
  };
  const tip = {
    x: way > 0 ? name.x - 1 : name.x + name.width + 1,
    y: portOf(connector, 'name', connectors),
  };
  const isTarget = edge.edge.targets.includes(name.name);
  const to = tip.x - (isTarget ? way * (ARROW_HEAD - 2) : 0);
  const middle = (from.x + to) / 2;
  const path = `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${tip.y} ${to} ${tip.y}`;
  const isSolid = edge.edge.relations.every(({ relation }) => isFact(relation));
  const line = { kind: 'path', path, stroke: colour, thickness: 3 } as const;
  const curve: Shape = isSolid ? line : { ...line, dashes: DASHES };
  return isTarget ? [curve, { kind: 'path', path: arrowHead(tip, way), fill: colour }] : [curve];
}

/** Where a line meets its box, px from above: lines stand apart there, in an order that crosses none. */
function portOf(
  connector: Connector,
  end: 'edge' | 'name',
  connectors: readonly Connector[],
): number {
  const other = end === 'edge' ? 'name' : 'edge';
  const same = connectors
    .filter((one) => one[end] === connector[end] && one.way === connector.way)
    .toSorted((a, b) => middleOf(a[other]) - middleOf(b[other]));
  return middleOf(connector[end]) + (same.indexOf(connector) - (same.length - 1) / 2) * PORT_GAP;
}

const middleOf = ({ y, height }: Placed<Box>): number => y + height / 2;

/** The head of an arrow with its tip at a place. */
function arrowHead({ x, y }: { readonly x: number; readonly y: number }, way: 1 | -1): string {
  return `M${x} ${y}L${x - way * ARROW_HEAD} ${y - 9}L${x - way * ARROW_HEAD} ${y + 9}Z`;
}
