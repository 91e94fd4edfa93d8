import type { Matrix } from './matrix.js';

/** The column of the highest number of a row, of the first so many. */
export function bestColumn({ columns, values }: Matrix, row: number, among: number): number {
  let best = 0;
  let highest = -Infinity;
  for (let column = 0; column < among; column += 1) {
    const value = values[row * columns + column] ?? -Infinity;
    if (value > highest) {
      highest = value;
      best = column;
    }
  }
  return best;
}
