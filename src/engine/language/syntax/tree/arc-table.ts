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
    this.#isEmpty = new Uint8Array(rows);
    const [scores, own] = [this.#scores, this.#arcs];
    for (let row = 0; row < rows; row += 1) {
      for (let head = 0; head < rows; head += 1) {
        const arc = row * rows + head;
        own[arc] = arc;
        scores[arc] = values[row * columns + head] ?? 0;
      }
      scores[row * rows] = (scores[row * rows] ?? 0) - rootCost;
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
    const [scores, isEmpty, from] = [this.#scores, this.#isEmpty, row * this.count];
    let best = 0;
    let most = scores[from] ?? 0;
    for (let head = 1; head < this.count; head += 1) {
      const score = scores[from + head] ?? 0;
      if (score > most && head !== row && isEmpty[head] !== 1) {
        best = head;
        most = score;
      }
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
    const [row = 0] = cycle;
    for (const other of cycle) if (other !== row) this.#isEmpty[other] = 1;
    const lost = cycle.map((own) => this.#score(own, headIn(own)));
    // Plain loops: cycles are drawn together in most sentences, over all their words.
    for (let node = 0; node < this.count; node += 1) {
      if (node === row || this.#isEmpty[node] === 1) continue;
      let [own, gain] = [row, -Infinity];
      let [head, most] = [row, -Infinity];
      for (let at = 0; at < cycle.length; at += 1) {
        const one = cycle[at] ?? 0;
        const gained = this.#score(one, node) - (lost[at] ?? 0);
        if (gained > gain) [own, gain] = [one, gained];
        const score = this.#score(node, one);
        if (score > most) [head, most] = [one, score];
      }
      this.#set(row, node, gain, this.arc(own, node));
      this.#set(node, row, most, this.arc(node, head));
    }
  }

  #score(row: number, head: number): number {
    return this.#scores[row * this.count + head] ?? 0;
  }

  #set(row: number, head: number, score: number, arc: number): void {
    this.#scores[row * this.count + head] = score;
    this.#arcs[row * this.count + head] = arc;
  }
}
