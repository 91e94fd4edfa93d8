import { attributionWord, type ComparedQuantity, PHRASE_GAP } from '../../../src/engine/index.js';
import { formatList, nameInside } from '../../../src/ui/index.js';
import {
  COLOURS,
  type Column,
  type LayOut,
  type TextRun,
  pictureName,
  quoteExcerpt,
  type Source,
} from '../../../src/ui/images/index.js';
import { powerWords, timesWords } from '../power-words.js';
import type { Scale } from '../scale.js';
import { remarksOn, type QuantitySection, type SectionQuantity } from '../view-model.js';
import { BAR, barOf, BEYOND, dotOf, DOT } from './bars-and-dots.js';
import {
  beyond,
  endOf,
  LABEL_GAP,
  labelOf,
  LINE_NAME,
  scaleBesideLabels,
  type FigureLabel,
} from './figure-labels.js';
import type { QuantityRow } from './rows.js';

/** px. */
const GAP = 22;
const SMALL = 24;
const BETWEEN_BARS = 8;

/** A row on its way to the image. */
export interface DrawnRow extends QuantityRow {
  /** Of its section. */
  readonly scale: Scale;
  /** The story that it is from, where the image shows several. */
  readonly source: Source | undefined;
}

/** The quantities of a section that are shown: what is left out must not squeeze them. */
const shownOf = (
  section: QuantitySection,
  shown: readonly SectionQuantity[],
): readonly ComparedQuantity[] =>
  shown.filter((one) => one.section === section).map(({ quantity }) => quantity);

/** The scale of a section in a column of a width, px. */
export function scaleIn(
  section: QuantitySection,
  shown: readonly SectionQuantity[],
  width: number,
  layOut: LayOut,
): Scale {
  return scaleBesideLabels(shownOf(section, shown), section.unit, width, layOut);
}

const sans = (
  text: string,
  face: TextRun['face'] = 'sans',
  colour: string = COLOURS.faint,
): TextRun => ({
  ...{ text, face, colour },
});

/** The quantities of a row that stand beside others of their kind. */
export const comparedIn = ({ section, quantities }: QuantityRow): readonly ComparedQuantity[] =>
  section.isCompared
    ? quantities.flatMap((one) => (one.section === section ? one.quantity : []))
    : [];

/** A row, the one above it, and how many characters at most tell what its quantities are. */
interface PlacedRow {
  readonly row: DrawnRow;
  readonly before: DrawnRow | undefined;
  readonly length: number;
}

/** Adds a row, under its heading where that is not the one before's. */
export function addRow(column: Column, { row, before, length }: PlacedRow): void {
  const { section, scale } = row;
  if (section !== before?.section) {
    if (section.heading !== before?.section.heading) addHeading(column, section, before);
    if (section.isCompared && scale.kind === 'logarithmic') addAxis(column, scale, section);
  }
  addWords(column, row, length);
  for (const [index, quantity] of comparedIn(row).entries()) {
    column.gap(index === 0 ? 4 : BETWEEN_BARS);
    addMark(column, quantity, scale);
  }
  column.gap(GAP);
}

