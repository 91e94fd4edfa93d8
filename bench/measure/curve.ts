import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANSWERED } from '../../src/engine/ask/confidence/confidence.js';
import { ROOT } from '../shipped.js';
import { drawCurves, type Curve } from './draw-curves.js';
import { judgeSets, type JudgedSet } from './judged-sets.js';
import { riskCoverage, type RiskPoint } from './judging.js';
import { percent, table } from './table.js';

const OUT = join(ROOT, 'docs/risk-coverage.svg');
/** Fewer answers than this share of the questions say nothing of the risk; and steps of the drawing. */
const LEAST_COVERAGE = 0.02;
const STEP = 0.01;

/** Draws the risk at each coverage of the cross-validated confidence, and prints it at the threshold. */
export function writeCurve(): void {
  const curves = judgeSets().map(toCurve);
  writeFileSync(OUT, drawCurves(curves));
  const rows = curves.map(({ name, points, atThreshold }) => {
    const all = points.at(-1);
    return [name, ...[atThreshold.coverage, atThreshold.risk, all?.risk ?? NaN].map(percent)];
  });
  console.log(
    table(['set', `answered at ${ANSWERED}`, 'of these wrong', 'wrong if all are'], rows),
  );
  console.log(`Wrote ${OUT}`);
}

function toCurve({ name, judged }: JudgedSet): Curve {
  const all = riskCoverage(judged);
  const atThreshold = all.findLast(({ confidence }) => confidence >= ANSWERED);
  if (!atThreshold) throw new Error(`No answer to ${name} is as sure as ${ANSWERED}`);
  const points: RiskPoint[] = [];
  for (const point of all) {
    const next = (points.at(-1)?.coverage ?? LEAST_COVERAGE - STEP) + STEP;
    if (point.coverage >= next || point === all.at(-1)) points.push(point);
  }
  return { name, points, atThreshold };
}
