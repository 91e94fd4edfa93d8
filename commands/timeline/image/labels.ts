import type { TimelineEntry } from '../view-model.js';
import {
  COLOURS,
  NotDrawnError,
  TOO_LONG,
  type TextLayout,
  type TextRun,
  type Lay,
  type Source,
} from '../../../src/ui/images/index.js';
import { excerptOf } from './excerpt.js';

/** Of all labels, px: what is longer is left to the text. */
const MOST_HEIGHT = 960;
/** Between two labels, px. */
const GAP = 26;

/** A date and its words, laid out. */
export interface Label {
  readonly entry: TimelineEntry;
  readonly date: TextLayout;
  readonly words: TextLayout;
  /** With the gap under it, px. */
  readonly height: number;
  readonly colour: string;
}

/** What words are measured with, and how wide a line of them is, px. */
interface Room {
  readonly lay: Lay;
  readonly width: number;
}

/** As many labels as a picture has room for, at least one. */
export function labelsOf(
  entries: readonly TimelineEntry[],
  sources: ReadonlyMap<string, Source>,
  room: Room,
): readonly Label[] {
  const labels: Label[] = [];
  let left = MOST_HEIGHT;
  for (const entry of entries) {
    const source = sources.get(entry.quote.story);
    const label = labelOf(entry, sources.size > 1 ? source : undefined, room);
    if (label.height > left) break;
    labels.push({ ...label, colour: source?.colour ?? COLOURS.accent });
    left -= label.height;
  }
  if (labels.length === 0) throw new NotDrawnError(TOO_LONG);
  return labels;
}

function labelOf(
  entry: TimelineEntry,
  source: Source | undefined,
  { lay, width }: Room,
): Omit<Label, 'colour'> {
  const bold = (text: string, colour: string): TextRun => ({ text, face: 'sans bold', colour });
  const named = `${entry.date.slice(0, 1).toUpperCase()}${entry.date.slice(1)}`;
  const number = source ? [bold(`  ${source.number}`, source.colour)] : [];
  const date = lay([bold(named, entry.days ? COLOURS.ink : COLOURS.faint), ...number], {
    size: 26,
    width,
  });
  const words = lay(excerptOf(entry), { size: 28, width });
  return { entry, date, words, height: date.height + words.height + GAP };
}
