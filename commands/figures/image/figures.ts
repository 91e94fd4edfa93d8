import type { ComparedQuantity, QuantityGroups } from '../../../src/engine/index.js';
import { figuresViewModel, type FigureSection } from '../view-model.js';
import { scaleOf } from '../scale.js';
import { truncated } from '../../../src/ui/index.js';
import {
  altOf,
  COLOURS,
  Column,
  draw,
  type Drawing,
  type Lay,
  type Scene,
  addSources,
  sourcesOf,
} from '../../../src/ui/images/index.js';
import { legendOf } from './legend.js';
import { addRow, barRoom, LONGEST_NAME, type Row } from './rows.js';

/** px. */
const WIDTH = 800;
const MARGIN = 44;
const INSIDE = WIDTH - 2 * MARGIN;
const TALLEST = 1200;
const GAP = 24;
/** Most figures. */
const MOST = 8;

/** A figure, what it stands beside, and its number. */
type Numbered = Pick<Row, 'section' | 'figure' | 'number'>;

/** The figures of stories as a picture; why there is none, where there is nothing to show. */
export async function drawFigures(figures: QuantityGroups): Promise<Drawing | undefined> {
  const all = figuresViewModel(figures).flatMap((section) =>
    section.group.figures.map((figure, index): Numbered => {
      return { section, figure, number: section.first + index };
    }),
  );
  if (all.length === 0) return undefined;
  const alt = altOf(`Figures side by side. ${all.map(saidOf).join(' ')}`);
  return draw({ name: 'figures.png', alt }, (lay) => sceneOf(all, lay));
}

function saidOf({ number, section, figure }: Numbered): string {
  const { quote, words, attribution } = figure;
  const by =
    attribution === undefined ? '' : ` (claimed by ${truncated(attribution, LONGEST_NAME)})`;
  return `${number}. ${section.heading}: “${quote.part(words.start, words.end).text}”${by}.`;
}

function sceneOf(all: readonly Numbered[], lay: Lay): Scene {
  const first = all.slice(0, MOST);
  const sources = sourcesOf(first.map(({ figure }) => figure.quote));
  const rows = first.map((one): Row => ({
    ...one,
    scale: scaleIn(one.section, first),
    source: sources.size > 1 ? sources.get(one.figure.quote.story) : undefined,
  }));
  const room = { x: MARGIN, y: MARGIN - 8, width: INSIDE };
  const titled = (shown: number): Column => {
    const title = new Column(lay, room);
    title.title('Figures side by side', countOf(shown, all.length));
    title.gap(GAP);
    return title;
  };
  // The title is as high whatever number it names.
  const column = new Column(lay, { ...room, y: titled(all.length).y });
  const shown = addRows(column, rows);
  const compared = shown.filter(({ section }) => section.compared);
  const legend = legendOf(compared.map(({ figure }) => figure));
  if (legend !== '') {
    column.line(legend, 'sans', COLOURS.faint);
    column.gap(GAP / 2);
  }
  addSources(
    column,
    sources,
    shown.map(({ figure }) => figure.quote),
  );
  const shapes = [...titled(shown.length).shapes, ...column.shapes];
  return { width: WIDTH, height: Math.ceil(column.y + MARGIN - 12), shapes };
}

/** The scale of those figures of a section that are shown: what is left out must not squeeze them. */
function scaleIn({ group }: FigureSection, rows: readonly Numbered[]): Row['scale'] {
  const isShown = (figure: ComparedQuantity): boolean => rows.some((row) => row.figure === figure);
  return scaleOf({ figures: group.figures.filter(isShown) }, barRoom(INSIDE));
}

/** Adds as many of the first rows as a picture has room for, at least one, and tells which. */
function addRows(column: Column, rows: readonly Row[]): readonly Row[] {
  for (const [index, row] of rows.entries()) {
    const { lay, x, y, width } = column;
    const next = new Column(lay, { x, y, width });
    addRow(next, row, rows[index - 1]);
    if (next.y > TALLEST && index > 0) return rows.slice(0, index);
    column.shapes.push(...next.shapes);
    column.y = next.y;
  }
  return rows;
}

function countOf(shown: number, all: number): string {
  if (shown === all) return all === 1 ? '1 figure' : `${all} figures`;
  return `${shown} of ${all} figures; the others are in the text`;
}
