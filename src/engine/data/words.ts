import { dataFault, readLines } from './data-file.js';
import { once } from './once.js';

/** The words of data files that have one a line, read when first asked for. */
export class WordList implements Iterable<string> {
  readonly #files: readonly string[];
  #read: ReadonlySet<string> | undefined;

  /** @param files paths under `data/` */
  constructor(...files: readonly string[]) {
    this.#files = files;
  }

  /** @throws {InputError} where a file cannot be read or has a word twice */
  has(word: string): boolean {
    return this.#words.has(word);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#words.values();
  }

  get #words(): ReadonlySet<string> {
    return (this.#read ??= united(this.#files.map(readWords)));
  }
}

function united(lists: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [only, ...others] = lists;
  return only && others.length === 0 ? only : new Set(lists.flatMap((list) => [...list]));
}

function readWords(file: string): ReadonlySet<string> {
  const lines = readLines(file);
  const words = new Set(lines.map(({ text }) => text));
  if (words.size < lines.length) {
    const twice = lines.find(({ text }, at) => lines.findIndex((line) => line.text === text) < at);
    throw dataFault(file, twice?.number, `"${twice?.text ?? ''}" is there twice: delete one`);
  }
  return words;
}

/** What each of some words stands for, read when first asked for. */
export class WordMap<Value> implements Iterable<readonly [string, Value]> {
  readonly #values: () => ReadonlyMap<string, Value>;

  constructor(read: () => ReadonlyMap<string, Value>) {
    this.#values = once(read);
  }

  get(word: string): Value | undefined {
    return this.#values().get(word);
  }

  has(word: string): boolean {
    return this.#values().has(word);
  }

  /** The words, in the order of their file. */
  keys(): Iterable<string> {
    return this.#values().keys();
  }

  [Symbol.iterator](): Iterator<readonly [string, Value]> {
    return this.#values().entries();
  }
}
