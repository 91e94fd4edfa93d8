import { ANSWERED } from '../../src/engine/ask/confidence/confidence.js';
import type { RiskPoint } from './judging.js';

/** The risk of a set at each coverage, ever less sure answers given. */
export interface Curve {
  readonly name: string;
  readonly points: readonly RiskPoint[];
  /** Where the engine stops to call it an answer. */
  readonly atThreshold: RiskPoint;
}

const [WIDTH, HEIGHT] = [720, 420];
const PLOT = { left: 70, right: 560, top: 24, bottom: 356 };
const HIGHEST_RISK = 0.7;
const TICK = 0.1;
/** Least distance of two names, so that none is written over another. */
const NAME_HEIGHT = 18;

/** Its own background, so that it is legible on any page; colours that people tell apart (Okabe and Ito). */
const STYLE = `
    svg { font: 14px system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; }
    .page { fill: #ffffff; }
    text { fill: #1f2328; }
    .grid { stroke: #d1d9e0; }
    .ink { stroke: #1f2328; }
    .curve { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
    .c0 { stroke: #0072b2; } .c1 { stroke: #009e73; } .c2 { stroke: #d55e00; }
    .mark { fill: #ffffff; stroke-width: 2.5; }
    @media (prefers-color-scheme: dark) {
      .page, .mark { fill: #0d1117; }
      text { fill: #e6edf3; }
      .grid { stroke: #3d444d; }
      .ink { stroke: #e6edf3; }
      .c0 { stroke: #56b4e9; } .c1 { stroke: #2fc497; } .c2 { stroke: #f0883e; }
    }`;

/** A picture in SVG of risk against coverage; a ring marks where the engine stops to call it one. */
export function drawCurves(curves: readonly Curve[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="what">
  <title id="what">Share of wrong answers against share of questions answered</title>
  <style>${STYLE}
  </style>
  <rect class="page" width="${WIDTH}" height="${HEIGHT}" rx="6"/>
${[...grid(), ...axisNames(), ...curves.flatMap(drawCurve), ...names(curves)].map((line) => `  ${line}`).join('\n')}
</svg>
`;
}

function grid(): string[] {
  const across = ticks(HIGHEST_RISK).flatMap((risk) => [
    `<line class="grid" x1="${PLOT.left}" y1="${y(risk)}" x2="${PLOT.right}" y2="${y(risk)}"/>`,
    write(PLOT.left - 8, y(risk) + 5, percentOf(risk), 'end'),
  ]);
  const along = ticks(1).flatMap((coverage) => [
    `<line class="grid" x1="${x(coverage)}" y1="${PLOT.bottom}" x2="${x(coverage)}" y2="${PLOT.bottom + 5}"/>`,
    write(x(coverage), PLOT.bottom + 22, percentOf(coverage), 'middle'),
  ]);
  return [...across, ...along];
}

function axisNames(): string[] {
  const middle = (PLOT.left + PLOT.right) / 2;
  const height = (PLOT.top + PLOT.bottom) / 2;
  return [
    write(middle, PLOT.bottom + 48, 'coverage: questions answered, surest first', 'middle'),
    `<g transform="rotate(-90 18 ${height})">${write(18, height, 'risk: wrong answers among them', 'middle')}</g>`,
    ring(PLOT.right + 26, PLOT.bottom + 43, 'ink'),
    write(PLOT.right + 38, PLOT.bottom + 48, `confidence ${ANSWERED}`, 'start'),
  ];
}

function drawCurve({ points, atThreshold }: Curve, i: number): string[] {
  const line = points.map(({ coverage, risk }) => `${x(coverage)},${y(risk)}`).join(' ');
  return [
    `<polyline class="curve c${i}" points="${line}"/>`,
    ring(x(atThreshold.coverage), y(atThreshold.risk), `c${i}`),
  ];
}

/** The name of each curve where it ends, lower where the one above leaves no room. */
function names(curves: readonly Curve[]): string[] {
  const ends = curves.map(({ name, points }) => ({ name, at: y(points.at(-1)?.risk ?? 0) + 5 }));
  let next = 0;
  return ends
    .sort((a, b) => a.at - b.at)
    .map(({ name, at }) => {
      const baseline = Math.max(at, next);
      next = baseline + NAME_HEIGHT;
      return write(PLOT.right + 10, baseline, name, 'start');
    });
}

function ring(cx: number, cy: number, colour: string): string {
  return `<circle class="mark ${colour}" cx="${cx}" cy="${cy}" r="6"/>`;
}

function write(at: number, baseline: number, text: string, anchor: string): string {
  return `<text x="${at}" y="${baseline}" text-anchor="${anchor}">${text}</text>`;
}

function ticks(highest: number): number[] {
  return Array.from({ length: Math.round(highest / TICK) + 1 }, (_, i) => i * TICK);
}

function x(coverage: number): number {
  return Number((PLOT.left + coverage * (PLOT.right - PLOT.left)).toFixed(1));
}

function y(risk: number): number {
  const share = Math.min(1, risk / HIGHEST_RISK);
  return Number((PLOT.bottom - share * (PLOT.bottom - PLOT.top)).toFixed(1));
}

function percentOf(share: number): string {
  return `${Math.round(100 * share)} %`;
}
