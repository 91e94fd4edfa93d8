import { timelineEntries, type Drawn, type TimelineEntry } from '../message/index.js';
import type { Timeline } from '../timeline/index.js';
import { altOf } from './alt.js';
import { drawAxis, drawOpenMarks, type Mark } from './axis.js';
import { COLOURS } from './colours.js';
import { excerptOf } from './excerpt.js';
import type { Run } from './lay-text.js';
import { draw, type Lay } from './picture.js';
import type { Scene, Shape } from './scene.js';
import { sourcesOf } from './sources.js';
import { labelsOf, type Label } from './timeline-labels.js';

/** px. */
const WIDTH = 800;
const MARGIN = 48;
const SMALL = 26;
const GAP = 26;
const AXIS = 148;
const LABELS = 222;
/** From a label's top to the middle of its date. */
const MIDDLE = 20;
const YEARS_APART = 34;
const YEAR_GAP = 28;

/**
 * What happened when, on an axis where distance tells time: as many dates as fit, in their order;
 * those that stay open stand apart, after the known ones and on no scale.
 */
export function drawTimeline(timeline: Timeline): Promise<Drawn> {
  const entries = timelineEntries(timeline);
  const said = entries.map((entry) => {
    const words = excerptOf(entry).map(({ text }) => text);
    return `${entry.date}: ${words.join('')}`;
  });
  const alt = altOf(`What happened when. ${said.join(' · ')}`);
  return draw({ name: 'timeline.png', alt }, (lay) => sceneOf(entries, lay));
}

function sceneOf(entries: readonly TimelineEntry[], lay: Lay): Scene {
  const sources = sourcesOf(entries);
  const labels = labelsOf(entries, sources, { lay, width: WIDTH - MARGIN - LABELS });
  const column = new Column(lay);
  column.line('What happened when', 'sans bold', COLOURS.ink, 36);
  column.line(countOf(labels.length, entries.length), 'sans', COLOURS.faint);
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
  addOpen(open, column);
  const shown = new Set(labels.map(({ entry }) => entry.quote.story));
  for (const [story, { number, title, colour }] of sources) {
    const line = sources.size > 1 ? `${number} ${title}` : title;
    if (shown.has(story)) column.line(line, 'sans', sources.size > 1 ? colour : COLOURS.faint);
  }
  return { width: WIDTH, height: Math.ceil(column.y + MARGIN - 12), shapes: column.shapes };
}

/** Shapes under one another. */
class Column {
  readonly shapes: Shape[] = [];
  y = MARGIN - 8;

  constructor(readonly lay: Lay) {}

  line(text: string, face: Run['face'], colour: string, size = SMALL): void {
    const laid = this.lay([{ text, face, colour }], { size, width: WIDTH - 2 * MARGIN });
    this.shapes.push({ kind: 'text', text: laid, x: MARGIN, y: this.y });
    this.gap(laid.height);
  }

  /** A date beside the axis, and its words. */
  label({ date, words, height }: Label): void {
    this.shapes.push({ kind: 'text', text: date, x: LABELS, y: this.y });
    this.shapes.push({ kind: 'text', text: words, x: LABELS, y: this.y + date.height });
    this.gap(height);
  }

  gap(height: number): void {
    this.y += height;
  }
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
  const axis = drawAxis(marks, { x: AXIS, y, labels: LABELS });
  column.shapes.push(...axis.shapes, ...years(marks, axis.dots, column));
  for (const label of labels) column.label(label);
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
    const text = lay([run], { size: SMALL, width: AXIS });
    return [{ kind: 'text', text, x: AXIS - YEAR_GAP - text.width, y: y + at }];
  });
}

function addOpen(labels: readonly Label[], column: Column): void {
  const y = column.y + MIDDLE;
  column.shapes.push(...drawOpenMarks(downwards(labels), { x: AXIS, y, labels: LABELS }));
  for (const label of labels) column.label(label);
}
