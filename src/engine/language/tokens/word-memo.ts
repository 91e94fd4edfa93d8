import { detached, MAX_WORD_LENGTH, MAX_WORDS } from './memoise.js';

const FIRST_ROOM = 1 << 11;

interface Entry<Result> {
  readonly hash: number;
  readonly word: string;
  readonly result: Result;
}

/**
 * Results of a function of a word, each worked out once, as `remembered` does it. But a word is
 * looked up where it stands in a text, by its letters: no string is made of one that was met before.
 */
export class WordMemo<Result> {
  /** By hash, each in the first free slot from its own on; twice as many as entries, and more. */
  #slots: (Entry<Result> | undefined)[] = emptySlots(FIRST_ROOM);
  #entries = 0;

  constructor(readonly work: (word: string) => Result) {}

  /** The result for the word of a text from one offset up to another. */
  at(text: string, start: number, end: number): Result {
    const hash = hashOf(text, start, end);
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (let entry = this.#slots[slot]; entry; entry = this.#slots[slot]) {
      if (entry.hash === hash && isAt(entry.word, text, start, end)) return entry.result;
      slot = (slot + 1) & last;
    }
    const word = detached(text.slice(start, end));
    const result = this.work(word);
    if (word.length <= MAX_WORD_LENGTH) this.#keep({ hash, word, result });
    return result;
  }

  #keep(entry: Entry<Result>): void {
    if (this.#entries === MAX_WORDS) {
      this.#slots = emptySlots(FIRST_ROOM);
      this.#entries = 0;
    }
    if (2 * ++this.#entries > this.#slots.length) {
      const before = this.#slots;
      this.#slots = emptySlots(2 * before.length);
      for (const one of before) if (one) this.#place(one);
    }
    this.#place(entry);
  }

  #place(entry: Entry<Result>): void {
    const last = this.#slots.length - 1;
    let slot = entry.hash & last;
    while (this.#slots[slot]) slot = (slot + 1) & last;
    this.#slots[slot] = entry;
  }
}

function emptySlots<Result>(room: number): (Entry<Result> | undefined)[] {
  return new Array<Entry<Result> | undefined>(room).fill(undefined);
}

/** FNV-1a (Fowler, Noll and Vo), over code units, its high bits mixed into the low ones. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
