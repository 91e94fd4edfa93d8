// Stories → their figures, like with like: money by currency, counts by what they count.
export { figuresOf } from './figures.js';
export { FIGURE_KINDS } from './types.js';
export type { ComparedFigure, ComparedKind, FigureGroup, Figures } from './types.js';
