import { readDataFile } from './data-file.js';
import { once } from './once.js';

/**
 * A large data file whose lines have a key and stand in its order: `boat: ferri, ship`. A line is read when it
 * is asked for, since all of them would take longer than an answer.
 */
export class SortedTable {
  readonly #text: () => string;

  /** @param file its path under `data/` */
  constructor(file: string) {
    this.#text = once(() => readDataFile(file));
  }

  /**
   * The words behind a key; none where it is not there.
   *
   * @throws {InputError} where the file cannot be read
   */
  get(key: string): readonly string[] {
    const text = this.#text();
    let [from, to] = [0, text.length];
    while (from < to) {
      const start = text.lastIndexOf('\n', Math.floor((from + to) / 2) - 1) + 1;
      const end = text.indexOf('\n', start);
      const line = text.slice(start, end < 0 ? text.length : end);
      const [own = '', words = ''] = line.split(': ', 2);
      if (own === key) return words.split(', ');
      if (own < key) from = start + line.length + 1;
      else to = start;
    }
    return [];
  }
}
