import { timelineViewModel, type TimelineEntry } from '../view-model.js';
import type { Timeline } from '../../../src/engine/index.js';
import {
  altOf,
  COLOURS,
  Column,
  SMALL,
  draw,
  type Drawing,
  type Lay,
  type Scene,
  type Shape,
  addSources,
  sourcesOf,
} from '../../../src/ui/images/index.js';
import { drawAxis, drawOpenMarks, type Mark } from './axis.js';
import { excerptOf } from './excerpt.js';
import { labelsOf, type Label } from './labels.js';

/** px. */
const WIDTH = 800;
const MARGIN = 48;
const GAP = 26;
const WITH_AXIS = { x: 148, labels: 222 };
const WITHOUT_AXIS = { x: 60, labels: 106 };
/** From a label's top to the middle of its date. */
const MIDDLE = 20;
const YEARS_APART = 34;
const YEAR_GAP = 28;

/**
 * What happened when, on an axis where distance tells time: as many dates as fit, in their order;
 * those that stay open stand apart, after the known ones and on no scale.
 */
export function drawTimeline(timeline: Timeline): Promise<Drawing> {
  const entries = timelineViewModel(timeline);
  const said = entries.map((entry) => {
    const words = excerptOf(entry).map(({ text }) => text);
    return `${entry.date}: ${words.join('')}`;
  });
  const alt = altOf(`What happened when. ${said.join(' · ')}`);
  return draw({ name: 'timeline.png', alt }, (lay) => sceneOf(entries, lay));
}

function sceneOf(entries: readonly TimelineEntry[], lay: Lay): Scene {
  const sources = sourcesOf(entries.map(({ quote }) => quote));
  // Without a known date there is no axis, and no year beside it.
  const at = entries.some(({ days }) => days) ? WITH_AXIS : WITHOUT_AXIS;
  const labels = labelsOf(entries, sources, { lay, width: WIDTH - MARGIN - at.labels });
  const column = new Column(lay, { x: MARGIN, y: MARGIN - 8, width: WIDTH - 2 * MARGIN });
  column.title('What happened when', countOf(labels.length, entries.length));
  column.gap(GAP);
  addKnown(
    labels.filter(({ entry }) => entry.days),
    column,
  );
  const open = labels.filter(({ entry }) => !entry.days);
  if (open.length > 0) {
    column.line('No certain date, not to scale', 'sans bold', COLOURS.faint);
    column.gap(GAP / 2);
  }
  column.shapes.push(...drawOpenMarks(downwards(open), { ...at, y: column.y + MIDDLE }));
  for (const label of open) addLabel(column, label, at.labels);
  addSources(
    column,
    sources,
    labels.map(({ entry }) => entry.quote),
  );
  return { width: WIDTH, height: Math.ceil(column.y + MARGIN - 12), shapes: column.shapes };
}

/** A date beside the axis, and its words. */
function addLabel(column: Column, { date, words, height }: Label, x: number): void {
  const { y } = column;
  column.shapes.push({ kind: 'text', text: date, x, y });
  column.shapes.push({ kind: 'text', text: words, x, y: y + date.height });
  column.gap(height);
}

function countOf(shown: number, all: number): string {
  if (shown === all) return all === 1 ? '1 date' : `${all} dates`;
  return `${shown} of ${all} dates; the others are in the text`;
}

/** How far under the first label's date each date stands. */
function downwards<L extends Pick<Label, 'height'>>(
  labels: readonly L[],
): readonly (L & { readonly label: number })[] {
  let at = 0;
  return labels.map((label) => {
    const placed = { ...label, label: at };
    at += label.height;
    return placed;
  });
}

function addKnown(labels: readonly Label[], column: Column): void {
  const marks = downwards(labels).flatMap(({ entry: { days }, label, colour }) =>
    days ? [{ days, label, colour }] : [],
  );
  const y = column.y + MIDDLE;
  const axis = drawAxis(marks, { ...WITH_AXIS, y });
  column.shapes.push(...axis.shapes, ...years(marks, axis.dots, column));
  for (const label of labels) addLabel(column, label, WITH_AXIS.labels);
  if (axis.legend.length > 0) column.line(axis.legend.join(' · '), 'sans', COLOURS.faint);
  column.gap(labels.length === 0 ? 0 : GAP);
}

/** The year of a date beside its dot, where it is another than that before and there is room. */
function years(marks: readonly Mark[], dots: readonly number[], { lay, y }: Column): Shape[] {
  let [last, lastAt] = ['', -Infinity];
  return marks.flatMap(({ days }, index): Shape[] => {
    const [at = 0, year] = [dots[index], String(Number(days.from.slice(0, 4)))];
    if (year === last || at < lastAt + YEARS_APART) return [];
    [last, lastAt] = [year, at];
    const run = { text: year, face: 'sans', colour: COLOURS.faint } as const;
    const text = lay([run], { size: SMALL, width: WITH_AXIS.x });
    return [{ kind: 'text', text, x: WITH_AXIS.x - YEAR_GAP - text.width, y: y + at }];
  });
}
