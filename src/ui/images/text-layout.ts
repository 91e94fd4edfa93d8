import { graphemes } from '../index.js';
import { NotDrawnError } from './drawable.js';
import type { Face, Fonts } from './fonts.js';
import { shape, type Shaped } from './text-shaping.js';

/** Words of one look. */
export interface TextRun {
  readonly text: string;
  readonly face: Face;
  readonly colour: string;
  /** The colour of a marker drawn over the words. */
  readonly marker?: string;
}

/** Words at their place in a line. */
export interface TextPiece {
  readonly run: TextRun;
  readonly shaped: Shaped;
  /** px from the text's left edge. */
  readonly x: number;
}

export interface TextLine {
  readonly pieces: readonly TextPiece[];
  /** px from the text's upper edge to the baseline. */
  readonly baseline: number;
  /** Without the white space at its end. */
  readonly width: number;
}

/** A text in lines, in px: all of it, inside `width` and `height`. */
export interface TextLayout {
  readonly lines: readonly TextLine[];
  /** Of the longest line. */
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/** What a line takes above and below its baseline, in sizes of its letters. */
const ABOVE = 1.05;
const BELOW = 0.35;

/**
 * What lines are broken between: line breaks, white space, and words, which end after a hyphen, dash
 * or slash too. White space that holds words together belongs to them.
 */
const PARTS =
  /\r\n|[\n\r\u2028\u2029]|(?:(?![\u00A0\u202F\n\r\u2028\u2029])\s)+|(?:[\u00A0\u202F]|\S)+?(?:(?<=\p{L}[-–—/])(?=\p{L})|(?=(?![\u00A0\u202F])\s)|$)/gu;
const LINE_BREAK = /^[\r\n\u2028\u2029]/u;
const BLANK = /^\s+$/u;

/** Words that were shaped, and have no place yet. */
type Unplaced = Omit<TextPiece, 'x'>;

/** A line as it fills: where the next words stand, and where the last that are seen end. */
interface Filling {
  readonly pieces: TextPiece[];
  at: number;
  width: number;
}

const emptyLine = (): Filling => ({ pieces: [], at: 0, width: 0 });

/** Lines as they fill. */
class Lines {
  #line = emptyLine();
  readonly all = [this.#line];

  constructor(readonly width: number) {}

  open(): void {
    this.#line = emptyLine();
    this.all.push(this.#line);
  }

  /** Puts white space where the line ends; it is not seen there, and may hang over. */
  space(pieces: readonly Unplaced[]): void {
    for (const piece of pieces) {
      this.#line.pieces.push({ ...piece, x: this.#line.at });
      this.#line.at += piece.shaped.width;
    }
  }

  /** Opens a line where this one has words on it. */
  openUnlessEmpty(): void {
    if (this.#line.width > 0) this.open();
  }

  /** Puts a word on the line, or on the next one where it has no room; false where no line has it. */
  word(pieces: readonly Unplaced[]): boolean {
    const wide = pieces.reduce((sum, { shaped }) => sum + shaped.width, 0);
    if (wide > this.width) return false;
    if (this.#line.at + wide > this.width) this.open();
    this.space(pieces);
    this.#line.width = this.#line.at;
    return true;
  }
}

/**
 * Lays words into lines of at most `width` px, broken between words, and inside one only where it
 * is wider than a line; then it begins one.
 *
 * @param size of the letters, px.
 * @throws {NotDrawnError} where the shipped fonts cannot draw a character, or a line has no room for it.
 */
export function layOutText(
  runs: readonly TextRun[],
  { size, width }: { readonly size: number; readonly width: number },
  fonts: Fonts,
): TextLayout {
  const lines = new Lines(width);
  const shaped = (run: TextRun): Unplaced => ({
    run,
    shaped: shape(run.text, run.face, size, fonts),
  });
  for (const { text, cut } of breakableParts(runs)) {
    const pieces = LINE_BREAK.test(text) ? [] : cut.map(shaped);
    if (LINE_BREAK.test(text)) lines.open();
    else if (BLANK.test(text)) lines.space(pieces);
    else if (!lines.word(pieces)) {
      lines.openUnlessEmpty();
      const single = cut.flatMap((run) =>
        Array.from(graphemes.segment(run.text), ({ segment }) => ({ ...run, text: segment })),
      );
      const fits = single.every((run) => lines.word([shaped(run)]));
      if (!fits) throw new NotDrawnError();
    }
  }
  return stackLines(lines, size);
}

/** The parts that lines are broken between, each as what the runs have of it. */
function* breakableParts(
  runs: readonly TextRun[],
): Generator<{ text: string; cut: readonly TextRun[] }> {
  const all = runs.map(({ text }) => text).join('');
  const starts = runs.map((_, index) =>
    runs.slice(0, index).reduce((sum, { text }) => sum + text.length, 0),
  );
  for (const { 0: text, index } of all.matchAll(PARTS)) {
    const cut = runs.flatMap((run, which) => {
      const from = index - (starts[which] ?? 0);
      const words = run.text.slice(Math.max(0, from), Math.max(0, from + text.length));
      return words === '' ? [] : [{ ...run, text: words }];
    });
    yield { text, cut };
  }
}

/** Lines under one another; one whose outlines reach further than usual gets the room they need. */
function stackLines({ all }: Lines, size: number): TextLayout {
  let height = 0;
  const lines = all.map(({ pieces, width }): TextLine => {
    const reach = (of: 'above' | 'below', least: number): number =>
      Math.max(least * size, ...pieces.map(({ shaped }) => shaped[of]));
    const baseline = height + reach('above', ABOVE);
    height = baseline + reach('below', BELOW);
    return { pieces, width, baseline };
  });
  return { lines, width: Math.max(...lines.map(({ width }) => width)), height, size };
}
