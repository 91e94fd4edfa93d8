import type { ComparedFigure, Figures } from '../comparison/index.js';
import {
  figureSections,
  scaleOf,
  short,
  type Drawn,
  type FigureSection,
  type Scale,
} from '../message/index.js';
import { altOf } from './alt.js';
import { COLOURS } from './colours.js';
import { BAR, barOf, BEYOND, dotOf } from './figure-marks.js';

import type { Laid, Run } from './lay-text.js';
import { partOfQuote } from './part-of-quote.js';
import { draw, type Lay } from './picture.js';
import type { Scene, Shape } from './scene.js';

/** px. */
const WIDTH = 800;
const MARGIN = 44;
const INSIDE = WIDTH - 2 * MARGIN;
/** For the number before the words. */
const INDENT = 48;
/** From the least to the largest amount. */
const WIDE = INSIDE - INDENT - BEYOND;
const TALLEST = 1180;
const GAP = 22;
/** Most figures, and most characters of the words that tell what one is. */
const MOST = 8;
const LONGEST_WORDS = 96;
const LONGEST_NAME = 60;
const SMALL = { size: 24, width: INSIDE };

/** A figure on its way to the picture. */
interface Row {
  readonly section: FigureSection;
  readonly figure: ComparedFigure;
  readonly number: number;
}

/** Shapes under one another: where the next begin. */
interface Column {
  readonly shapes: Shape[];
  y: number;
}

/** The figures of stories as a picture; why there is none, where there is nothing to show. */
export async function drawFigures(figures: Figures): Promise<Drawn | undefined> {
  const rows = figureSections(figures).flatMap((section) =>
    section.group.figures.map((figure, index): Row => {
      return { section, figure, number: section.first + index };
    }),
  );
  if (rows.length === 0) return undefined;
  const said = rows.map(({ number, figure, section }) => saidOf(number, figure, section));
  const alt = altOf(`Figures side by side. ${said.join(' ')}`);
  return draw({ name: 'figures.png', alt }, (lay) => sceneOf(rows, lay));
}

function saidOf(
  number: number,
  { quote, words, attribution }: ComparedFigure,
  { heading }: FigureSection,
): string {
  const by = attribution === undefined ? '' : ` (claimed by ${short(attribution, LONGEST_NAME)})`;
  return `${number}. ${heading}: “${quote.part(words.start, words.end).text}”${by}.`;
}

const sans = (text: string, face: Run['face'] = 'sans', colour: string = COLOURS.ink): Run => ({
  ...{ text, face, colour },
});

function place(column: Column, text: Laid, x: number, after: number): void {
  column.shapes.push({ kind: 'text', text, x, y: column.y });
  column.y += text.height + after;
}

function sceneOf(rows: readonly Row[], lay: Lay): Scene {
  const column: Column = { shapes: [], y: MARGIN };
  const shown = drawRows(column, rows.slice(0, MOST), lay);
  const count =
    rows.length > shown.length
      ? `${shown.length} of ${rows.length} figures; the rest are in the list. `
      : '';
  const line = `${count}${legendOf(shown)}`.trim();
  if (line !== '') place(column, lay([sans(line, 'sans', COLOURS.faint)], SMALL), MARGIN, 0);
  return { width: WIDTH, height: Math.ceil(column.y + MARGIN - 8), shapes: column.shapes };
}

/** Draws as many of the first as a picture has room for, and tells which. */
function drawRows(column: Column, rows: readonly Row[], lay: Lay): readonly Row[] {
  for (const [index, row] of rows.entries()) {
    const { shapes, y } = drawn(row, rows[index - 1], column.y, lay);
    if (y > TALLEST && index > 0) return rows.slice(0, index);
    column.shapes.push(...shapes);
    column.y = y;
  }
  return rows;
}

/** A row, under its heading where that is not the one before's. */
function drawn(row: Row, before: Row | undefined, y: number, lay: Lay): Column {
  const column: Column = { shapes: [], y };
  const { section } = row;
  const scale = scaleOf(section.group, WIDE);
  if (section !== before?.section) {
    if (section.heading !== before?.section.heading) heading(column, section, before, lay);
    if (section.compared && scale.kind === 'logarithmic') axis(column, scale, section, lay);
  }
  drawRow(column, row, scale, lay);
  return column;
}

