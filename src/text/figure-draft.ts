import type { FigureKind } from './figures.js';

/** A figure as its words give it. Without a kind it is a number that is no figure: a label, a version. */
export interface FigureDraft {
  readonly start: number;
  readonly end: number;
  readonly kind?: FigureKind;
  readonly amount: number;
  readonly unit?: string;
  readonly unitEnd?: number;
}
