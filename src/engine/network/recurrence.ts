import type { AffineMap } from './affine-map.js';
import type { Matrix } from './matrix.js';
import { sigmoid } from './sigmoid.js';

/**
 * Reads the sentence from both ends: a simple recurrent unit (Lei et al. 2018), whose gates see only
 * the word itself, so that all of them are computed at once. Half the columns remember what was
 * before a word, half what is behind it.
 */
export class Recurrence {
  /** @param map of a row to what is taken in, gates that forget, and gates that let out */
  constructor(readonly map: AffineMap) {}

  /** Adds to each row what is read of it and of all others. */
  addTo(words: Matrix): void {
    const { rows, columns, values } = words;
    const read = this.map.map(words).values;
    const half = columns / 2;
    for (let column = 0; column < columns; column += 1) {
      let memory = 0;
      for (let step = 0; step < rows; step += 1) {
        const row = column < half ? step : rows - 1 - step;
        const from = 3 * row * columns + column;
        const kept = sigmoid(read[from + columns] ?? 0);
        memory = kept * memory + (1 - kept) * (read[from] ?? 0);
        const at = row * columns + column;
        values[at] = (values[at] ?? 0) + memory * sigmoid(read[from + 2 * columns] ?? 0);
      }
    }
  }
}
