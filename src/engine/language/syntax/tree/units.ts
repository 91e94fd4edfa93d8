import type { Matrix } from '../../../network/index.js';

/** The first and the last of the rows of words that are one phrase: a name, a quantity. */
export type Unit = readonly [first: number, last: number];

const NEVER = -1e9;

/**
 * Leaves of the arcs of each unit those by which one of its words, the likeliest, hangs from a word
 * outside, and the others from words inside; in place.
 *
 * @param arcs a row a word, the root's first, with the score of each as its head
 */
export function keepTogether(arcs: Matrix, units: readonly Unit[]): void {
  for (const unit of units) {
    const head = headOf(arcs, unit);
    for (let row = unit[0]; row <= unit[1]; row += 1) {
      for (let column = 0; column < arcs.rows; column += 1) {
        const isInside = column >= unit[0] && column <= unit[1];
        if (isInside === (row === head)) arcs.values[row * arcs.columns + column] = NEVER;
      }
    }
  }
}

/** The word for which the arcs come to most where it hangs from outside and all others from inside. */
function headOf({ rows, columns, values }: Matrix, [first, last]: Unit): number {
  let best = first;
  let most = -Infinity;
  for (let row = first; row <= last; row += 1) {
    let [inside, outside] = [-Infinity, -Infinity];
    for (let column = 0; column < rows; column += 1) {
      const score = values[row * columns + column] ?? -Infinity;
      if (column < first || column > last) outside = Math.max(outside, score);
      else if (column !== row) inside = Math.max(inside, score);
    }
    if (outside - inside > most) [best, most] = [row, outside - inside];
  }
  return best;
}
