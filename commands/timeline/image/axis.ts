import { COLOURS, type Shape } from '../../../src/ui/images/index.js';
import { dayNumber, timeAxis, type AxisSegment } from '../axis-scale.js';
import { ticksOf, tickUnit } from './ticks.js';

/** px. */
const BREAK_LENGTH = 56;
const MIN_GAP = 34;
const DOT = 11;
const TICK = 9;
/** Of lines: seen at half its size, a thinner one would be pale whatever its colour. */
const AXIS_THICKNESS = 5;
const THICKNESS = 3;

/** What an axis marks: days and their colour, and how far under its start their label stands, px. */
export interface AxisMark {
  readonly days: { readonly from: string; readonly to: string };
  readonly labelY: number;
  readonly colour: string;
}

/** Where an axis starts, and where the labels begin that its marks lead to, px. */
export interface AxisPlace {
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
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
export function drawAxis(marks: readonly AxisMark[], { x, y, labelX }: AxisPlace): DrawnAxis {
  const spans = marks.map(({ days: { from, to } }): [number, number] => {
    const first = dayNumber(from);
    return [first, from === to ? first : dayNumber(to) + 1];
  });
  const length = Math.max(0, ...marks.map(({ labelY }) => labelY));
  // Of the ends only the last takes part: others would break the axis where nothing begins.
  const last = Math.max(...spans.map(([, to]) => to));
  const starts = spans.map(([from]) => from);
  const room = { length, breakLength: BREAK_LENGTH, minGap: MIN_GAP };
  const axis = timeAxis([...starts, last], room);
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
      ...axis.segments.map((segment) => segmentShape(segment, x, y)),
      ...ticks.map((at): Shape => ({
        kind: 'path',
        path: `M${x - TICK} ${y + at}h${TICK}`,
        stroke,
        thickness: THICKNESS,
      })),
      ...marks.map(({ labelY }, index): Shape => {
        const path = `M${x} ${y + (dots[index] ?? 0)}h18L${labelX - 24} ${y + labelY}h12`;
        return { kind: 'path', path, stroke, thickness: THICKNESS };
      }),
      ...marks.map(({ colour }, index) => dot(x, y + (dots[index] ?? 0), { fill: colour })),
    ],
    dots,
    legend: [
      ...(unit ? [`Each tick: a ${unit.name}`] : []),
      ...(bars.length > 0 ? ['Bar: the period named'] : []),
      ...(axis.segments.some(({ isBroken }) => isBroken) ? ['Dotted: a long gap, shortened'] : []),
    ],
  };
}

/** Where dates are open: a hollow dot at each label, and nothing between them. */
export function drawOpenMarks(
  marks: readonly Omit<AxisMark, 'days'>[],
  place: AxisPlace,
): readonly Shape[] {
  const { x, y, labelX } = place;
  return marks.flatMap(({ labelY, colour }) => [
    {
      kind: 'path',
      path: `M${x} ${y + labelY}H${labelX - 12}`,
      stroke: COLOURS.axis,
      thickness: THICKNESS,
      dashes: '2 8',
    },
    dot(x, y + labelY, { fill: COLOURS.paper, stroke: colour }),
  ]);
}

function segmentShape({ at: [from, to], isBroken }: AxisSegment, x: number, y: number): Shape {
  const path = `M${x} ${y + from}V${y + to}`;
  const line = { kind: 'path', path, stroke: COLOURS.axis, thickness: AXIS_THICKNESS } as const;
  return isBroken ? { ...line, dashes: '1 10' } : line;
}

function dot(x: number, y: number, style: { fill: string; stroke?: string }): Shape {
  const box = { x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT, radius: DOT };
  return { kind: 'box', ...box, ...style };
}
