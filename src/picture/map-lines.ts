import { COLOURS } from './colours.js';
import type { Shape } from './scene.js';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A line from one place to another that leaves and comes in level. */
export function curve(from: Place, to: Place): Shape {
  const middle = (from.x + to.x) / 2;
  const path = `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  return { kind: 'path', path, stroke: COLOURS.accent, thickness: 3 };
}

/** The head of an arrow whose tip is at a place: to the right, or to the left. */
export function arrowHead({ x, y }: Place, way: 1 | -1): Shape {
  const path = `M${x} ${y}L${x - way * 16} ${y - 9}L${x - way * 16} ${y + 9}Z`;
  return { kind: 'path', path, fill: COLOURS.accent };
}
