import type { Matrix } from '../../../network/index.js';

/**
 * The scores of arcs between nodes: at first the words, then also cycles of them drawn together. A
 * cycle takes the row of one of its nodes; the rows of the others are empty from then on.
 */
export class ArcTable {
  /** Of words and the root, whose row is the first. */
  readonly count: number;
  /** A row a dependent, a column a head. */
  readonly #scores: Float64Array;
  /** The arc between words behind each score: see {@link wordOf} and {@link headOf}. */
  readonly #arcs: Int32Array;
  readonly #isEmpty: Uint8Array;

  /**
   * @param arcs a row a word, the root's first, with the score of each as its head
   * @param rootCost what a word's arc from the root counts for less
   */
  constructor({ rows, columns, values }: Matrix, rootCost: number) {
    this.count = rows;
    this.#scores = new Float64Array(rows * rows);
    this.#arcs = new Int32Array(rows * rows);
    for (let arc = 0; arc < rows * rows; arc += 1) this.#arcs[arc] = arc;
    this.#isEmpty = new Uint8Array(rows);
    for (let row = 0; row < rows; row += 1) {
      this.#scores.set(values.subarray(row * columns, row * columns + rows), row * rows);
      this.#scores[row * rows] = (this.#scores[row * rows] ?? 0) - rootCost;
    }
  }

  isEmpty(row: number): boolean {
    return this.#isEmpty[row] === 1;
  }

  /** The arc between words that stands behind one between nodes. */
  arc(row: number, head: number): number {
    return this.#arcs[row * this.count + head] ?? 0;
  }

  wordOf(arc: number): number {
    return Math.floor(arc / this.count);
  }

  headOf(arc: number): number {
    return arc % this.count;
  }

  /** The node that is the likeliest head of another. */
  bestHead(row: number): number {
    let [best, most] = [0, this.#score(row, 0)];
    for (let head = 1; head < this.count; head += 1) {
      if (head === row || this.#isEmpty[head] === 1) continue;
      const score = this.#score(row, head);
      if (score > most) [best, most] = [head, score];
    }
    return best;
  }

  /**
   * Draws a cycle together. Its own arcs then count for what is gained where one takes the place of
   * that within the cycle.
   *
   * @param cycle nodes, the first of which lends its row
   * @param headIn the head of each within the cycle
   */
  contract(cycle: readonly number[], headIn: (row: number) => number): void {
    const [row = 0, ...others] = cycle;
    for (const other of others) this.#isEmpty[other] = 1;
    const lost = cycle.map((own) => this.#score(own, headIn(own)));
    for (let node = 0; node < this.count; node += 1) {
      if (node === row || this.#isEmpty[node] === 1) continue;
      const own = this.#best(cycle, (one, at) => this.#score(one, node) - (lost[at] ?? 0));
      const gain = this.#score(own, node) - (lost[cycle.indexOf(own)] ?? 0);
      this.#set(row, node, gain, this.arc(own, node));
      const head = this.#best(cycle, (one) => this.#score(node, one));
      this.#set(node, row, this.#score(node, head), this.arc(node, head));
    }
  }

  #best(rows: readonly number[], scoreOf: (row: number, at: number) => number): number {
    let [best, most] = [rows[0] ?? 0, -Infinity];
    rows.forEach((row, at) => {
      const score = scoreOf(row, at);
      if (score > most) [best, most] = [row, score];
    });
    return best;
  }

  #score(row: number, head: number): number {
    return this.#scores[row * this.count + head] ?? 0;
  }

  #set(row: number, head: number, score: number, arc: number): void {
    this.#scores[row * this.count + head] = score;
    this.#arcs[row * this.count + head] = arc;
  }
}
