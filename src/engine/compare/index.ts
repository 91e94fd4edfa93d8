// Stories → their quantities, like with like: money by currency, counts by what they count.
export type { ComparedFigure, FigureGroup, Figures } from './figures.js';
export { figuresOf } from './quantity-groups.js';
