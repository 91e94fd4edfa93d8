import { fstatSync, openSync, readSync } from 'node:fs';
import { pathOfData, unreadable } from './data-file.js';

/**
 * A data file of weights, of which parts are read as they are needed: a sentence needs few of them, and
 * what is read takes time for its memory. It stays open, so that all parts are of the same file also where
 * another takes its place.
 */
export class BinaryFile {
  readonly #descriptor: number;
  /** In bytes. */
  readonly size: number;

  /**
   * @param file its path under `data/`
   * @throws {InputError} where it cannot be read
   */
  constructor(readonly file: string) {
    [this.#descriptor, this.size] = this.#orFault(() => {
      const descriptor = openSync(pathOfData(file), 'r');
      return [descriptor, fstatSync(descriptor).size];
    });
  }

  /**
   * @param at where the part begins, in bytes
   * @param length of the part, in bytes; all of it must be there
   * @throws {InputError} where it cannot be read
   */
  read(at: number, length: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length;) {
      const more = this.#orFault(() =>
        readSync(this.#descriptor, bytes, done, length - done, at + done),
      );
      if (more === 0) throw unreadable(this.file);
      done += more;
    }
    return bytes;
  }

  #orFault<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (cause) {
      throw unreadable(this.file, cause);
    }
  }
}