function heading(column: Column, section: FigureSection, before: Row | undefined, lay: Lay): void {
  if (before) {
    const path = `M${MARGIN} ${column.y}H${WIDTH - MARGIN}`;
    column.shapes.push({ kind: 'path', path, stroke: COLOURS.edge });
    column.y += GAP;
  }
  const text = lay([sans(section.heading, 'sans bold')], { size: 30, width: INSIDE });
  place(column, text, MARGIN, 8);
}

/** Says of a logarithmic scale what it is, and names its lines. */
function axis(column: Column, { powers, at }: Scale, { group }: FigureSection, lay: Lay): void {
  const line = 'Logarithmic scale: each line is ten times the last.';
  place(column, lay([sans(line, 'sans', COLOURS.faint)], SMALL), MARGIN, 10);
  const compact = new Intl.NumberFormat('en', { notation: 'compact' });
  const step = Math.ceil(powers.length / 6);
  const named = powers.filter((_, index) => index % step === 0);
  const labels = named.map((power) => {
    const sign = group.unit === 'USD' ? '$' : '';
    const text = lay([sans(`${sign}${compact.format(power)}`, 'sans', COLOURS.faint)], {
      size: 24,
      width: 140,
    });
    return { text, x: MARGIN + INDENT + at(power) - text.width / 2 };
  });
  for (const { text, x } of labels)
    column.shapes.push({ kind: 'text', text, x: Math.min(x, WIDTH - 8 - text.width), y: column.y });
  column.y += 40;
}

function drawRow(column: Column, { section, figure, number }: Row, scale: Scale, lay: Lay): void {
  const { quote, words, mark } = figure;
  const x = MARGIN + INDENT;
  column.shapes.push({
    ...{ kind: 'text', x: MARGIN, y: column.y },
    text: lay([sans(String(number), 'sans bold', COLOURS.accent)], { size: 26, width: INDENT }),
  });
  const told = lay([...partOfQuote(quote, words, mark, LONGEST_WORDS)], {
    size: 26,
    width: INSIDE - INDENT,
  });
  place(column, told, x, 4);
  const note = noteOf(figure);
  if (note !== '')
    place(
      column,
      lay([sans(note, 'sans', COLOURS.faint)], { size: 24, width: INSIDE - INDENT }),
      x,
      4,
    );
  if (section.compared) {
    column.y += 4;
    const lines = scale.kind === 'linear' ? [scale.zero] : scale.powers.map(scale.at);
    const path = lines.map((at) => `M${x + at} ${column.y - 2}V${column.y + BAR + 2}`).join('');
    const across = scale.kind === 'linear' ? '' : `M${x} ${column.y + BAR / 2}H${x + WIDE}`;
    column.shapes.push({ kind: 'path', path: path + across, stroke: COLOURS.edge });
    const shape = scale.kind === 'linear' ? barOf : dotOf;
    column.shapes.push(...shape(figure, scale, { x, y: column.y }));
    column.y += BAR;
  }
  column.y += GAP;
}

/** Of whom it is said, where the words do not name them, and who claims it. */
function noteOf({ quote, words, about, attribution }: ComparedFigure): string {
  const told = quote.part(words.start, words.end).text;
  const of = about === '' || told.includes(about) ? [] : [`of: ${short(about, LONGEST_NAME)}`];
  const by = attribution === undefined ? [] : [`claimed by ${short(attribution, LONGEST_NAME)}`];
  return [...of, ...by].join(' · ');
}

/** What the ends of bars and dots mean, as far as there are such. */
function legendOf(rows: readonly Row[]): string {
  const compared = rows.filter(({ section }) => section.compared).map(({ figure }) => figure);
  const has = (...bounds: readonly ComparedFigure['bound'][]): boolean =>
    compared.some(
      ({ bound, most }) => most === undefined && bound !== undefined && bounds.includes(bound),
    );
  const said = [
    ...(has('about') ? ['soft end: about'] : []),
    ...(has('over', 'at least') ? ['›› or more'] : []),
    ...(has('under', 'at most') ? ['‹‹ or less'] : []),
    ...(compared.some(({ most }) => most !== undefined) ? ['pale: may be as much'] : []),
  ];
  return said.length === 0
    ? ''
    : `${said.join(' · ')}.`.replace(/^./u, (letter) => letter.toUpperCase());
}
