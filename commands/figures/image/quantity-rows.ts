import { type ComparedQuantity, PHRASE_GAP } from '../../../src/engine/index.js';
import { nameInside } from '../../../src/ui/index.js';
import {
  COLOURS,
  type Column,
  type TextRun,
  pictureName,
  quoteExcerpt,
  type Source,
} from '../../../src/ui/images/index.js';
import type { Scale } from '../scale.js';
import { saidBy, type NumberedQuantity, type QuantitySection } from '../view-model.js';
import { BAR, barOf, BEYOND, dotOf } from './bars-and-dots.js';

/** px. */
const GAP = 22;
const SMALL = 24;
/** For the number before the words. */
const INDENT = 48;
/** Most characters of the words that tell what a quantity is. */
const MAX_WORDS_LENGTH = 150;
/** Most powers of ten that are named. */
const MAX_LABELS = 6;
/** From here on, a power of ten has no short name. */
const MIN_NAMELESS = 1e15;

/** How long bars may be in a column of a width, px. */
export const maxBarLength = (width: number): number => width - INDENT - BEYOND;

/** A quantity on its way to the image. */
export interface QuantityRow extends NumberedQuantity {
  readonly section: QuantitySection;
  readonly scale: Scale;
  /** The story that it is from, where the image shows several. */
  readonly source: Source | undefined;
}

const sans = (
  text: string,
  face: TextRun['face'] = 'sans',
  colour: string = COLOURS.faint,
): TextRun => ({
  ...{ text, face, colour },
});

/** Adds a row, under its heading where that is not the one before's. */
export function addRow(column: Column, row: QuantityRow, before: QuantityRow | undefined): void {
  const { section, scale } = row;
  if (section !== before?.section) {
    if (section.heading !== before?.section.heading) addHeading(column, section, before);
    if (section.isCompared && scale.kind === 'logarithmic') addAxis(column, scale, section);
  }
  addWords(column, row);
  if (section.isCompared) addMark(column, row);
  column.gap(GAP);
}

function addHeading(
  column: Column,
  { heading }: QuantitySection,
  before: QuantityRow | undefined,
): void {
  const { x, y, width } = column;
  if (before) {
    column.shapes.push({ kind: 'path', path: `M${x} ${y}h${width}`, stroke: COLOURS.edge });
    column.gap(GAP);
  }
  column.line(heading, 'sans bold', COLOURS.ink, 30);
  column.gap(8);
}

/** Says of a logarithmic scale what it is, and names its lines. */
function addAxis(column: Column, { powers, at }: Scale, { unit }: QuantitySection): void {
  column.line('Each line is ten times the one before it', 'sans', COLOURS.faint, SMALL);
  column.gap(10);
  const step = Math.ceil(powers.length / MAX_LABELS);
  for (const power of powers.filter((_, index) => index % step === 0)) {
    const text = column.layOut([sans(powerName(power, unit))], { size: SMALL, width: 140 });
    const middle = column.x + INDENT + at(power);
    const x = Math.min(middle - text.width / 2, column.x + column.width - text.width);
    column.shapes.push({ kind: 'text', text, x, y: column.y });
  }
  column.gap(40);
}

function powerName(power: number, unit: string): string {
  const notation = power < MIN_NAMELESS ? 'compact' : 'scientific';
  return `${unit === 'USD' ? '$' : ''}${new Intl.NumberFormat('en', { notation }).format(power)}`;
}

/** The number of a quantity, the words that tell what it is, and what else is to be said of it. */
function addWords(column: Column, { quantity, number, source }: QuantityRow): void {
  const { quote, words, mark } = quantity;
  const width = column.width - INDENT;
  const numbered = [sans(String(number), 'sans bold', COLOURS.accent)];
  const label = column.layOut(numbered, { size: 26, width: INDENT });
  column.shapes.push({ kind: 'text', text: label, x: column.x, y: column.y });
  const from = source ? [sans(`  ${source.number}`, 'sans bold', source.colour)] : [];
  const told = [...quoteExcerpt(quote, words, mark, MAX_WORDS_LENGTH), ...from];
  column.put(column.layOut(told, { size: 26, width }), column.x + INDENT, 4);
  const note = noteOf(quantity);
  if (note === '') return;
  column.put(column.layOut([sans(note)], { size: SMALL, width }), column.x + INDENT, 4);
}

/** Of whom it is said, where the words do not name them, and who says so; "about" would be a bound. */
function noteOf(quantity: ComparedQuantity): string {
  const { quote, words, about, attribution } = quantity;
  const told = quote.part(words.start, words.end).text;
  // What stands apart in the quote (`Anthropic, whose valuation`) is told where the words lack it.
  const missing = about.split(PHRASE_GAP).filter((part) => !told.includes(part));
  const named = about === '' || about === attribution || missing.length === 0;
  const of = named ? [] : [`said of ${pictureName(nameInside(missing.join(' ')))}`];
  return [...of, saidBy(quantity, pictureName) ?? []].flat().join(' · ');
}

/** A bar, or a dot on the lines of a logarithmic scale. */
function addMark(column: Column, { quantity, scale }: QuantityRow): void {
  column.gap(4);
  const x = column.x + INDENT;
  const { y } = column;
  const isBar = scale.kind === 'linear';
  const ends = [scale.zero, ...(scale.whole === undefined ? [] : [scale.whole])];
  const lines = isBar ? ends : scale.powers.map(scale.at);
  const upright = lines.map((at) => `M${x + at} ${y - 2}V${y + BAR + 2}`).join('');
  // Through the dots; the whole of which a bar is a share runs under it.
  const across = isBar
    ? scale.whole === undefined
      ? ''
      : `M${x} ${y + BAR + 2}h${scale.whole}`
    : `M${x} ${y + BAR / 2}h${maxBarLength(column.width)}`;
  column.shapes.push({ kind: 'path', path: upright + across, stroke: COLOURS.edge });
  column.shapes.push(...(isBar ? barOf : dotOf)(quantity, scale, { x, y }));
  column.gap(BAR);
}
