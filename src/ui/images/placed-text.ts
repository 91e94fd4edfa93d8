import type { Scene } from './scene.js';
import type { TextLine, TextRun } from './text-layout.js';

/** Words of one look in one line, at their place: px from the image's upper left corner. */
export interface PlacedRun extends TextRun {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the letters, px. */
  readonly size: number;
}

/**
 * The texts of a scene in the order in which they are drawn, each as its runs from its first line to
 * its last. Joined, the runs are the words that were laid out, without their line breaks.
 */
export function placedText({ shapes }: Scene): readonly (readonly PlacedRun[])[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'text') return [];
    const { text, x, y } = shape;
    return [text.lines.flatMap((line) => runsOf(line, { x, y, size: text.size }))];
  });
}

/** The pieces of a line, those of one look that stand side by side as one run. */
function runsOf(
  { pieces, baseline }: TextLine,
  at: Pick<PlacedRun, 'x' | 'y' | 'size'>,
): PlacedRun[] {
  const runs: PlacedRun[] = [];
  let end = NaN;
  for (const { run, x, shaped } of pieces) {
    const last = runs.at(-1);
    if (last && looksLike(last, run) && Math.abs(end - x) < 0.01) {
      runs.splice(-1, 1, { ...last, text: last.text + run.text });
    } else runs.push({ ...run, x: at.x + x, y: at.y + baseline, size: at.size });
    end = x + shaped.width;
  }
  return runs;
}

const looksLike = (a: TextRun, b: TextRun): boolean =>
  a.face === b.face && a.colour === b.colour && a.marker === b.marker;
