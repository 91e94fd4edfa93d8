import {
  addSources,
  altOf,
  COLOURS,
  Column,
  draw,
  SMALL,
  sourcesOf,
  type Drawing,
  type LayOut,
  type Scene,
  type Shape,
  type Look,
  PICTURE_WIDTH,
} from '../../../src/ui/images/index.js';
import { pluralise } from '../../../src/ui/index.js';
import { datedAs, nounOf, type DatedSentence, type TimelineView } from '../view-model.js';
import { drawAxis, drawOpenMarks, type AxisMark, type AxisPlace } from './axis.js';
import { eventLabels, excerptOf, type EventLabel } from './event-labels.js';

/** px. */
const GAP = 26;
/** `height` is that of all labels. */
const PLACES = {
  wide: {
    ...{ margin: 48, height: 812 },
    axis: { x: 148, labelX: 222 },
    noAxis: { x: 60, labelX: 106 },
  },
  narrow: {
    ...{ margin: 28, height: 980 },
    axis: { x: 122, labelX: 182 },
    noAxis: { x: 40, labelX: 82 },
  },
} as const;
/** From a label's top to the middle of its date. */
const MIDDLE = 20;
const MIN_YEAR_DISTANCE = 34;
const YEAR_GAP = 28;

/** Where the axis stands, and where labels begin, px. */
type AxisColumns = Pick<AxisPlace, 'x' | 'labelX'>;

/**
 * What happened when, on an axis where distance tells time: as many dates as fit, in their order;
 * open ones stand apart, after the known ones and on no scale.
 */
export function drawTimeline(view: TimelineView, look: Partial<Look> = {}): Promise<Drawing> {
  const lines = view.events.map((event) => {
    const words = excerptOf(event).map(({ text }) => text);
    return `${datedAs(event)}: ${words.join('')}`;
  });
  const alt = altOf(`What happened when. ${lines.join(' · ')}`);
  return draw({ name: 'timeline.png', alt, look }, (layOut) => sceneOf(view, look.screen, layOut));
}

function sceneOf(view: TimelineView, screen: Look['screen'] = 'wide', layOut: LayOut): Scene {
  const whole = PICTURE_WIDTH[screen];
  const { margin, height, axis, noAxis } = PLACES[screen];
  const { events, knownCount, missing } = view;
  const sources = sourcesOf(events.map(({ quote }) => quote));
  // Without a known date there is no axis, and no year beside it.
  const place = knownCount > 0 ? axis : noAxis;
  const room = { layOut, width: whole - margin - place.labelX, height };
  const labels = eventLabels(events, sources, room);
  const column = new Column(layOut, { x: margin, y: margin - 8, width: whole - 2 * margin });
  const left = leftOut(
    view,
    labels.map(({ event }) => event),
  );
  if (left !== '') {
    column.line(left, 'sans', COLOURS.faint);
    column.gap(GAP);
  }
  addKnown(
    labels.filter(({ event }) => event.days),
    column,
    axis,
  );
  const open = labels.filter(({ event }) => !event.days);
  if (open.length > 0) {
    column.line(`No ${missing} given, so not to scale`, 'sans bold', COLOURS.faint);
    column.gap(GAP / 2);
  }
  column.shapes.push(...drawOpenMarks(stack(open), { ...place, y: column.y + MIDDLE }));
  for (const label of open) addLabel(column, label, place.labelX);
  // The one story of all of them is named above the picture.
  if (sources.size > 1) {
    addSources(
      column,
      sources,
      labels.map(({ event }) => event.quote),
    );
  }
  return {
    width: whole,
    height: Math.ceil(column.y + margin - 12),
    shapes: column.shapes,
    shown: labels.map(({ event }) => events.indexOf(event)),
  };
}

/** A date beside the axis, and its words. */
function addLabel(column: Column, { date, words, height }: EventLabel, x: number): void {
  const { y } = column;
  column.shapes.push({ kind: 'text', text: date, x, y });
  column.shapes.push({ kind: 'text', text: words, x, y: y + date.height });
  column.gap(height);
}

/** How many are shown, where not all of them are, and where the axis does not reach as far as the story. */
function leftOut(view: TimelineView, shown: readonly DatedSentence[]): string {
  const { events } = view;
  if (shown.length === events.length) return '';
  const dated = (some: readonly DatedSentence[]): readonly Dated[] =>
    some.flatMap(({ date, days }) => (days ? [{ date, from: days.from }] : []));
  const [all, drawn] = [dated(events), dated(shown)];
  const [first, last, from, to] = [all[0], all.at(-1), drawn[0], drawn.at(-1)];
  const ends = [
    ...(first && from && first.from < from.from ? [`the earliest date, ${first.date},`] : []),
    ...(last && to && last.from > to.from ? [`the latest date, ${last.date},`] : []),
  ];
  const verb = ends.length > 1 ? 'are' : 'is';
  const beyond = ends.length > 0 ? ` T${ends.join(' and ').slice(1)} ${verb} not shown.` : '';
  return `${shown.length} of ${pluralise(events.length, nounOf(view))}.${beyond}`;
}

/** A date in words, and the day on which it begins. */
interface Dated {
  readonly date: string;
  readonly from: string;
}

/** How far under the first label's date each date stands. */
function stack(labels: readonly EventLabel[]): readonly (EventLabel & { labelY: number })[] {
  let labelY = 0;
  return labels.map((label) => {
    const placed = { ...label, labelY };
    labelY += label.height;
    return placed;
  });
}

function addKnown(labels: readonly EventLabel[], column: Column, place: AxisColumns): void {
  const marks = stack(labels).flatMap(({ event: { days }, labelY, colour }) =>
    days ? [{ days, labelY, colour }] : [],
  );
  const y = column.y + MIDDLE;
  const axis = drawAxis(marks, { ...place, y });
  column.shapes.push(...axis.shapes, ...years(marks, axis.dots, column, place));
  for (const label of labels) addLabel(column, label, place.labelX);
  if (axis.legend.length > 0) column.line(axis.legend.join(' · '), 'sans', COLOURS.faint);
  column.gap(labels.length === 0 ? 0 : GAP);
}

/** The year of a date beside its dot, where it is another than that before and there is room. */
function years(
  marks: readonly AxisMark[],
  dots: readonly number[],
  column: Column,
  place: AxisColumns,
): Shape[] {
  const { layOut, y } = column;
  let [last, lastAt] = ['', -Infinity];
  return marks.flatMap(({ days }, index): Shape[] => {
    const [at = 0, year] = [dots[index], String(Number(days.from.slice(0, 4)))];
    if (year === last || at < lastAt + MIN_YEAR_DISTANCE) return [];
    [last, lastAt] = [year, at];
    const run = { text: year, face: 'sans', colour: COLOURS.faint } as const;
    const text = layOut([run], { size: SMALL, width: place.x });
    return [{ kind: 'text', text, x: place.x - YEAR_GAP - text.width, y: y + at }];
  });
}
