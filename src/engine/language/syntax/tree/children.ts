import { hashText } from '../model/hash.js';
import { WORD_SEED } from '../model/word-form.js';
import type { Columns } from './columns.js';

const NONE = -1;
const MAX_COUNTED = 3;

const BE: ReadonlySet<number> = new Set(
  ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m", 'get', 'got'].map(
    (form) => hashText(form, WORD_SEED),
  ),
);

/** The children of each word of a tree, the root's too, as linked lists in the order of the text. */
export class Children {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly count: Int32Array;

  constructor(heads: Int32Array) {
    const size = heads.length + 1;
    this.first = new Int32Array(size).fill(NONE);
    this.last = new Int32Array(size).fill(NONE);
    this.next = new Int32Array(size).fill(NONE);
    this.previous = new Int32Array(size).fill(NONE);
    this.count = new Int32Array(size);
    heads.forEach((head, word) => {
      const elder = this.last[head] ?? NONE;
      if (elder === NONE) this.first[head] = word;
      else this.next[elder] = word;
      this.previous[word] = elder;
      this.last[head] = word;
      this.count[head] = (this.count[head] ?? 0) + 1;
    });
  }

  /** How many elder siblings a word has on its side of the head, up to three. */
  sideCount(heads: Int32Array, word: number): number {
    const head = heads[word] ?? NONE;
    let counted = 0;
    let elder = this.previous[word] ?? NONE;
    while (elder !== NONE && elder < head === word < head && counted < MAX_COUNTED) {
      counted += 1;
      elder = this.previous[elder] ?? NONE;
    }
    return counted;
  }

  /** Whether a word before the head, and among its children, is a form of "be". */
  hasBe(columns: Columns, head: number): boolean {
    let child = this.first[head] ?? NONE;
    while (child !== NONE && child < head) {
      if (BE.has(columns.word[child] ?? 0)) return true;
      child = this.next[child] ?? NONE;
    }
    return false;
  }
}