function addHeading(
  column: Column,
  { heading }: QuantitySection,
  before: DrawnRow | undefined,
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
function addAxis(
  column: Column,
  { powers, at, factor }: Scale,
  { unit, quantities }: QuantitySection,
): void {
  const told = `Each line is ${timesWords(factor)} the one before it`;
  column.line(told, 'sans', COLOURS.faint, SMALL);
  column.gap(10);
  const wordsOf = powerWords(
    quantities.map(({ quantity }) => quantity),
    unit,
  );
  for (const power of powers) {
    const text = column.layOut([sans(wordsOf(power))], { size: SMALL, width: LINE_NAME });
    const middle = column.x + at(power);
    const last = column.x + column.width - text.width;
    const x = Math.max(column.x, Math.min(middle - text.width / 2, last));
    column.shapes.push({ kind: 'text', text, x, y: column.y });
  }
  column.gap(40);
}

/** The words that tell what the quantities of a row are, and what else is to be said of them. */
function addWords(column: Column, row: DrawnRow, length: number): void {
  const { quantities, words, source } = row;
  const { quote, mark } = quantities[0].quantity;
  const more = quantities.slice(1).map(({ quantity }) => quantity.mark);
  const from = source ? [sans(`  ${source.number}`, 'sans bold', source.colour)] : [];
  const told = quoteExcerpt(quote, {
    words,
    marks: [mark, ...more],
    max: length,
  });
  column.put(column.layOut([...told, ...from], { size: 26, width: column.width }), column.x, 4);
  const note = noteOf(row, pictureName);
  if (note !== '') column.line(note, 'sans', COLOURS.faint, SMALL);
}

/**
 * Of whom it is said, where the words do not name them, who says so and how; "about" would be a bound.
 *
 * @param nameOf what to call them.
 */
export function noteOf(
  { quantities: [first, ...more], words }: QuantityRow,
  nameOf: (name: string) => string,
): string {
  const all = [first, ...more].map(({ quantity }) => quantity);
  const told = first.quantity.quote.part(words.start, words.end).text;
  const missing = new Set(all.map((quantity) => missingName(quantity, told)));
  const names = [...missing].filter((name) => name !== '').map((name) => nameOf(nameInside(name)));
  const of = names.length > 0 ? [`said of ${formatList(names, 'and')}`] : [];
  const [one, ...others] = [first, ...more].map(({ quantity }) => withoutTold(quantity, told));
  return [...of, ...remarksOn([one ?? first.quantity, ...others], nameOf)].join(' · ');
}

/** Whom or what a quantity is said of, as far as some words do not name them. */
function missingName({ about, attribution }: ComparedQuantity, told: string): string {
  // What stands apart in the quote (`Anthropic, whose valuation`) is told where the words lack it.
  const missing = about.split(PHRASE_GAP).filter((part) => !told.includes(part));
  return about === attribution ? '' : missing.join(' ');
}

/** A quantity without who says so where some words do: `Micron reported`, `said the council`. */
function withoutTold(quantity: ComparedQuantity, told: string): ComparedQuantity {
  const { attribution, ...rest } = quantity;
  if (attribution === undefined) return quantity;
  const verb = attributionWord(quantity.quote.text, attribution);
  const words = told.toLowerCase();
  const said = [`${attribution} ${verb}`, `${verb} ${attribution}`];
  return said.some((one) => words.includes(one.toLowerCase())) ? rest : quantity;
}

/** A bar, or a dot on the lines of a logarithmic scale, and its figure. */
function addMark(column: Column, quantity: ComparedQuantity, scale: Scale): void {
  const label = labelOf(quantity, column.width, column.layOut);
  if (!label.isBeside) column.put(label.text, column.x, 2);
  const { x, y } = column;
  const isBar = scale.kind === 'linear';
  const ends = [scale.zero, ...(scale.whole === undefined ? [] : [scale.whole])];
  const lines = isBar ? ends : scale.powers.map(scale.at);
  const upright = lines.map((at) => `M${x + at} ${y - 2}V${y + BAR + 2}`).join('');
  // Through the dots; the whole of which a bar is a share runs under it.
  const across = isBar
    ? scale.whole === undefined
      ? ''
      : `M${x} ${y + BAR + 2}h${scale.whole}`
    : `M${x} ${y + BAR / 2}h${column.width - BEYOND}`;
  column.shapes.push({ kind: 'path', path: upright + across, stroke: COLOURS.edge });
  column.shapes.push(...(isBar ? barOf : dotOf)(quantity, scale, { x, y }));
  if (label.isBeside) addLabel(column, label, placeOf(quantity, scale, label, column.width));
  column.gap(BAR);
}

/** Where the figure of a bar begins, px: behind it, or before it where a dot leaves more room there. */
function placeOf(
  quantity: ComparedQuantity,
  scale: Scale,
  { text }: FigureLabel,
  width: number,
): number {
  const gap = LABEL_GAP + (scale.kind === 'linear' ? 0 : DOT);
  const behind = endOf(quantity, scale) + beyond(quantity, 'behind') + gap;
  if (behind + text.width <= width) return behind;
  return Math.max(0, scale.at(quantity.amount) - beyond(quantity, 'before') - gap - text.width);
}

/** A figure on paper of its own: the lines of a scale end beside it. */
function addLabel({ shapes, x, y }: Column, { text }: FigureLabel, at: number): void {
  const [left, top] = [x + at, y + (BAR - text.height) / 2];
  const paper = { x: left - 4, y: y - 5, width: text.width + 8, height: BAR + 10 };
  shapes.push({ kind: 'box', ...paper, fill: COLOURS.paper });
  shapes.push({ kind: 'text', text, x: left, y: top });
}
