import {
  addSources,
  altOf,
  COLOURS,
  Column,
  draw,
  fullest,
  partInWords,
  pictureName,
  sourcesOf,
  type Drawing,
  type LayOut,
  type Scene,
  type Look,
  PICTURE_WIDTH,
} from '../../../src/ui/images/index.js';
import { byQuote, type FiguresView, type OfQuote } from '../view-model.js';
import { legendOf } from './legend.js';
import { addRow, noteOf, scaleIn, type DrawnRow } from './quantity-rows.js';
import { rowsOf, withCompared, type QuantityRow } from './rows.js';

/** px. */
const MARGINS = { wide: 44, narrow: 28 } as const;
const MAX_HEIGHT = { wide: 1020, narrow: 1160 } as const;
const GAP = 24;
/** Most quotes whose figures an image shows, beside those that are compared with theirs. */
const MAX_QUOTES = 12;
/** Most characters of the words that tell what a quantity is: fewer where more figures are to have room. */
const WORDS_LENGTHS = [150, 100, 70] as const;

/** The quantities of stories as an image, the news first; at least one. */
export function drawFigures(view: FiguresView, look: Partial<Look> = {}): Promise<Drawing> {
  const rows = rowsOf(byQuote(view.sections).slice(0, MAX_QUOTES), view.sections);
  const alt = altOf(`Figures side by side. ${rows.map(altLine).join(' ')}`);
  return draw({ name: 'figures.png', alt, look }, (layOut) => sceneOf(view, look.screen, layOut));
}

function altLine(row: QuantityRow): string {
  const { section, quantities, words } = row;
  const note = noteOf(row, pictureName);
  const part = partInWords(quantities[0].quantity.quote, words);
  return `${section.heading}: “${part}”${note === '' ? '' : ` (${note})`}.`;
}

/** What figures are drawn for, and how many characters tell what one is. */
interface FiguresRoom {
  readonly screen: Look['screen'];
  readonly length: number;
}

type FiguresScene = Scene & Required<Pick<Scene, 'shown'>>;

/** As many figures as there is room for, with whole sentences where that is enough. */
function sceneOf(view: FiguresView, screen: Look['screen'] = 'wide', layOut: LayOut): Scene {
  return fullest({
    lengths: WORDS_LENGTHS,
    drawnAt: (length) => sceneWith(view, { screen, length }, layOut),
    countOf: ({ shown }) => shown.length,
    all: view.count,
  });
}

/** Those of the first quotes that an image has room for, each with what it is compared with; at least one. */
function sceneWith(view: FiguresView, room: FiguresRoom, layOut: LayOut): FiguresScene {
  const quotes = byQuote(view.sections);
  const drawnOf = (some: readonly OfQuote[]): FiguresScene =>
    sceneOfRows(rowsOf(some, view.sections), view, room, layOut);
  let shown: readonly OfQuote[] = quotes.slice(0, 1);
  let scene = drawnOf(shown);
  for (const quote of quotes.slice(0, MAX_QUOTES)) {
    const more = withCompared([...shown, quote], quotes);
    const wider = more.length > shown.length ? drawnOf(more) : scene;
    if (wider.height <= MAX_HEIGHT[room.screen]) [shown, scene] = [more, wider];
  }
  return scene;
}

function sceneOfRows(
  plain: readonly QuantityRow[],
  { sections, count }: FiguresView,
  { screen, length }: FiguresRoom,
  layOut: LayOut,
): FiguresScene {
  const [whole, margin] = [PICTURE_WIDTH[screen], MARGINS[screen]];
  const width = whole - 2 * margin;
  const shown = plain.flatMap(({ quantities }) => quantities);
  const quotes = shown.map(({ quantity }) => quantity.quote);
  const sources = sourcesOf(quotes);
  const rows = plain.map((row): DrawnRow => ({
    ...row,
    scale: scaleIn(row.section, shown, width, layOut),
    source: sources.size > 1 ? sources.get(row.quantities[0].quantity.quote.story) : undefined,
  }));
  const column = new Column(layOut, { x: margin, y: margin - 8, width });
  for (const [index, row] of rows.entries())
    addRow(column, { row, before: rows[index - 1], length });
  const legend = legendOf(rows);
  if (legend !== '') {
    column.line(legend, 'sans', COLOURS.faint);
    column.gap(GAP / 2);
  }
  // The one story of all of them is named above the picture.
  const all = sections.flatMap(({ quantities }) => quantities);
  if (new Set(all.map(({ quantity }) => quantity.quote.story)).size > 1) {
    addSources(column, sources, quotes);
  }
  if (shown.length < count) {
    column.gap(GAP / 2);
    column.line(`${shown.length} of ${count} figures`, 'sans', COLOURS.faint);
  }
  return {
    width: whole,
    height: Math.ceil(column.y + margin - 12),
    shapes: column.shapes,
    shown: shown.map(({ number }) => number),
  };
}
