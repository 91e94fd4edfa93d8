import type { TextLayout, TextRun } from './text-layout.js';
import type { LayOut } from './draw.js';
import type { Shape } from './scene.js';

/** Of small print, px. */
export const SMALL = 26;

/** Where a column of shapes begins, and how wide its lines are, px. */
interface ColumnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Shapes under one another. */
export class Column {
  readonly shapes: Shape[] = [];
  readonly x: number;
  readonly width: number;
  /** Where the next shape begins, px. */
  y: number;

  constructor(
    readonly layOut: LayOut,
    { x, y, width }: ColumnBox,
  ) {
    this.x = x;
    this.y = y;
    this.width = width;
  }

  /** A line of the bot's own text. */
  line(text: string, face: TextRun['face'], colour: string, size = SMALL): void {
    this.put(this.layOut([{ text, face, colour }], { size, width: this.width }), this.x);
  }

  /** Words that were laid out, and what is left free under them, px. */
  put(text: TextLayout, x: number, after = 0): void {
    this.shapes.push({ kind: 'text', text, x, y: this.y });
    this.y += text.height + after;
  }

  gap(height: number): void {
    this.y += height;
  }
}
