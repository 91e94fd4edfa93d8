import { dayNumber, timeAxis, type AxisStretch } from '../time-axis.js';
import { COLOURS, type Shape } from '../../../src/ui/images/index.js';
import { ticksOf, tickUnit } from './ticks.js';

/** px. */
const BROKEN = 56;
const APART = 34;
const DOT = 11;
const TICK = 9;

/** What an axis marks: its days, its colour, and how far under the axis' start its label stands, px. */
export interface Mark {
  readonly days: { readonly from: string; readonly to: string };
  readonly label: number;
  readonly colour: string;
}

/** Where an axis starts, and where the labels begin that its marks lead to, px. */
export interface AxisPlace {
  readonly x: number;
  readonly y: number;
  readonly labels: number;
}

export interface DrawnAxis {
  readonly shapes: readonly Shape[];
  /** How far under the axis' start each mark's dot stands, px. */
  readonly dots: readonly number[];
  /** What has to be said of its signs. */
  readonly legend: readonly string[];
}

/**
 * A true axis of time, downwards, as long as its labels need: a dot where each date begins, a bar
 * as long as it lasts, ticks where there is room for them, long gaps broken.
 */
export function drawAxis(marks: readonly Mark[], { x, y, labels }: AxisPlace): DrawnAxis {
  const spans = marks.map(({ days: { from, to } }): [number, number] => {
    const first = dayNumber(from);
    return [first, from === to ? first : dayNumber(to) + 1];
  });
  const length = Math.max(0, ...marks.map(({ label }) => label));
  // Ends of stretches take no part but for the last: they would break the axis where nothing begins.
  const last = Math.max(...spans.map(([, to]) => to));
  const starts = spans.map(([from]) => from);
  const axis = timeAxis([...starts, last], { length, broken: BROKEN, apart: APART });
  const dots = spans.map(([from]) => axis.at(from));
  const bars = spans
    // One shorter than its dot lies under it.
    .filter(([from, to]) => axis.at(to) - axis.at(from) > DOT)
    .map(([from, to]) => `M${x} ${y + axis.at(from)}V${y + axis.at(to)}`);
  const unit = tickUnit(axis);
  const ticks = unit ? ticksOf(axis, unit) : [];
  const stroke = COLOURS.axis;
  return {
    shapes: [
      ...bars.map((path): Shape => ({ kind: 'path', path, stroke: COLOURS.bar, thickness: 14 })),
      ...axis.stretches.map((stretch) => stretchShape(stretch, x, y)),
      ...ticks.map((at): Shape => ({
        kind: 'path',
        path: `M${x - TICK} ${y + at}h${TICK}`,
        stroke,
      })),
      ...marks.map(({ label }, index): Shape => {
        const path = `M${x} ${y + (dots[index] ?? 0)}h18L${labels - 24} ${y + label}h12`;
        return { kind: 'path', path, stroke };
      }),
      ...marks.map(({ colour }, index) => dot(x, y + (dots[index] ?? 0), { fill: colour })),
    ],
    dots,
    legend: [
      ...(unit ? [`One tick: a ${unit.name}`] : []),
      ...(bars.length > 0 ? ['Bar: the time named'] : []),
      ...(axis.stretches.some(({ broken }) => broken) ? ['Dotted: a long gap, shortened'] : []),
    ],
  };
}

/** Where dates are open: a hollow dot at each label, and nothing between them. */
export function drawOpenMarks(
  marks: readonly Omit<Mark, 'days'>[],
  place: AxisPlace,
): readonly Shape[] {
  const { x, y, labels } = place;
  return marks.flatMap(({ label, colour }) => [
    {
      kind: 'path',
      path: `M${x} ${y + label}H${labels - 12}`,
      stroke: COLOURS.axis,
      dashes: '2 8',
    },
    dot(x, y + label, { fill: COLOURS.paper, stroke: colour }),
  ]);
}

function stretchShape({ at: [from, to], broken }: AxisStretch, x: number, y: number): Shape {
  const path = `M${x} ${y + from}V${y + to}`;
  const line = { kind: 'path', path, stroke: COLOURS.axis, thickness: 3 } as const;
  return broken ? { ...line, dashes: '1 10' } : line;
}

function dot(x: number, y: number, look: { fill: string; stroke?: string }): Shape {
  const box = { x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT, radius: DOT };
  return { kind: 'box', ...box, ...look };
}
