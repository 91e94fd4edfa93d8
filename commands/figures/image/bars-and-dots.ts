import type { ComparedQuantity } from '../../../src/engine/index.js';
import type { Scale } from '../scale.js';
import { COLOURS, FADING, type Shape } from '../../../src/ui/images/index.js';

/** px. */
export const BAR = 26;
export const DOT = 12;
/** How far the end of a bar fades, to either side of about where it ends. */
export const FADE = 26;
/** How far two arrows reach. */
export const ARROWS = 36;
/** What is left for arrows beyond the largest amount. */
export const BEYOND = 52;

interface Point {
  readonly x: number;
  readonly y: number;
}

const box = (from: number, to: number, y: number, fill: string): Shape => ({
  ...{ kind: 'box', x: from, y, width: Math.max(2, to - from), height: BAR, fill },
});

/** `› ›` or `‹ ‹` from a place on: more than that, less than that. */
function arrows({ x, y }: Point, way: 1 | -1, colour: string): Shape {
  const middle = y + BAR / 2;
  const one = (from: number): string =>
    `M${from} ${middle - 9}L${from + way * 9} ${middle}L${from} ${middle + 9}`;
  return {
    ...{ kind: 'path', path: `${one(x + way * 10)}${one(x + way * 24)}` },
    ...{ stroke: colour, thickness: 4 },
  };
}

/** How long an end fades, px, and which way the bar leads. */
interface Fade {
  readonly way: 1 | -1;
  readonly length: number;
}

/** Pieces that grow paler from one place to another, in the way of the bar. */
function fading(start: number, y: number, { way, length }: Fade): Shape[] {
  const step = (way * length) / FADING.length;
  return FADING.map((fill, index) => {
    const from = start + index * step;
    return box(Math.min(from, from + step), Math.max(from, from + step) + 0.5, y, fill);
  });
}

/** A quantity as a bar from zero: what is open about it is drawn so. */
export function barOf(
  { amount, most, bound }: ComparedQuantity,
  scale: Scale,
  { x, y }: Point,
): Shape[] {
  const [zero, end] = [x + scale.zero, x + scale.at(amount)];
  const way = amount < 0 ? -1 : 1;
  const bar = (to: number, fill: string): Shape =>
    box(Math.min(zero, to), Math.max(zero, to), y, fill);
  if (most !== undefined) {
    return [bar(x + scale.at(most), COLOURS.possible), bar(end, COLOURS.accent)];
  }
  if (bound === undefined) return [bar(end, COLOURS.accent)];
  switch (bound) {
    case 'about':
    case 'almost': {
      // What is almost so much does not reach it.
      const length = bound === 'about' ? 2 * FADE : FADE;
      const solid = end - way * FADE;
      const body = (solid - zero) * way > 0 ? [bar(solid, COLOURS.accent)] : [];
      const faded = fading(solid, y, { way, length });
      return [...body, ...faded.filter((shape) => inside(shape, zero, way))];
    }
    case 'over':
    case 'at least':
      return [bar(end, COLOURS.accent), arrows({ x: end, y }, 1, COLOURS.accent)];
    case 'under':
    case 'at most':
      return [bar(end, COLOURS.possible), arrows({ x: end, y }, -1, COLOURS.accent)];
  }
}

/** Whether a piece lies on the bar's side of zero. */
const inside = (shape: Shape, zero: number, way: number): boolean =>
  shape.kind !== 'box' || (way > 0 ? shape.x >= zero : shape.x + shape.width <= zero);

const dot = ({ x, y }: Point, radius: number, fill: string): Shape => {
  const side = 2 * radius;
  return {
    ...{ kind: 'box', x: x - radius, y: y + BAR / 2 - radius, width: side, height: side },
    ...{ radius, fill },
  };
};

/** Whether something pale is seen of a quantity: two dots may cover what is between them. */
export function showsPossible({
  quantity: { amount, most },
  scale,
}: {
  readonly quantity: ComparedQuantity;
  readonly scale: Scale;
}): boolean {
  if (most === undefined) return false;
  const length = Math.abs(scale.at(most) - scale.at(amount));
  return length > (scale.kind === 'linear' ? 1 : 2 * DOT);
}

/** A quantity as a dot at its place; a range as two with a line between them. */
export function dotOf(
  { amount, most, bound }: ComparedQuantity,
  scale: Scale,
  { x, y }: Point,
): Shape[] {
  const at = { x: x + scale.at(amount), y };
  const point = dot(at, DOT, COLOURS.accent);
  if (most !== undefined) {
    const path = `M${at.x} ${y + BAR / 2}H${x + scale.at(most)}`;
    const line: Shape = { kind: 'path', path, stroke: COLOURS.possible, thickness: 10 };
    return [line, point, dot({ x: x + scale.at(most), y }, DOT, COLOURS.accent)];
  }
  if (bound === undefined) return [point];
  if (bound === 'about') return [dot(at, 2 * DOT, FADING[4]), dot(at, 1.5 * DOT, FADING[2]), point];
  if (bound === 'almost') {
    const below = (px: number): Point => ({ x: at.x - px, y });
    return [dot(below(1.5 * DOT), DOT, FADING[4]), dot(below(0.75 * DOT), DOT, FADING[2]), point];
  }
  const way = bound === 'over' || bound === 'at least' ? 1 : -1;
  return [point, arrows({ x: at.x + way * 6, y }, way, COLOURS.accent)];
}
