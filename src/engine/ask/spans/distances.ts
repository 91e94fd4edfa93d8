import type { AskedShape } from './asked-shape.js';
import type { Add } from './edges.js';
import type { Sentence, Word } from './sentence.js';
import { AT, MOST_BETWEEN } from './templates.js';

const CLAUSE_MARK = /[,;:()—–"“”]/u;

/** How many content words part each word from the nearest of some others, on each side of it. */
interface Parted {
  /** Where the features begin that tell so. */
  readonly template: number;
  readonly left: Float64Array;
  readonly right: Float64Array;
}

/** How runs of words stand to the words of the question. */
export class Distances {
  /** For each word, how near the words of the question are on each side. */
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly #parted: Parted[];
  /** Shares of the question before each word, and at the end in all. */
  readonly #asked: Float64Array;
  /** The first and last word of the clause that each word stands in. */
  readonly #begins: Uint16Array;
  readonly #ends: Uint16Array;

  constructor({ words }: Sentence, { next, last, before }: AskedShape) {
    const total = words.reduce((sum, { asked }) => sum + asked, 0) || 1;
    this.#asked = new Float64Array(words.length + 1);
    words.forEach(({ asked }, at) => {
      this.#asked[at + 1] = (this.#asked[at] ?? 0) + asked / total;
    });
    [this.left, this.right] = nearness(words, total);
    [this.#begins, this.#ends] = clausesOf(words);
    this.#parted = [parted(AT.any, words, ({ asked }) => asked > 0)];
    this.#add(AT.next, words, next);
    if (last !== next) this.#add(AT.last, words, last);
    this.#add(AT.first, words, before);
  }

  #add(template: number, words: readonly Word[], term: number): void {
    if (term !== -1) this.#parted.push(parted(template, words, (word) => word.term === term));
  }

  read(first: number, last: number, add: Add): void {
    const [left, right] = [this.left[first] ?? 0, this.right[last] ?? 0];
    add(AT.near, left + right);
    add(AT.near + 1, left);
    add(AT.near + 2, right);
    for (const parted of this.#parted) {
      const before = parted.left[first] ?? Infinity;
      const behind = parted.right[last] ?? Infinity;
      if (before <= behind && before < Infinity)
        add(parted.template + Math.min(MOST_BETWEEN, before), 1);
      else if (behind < before)
        add(parted.template + MOST_BETWEEN + 1 + Math.min(MOST_BETWEEN, behind), 1);
    }
    this.#readClause(first, last, add);
  }

  #readClause(first: number, last: number, add: Add): void {
    const [begin, end] = [this.#begins[first] ?? 0, this.#ends[last] ?? 0];
    const own = this.#between(begin, first) + this.#between(last + 1, end + 1);
    add(AT.clause, own);
    if (own === 0) add(AT.clause + 1, 1);
    if (this.#begins[last] === begin) add(AT.clause + 2, 1);
    if (this.#between(0, first) > 0.5) add(AT.clause + 3, 1);
  }

  /** The share of the question that stands from one word up to another. */
  #between(from: number, to: number): number {
    return (this.#asked[to] ?? 0) - (this.#asked[from] ?? 0);
  }
}

/** For each word, the words of the question on each side as shares, less by how far they stand. */
function nearness(words: readonly Word[], total: number): [Float64Array, Float64Array] {
  const left = new Float64Array(words.length);
  const right = new Float64Array(words.length);
  words.forEach(({ asked }, other) => {
    if (asked === 0) return;
    for (let at = 0; at < words.length; at++) {
      const side = other < at ? left : right;
      if (at !== other) side[at] = (side[at] ?? 0) + asked / total / (Math.abs(at - other) + 1);
    }
  });
  return [left, right];
}

function parted(template: number, words: readonly Word[], isOne: (word: Word) => boolean): Parted {
  const left = new Float64Array(words.length);
  const right = new Float64Array(words.length);
  let between = Infinity;
  words.forEach((word, at) => {
    left[at] = between;
    if (isOne(word)) between = 0;
    else if (!word.stop) between++;
  });
  between = Infinity;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    right[at] = between;
    if (word && isOne(word)) between = 0;
    else if (!word?.stop) between++;
  }
  return { template, left, right };
}

function clausesOf(words: readonly Word[]): [Uint16Array, Uint16Array] {
  const begins = new Uint16Array(words.length);
  const ends = new Uint16Array(words.length);
  let begin = 0;
  words.forEach(({ mark }, at) => {
    if (mark !== '' && CLAUSE_MARK.test(mark)) begin = at;
    begins[at] = begin;
    ends.fill(at, begin, at + 1);
  });
  return [begins, ends];
}
