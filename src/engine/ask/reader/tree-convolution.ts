import { type AffineMap, leaky, type Matrix, zeros } from '../../network/index.js';
import type { SyntaxNode } from '../../language/index.js';
import { addTimes, rowAt } from './rows.js';

/**
 * Adds to the row of each word what a map makes of it, of the word that it hangs from, and of the mean of those
 * that hang from it (Marcheggiani and Titov 2017).
 *
 * @param nodes the first words of a tree: those behind count for nothing
 */
export function addFromTree(rows: Matrix, nodes: readonly SyntaxNode[], tree: AffineMap): void {
  const { columns } = rows;
  const around = zeros(rows.rows, 3 * columns);
  for (const { index, parent, children } of nodes) {
    const own = rowAt(around, index);
    own.set(rowAt(rows, index));
    if (parent && parent.index < rows.rows) own.set(rowAt(rows, parent.index), columns);
    const below = children.filter((child) => child.index < rows.rows);
    for (const child of below)
      addTimes(own.subarray(2 * columns), rowAt(rows, child.index), 1 / below.length);
  }
  const read = tree.map(around);
  leaky(read.values);
  addTimes(rows.values, read.values, 1);
}
