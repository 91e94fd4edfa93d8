import type { ComparedQuantity } from '../../../src/engine/index.js';
import {
  addSources,
  altOf,
  COLOURS,
  Column,
  draw,
  pictureName,
  sourcesOf,
  type Drawing,
  type LayOut,
  type Scene,
  type Look,
  PICTURE_WIDTH,
} from '../../../src/ui/images/index.js';
import { scaleOf, type Scale } from '../scale.js';
import {
  saidBy,
  type FiguresView,
  type NumberedQuantity,
  type QuantitySection,
} from '../view-model.js';
import { legendOf } from './legend.js';
import { addRow, maxBarLength, type QuantityRow } from './quantity-rows.js';

/** px. */
const MARGINS = { wide: 44, narrow: 28 } as const;
const MAX_HEIGHT = 960;
const GAP = 24;
const MAX_QUANTITIES = 8;

/** A quantity, its number, and what it stands beside. */
interface SectionQuantity extends NumberedQuantity {
  readonly section: QuantitySection;
}

/** The quantities of stories as an image; at least one. */
export function drawFigures({ sections }: FiguresView, look: Partial<Look> = {}): Promise<Drawing> {
  const all = sections.flatMap((section) =>
    section.quantities.map((numbered): SectionQuantity => ({ ...numbered, section })),
  );
  const alt = altOf(`Figures side by side. ${all.map(altLine).join(' ')}`);
  return draw({ name: 'figures.png', alt, look }, (layOut) => sceneOf(all, look.screen, layOut));
}

function altLine({ number, section, quantity }: SectionQuantity): string {
  const { quote, words } = quantity;
  const said = saidBy(quantity, pictureName);
  const by = said === undefined ? '' : ` (${said})`;
  return `${number}. ${section.heading}: “${quote.part(words.start, words.end).text}”${by}.`;
}

function sceneOf(
  all: readonly SectionQuantity[],
  screen: Look['screen'] = 'wide',
  layOut: LayOut,
): Scene {
  const [whole, margin] = [PICTURE_WIDTH[screen], MARGINS[screen]];
  const width = whole - 2 * margin;
  const first = all.slice(0, MAX_QUANTITIES);
  const sources = sourcesOf(first.map(({ quantity }) => quantity.quote));
  const rows = first.map((one): QuantityRow => ({
    ...one,
    scale: scaleIn(one.section, first, maxBarLength(width)),
    source: sources.size > 1 ? sources.get(one.quantity.quote.story) : undefined,
  }));
  const room = { x: margin, y: margin - 8, width };
  const column = new Column(layOut, room);
  const shown = addRows(column, rows);
  const compared = shown.filter(({ section }) => section.isCompared);
  const legend = legendOf(compared);
  if (legend !== '') {
    column.line(legend, 'sans', COLOURS.faint);
    column.gap(GAP / 2);
  }
  // The one story of all of them is named above the picture.
  if (new Set(all.map(({ quantity }) => quantity.quote.story)).size > 1) {
    addSources(
      column,
      sources,
      shown.map(({ quantity }) => quantity.quote),
    );
  }
  if (shown.length < all.length) {
    column.gap(GAP / 2);
    column.line(`${shown.length} of ${all.length} figures`, 'sans', COLOURS.faint);
  }
  return {
    width: whole,
    height: Math.ceil(column.y + margin - 12),
    shapes: column.shapes,
    shown: shown.map(({ number }) => number),
  };
}

/** The scale of those quantities of a section that are shown: what is left out must not squeeze them. */
function scaleIn(
  { quantities, unit }: QuantitySection,
  shown: readonly SectionQuantity[],
  length: number,
): Scale {
  const isShown = (quantity: ComparedQuantity): boolean =>
    shown.some((one) => one.quantity === quantity);
  const inSection = quantities.map(({ quantity }) => quantity).filter(isShown);
  return scaleOf(inSection, unit, length);
}

/** Adds as many of the first rows as an image has room for, at least one, and returns those. */
function addRows(column: Column, rows: readonly QuantityRow[]): readonly QuantityRow[] {
  const { layOut, x, width } = column;
  let { y } = column;
  const parts: Column[] = [];
  for (const [index, row] of rows.entries()) {
    const next = new Column(layOut, { x, y, width });
    addRow(next, row, rows[index - 1]);
    if (next.y > MAX_HEIGHT && index > 0) break;
    parts.push(next);
    ({ y } = next);
  }
  if (parts.length > 1 && isTorn(rows.slice(0, parts.length))) parts.pop();
  for (const part of parts) {
    column.shapes.push(...part.shapes);
    column.y = part.y;
  }
  return rows.slice(0, parts.length);
}

/** Whether the last of some rows stands alone, and what it compares with is not among them. */
function isTorn(rows: readonly QuantityRow[]): boolean {
  const [before, last] = rows.slice(-2);
  return last?.section.isCompared === true && last.section !== before?.section;
}
