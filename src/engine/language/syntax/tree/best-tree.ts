import type { Matrix } from '../../../network/index.js';
import { ArcTable } from './arc-table.js';

/** More than all other arcs of a tree come to: there is a second root only where there must be. */
const SECOND_ROOT = 1e7;

/**
 * The heads of the best tree under scores of arcs (Chu and Liu 1965, Edmonds 1967), of those that give
 * the root a single dependent. It takes time as the square of the words (Tarjan 1977).
 *
 * @param arcs a row a word, the root's first, with the score of each as its head
 * @returns the head of each row; 0 for the root's
 */
export function bestTree(arcs: Matrix): Int32Array {
  const heads = bestHeads(new ArcTable(arcs, 0));
  const roots = heads.reduce(
    (count, head, word) => (word > 0 && head === 0 ? count + 1 : count),
    0,
  );
  return roots <= 1 ? heads : bestHeads(new ArcTable(arcs, SECOND_ROOT));
}

/** How far a node is: each leads to the root once its path was followed to the end. */
const NEW = 0;
const ON_PATH = 1;
const DONE = 2;

/** The heads of the best tree: paths are followed to the root, cycles on the way drawn together. */
function bestHeads(table: ArcTable): Int32Array {
  const { count } = table;
  const nodes = new Nodes(table);
  const heads = new Int32Array(count);
  const states = new Uint8Array(count);
  states[0] = DONE;
  for (let start = 1; start < count; start += 1) {
    if (table.isEmpty(start)) continue;
    const path: number[] = [];
    let row = start;
    while (states[row] !== DONE) {
      if (states[row] === ON_PATH) {
        const cycle = path.splice(path.indexOf(row));
        table.contract(cycle, (one) => heads[one] ?? 0);
        nodes.contract(cycle);
        states[row] = NEW;
      } else {
        const head = table.bestHead(row);
        nodes.choose(row, table.arc(row, head));
        heads[row] = head;
        states[row] = ON_PATH;
        path.push(row);
        row = head;
      }
    }
    for (const one of path) states[one] = DONE;
  }
  return nodes.heads();
}

/** The words, and each cycle that was drawn together, with the arc chosen for each. */
class Nodes {
  readonly #table: ArcTable;
  /** The node that has each row. */
  readonly #ofRow: Int32Array;
  /** The arc between words by which each node hangs. */
  readonly #arcs: number[];
  /** The cycle that each node is part of. */
  readonly #cycles: number[] = [];

  constructor(table: ArcTable) {
    this.#table = table;
    this.#ofRow = new Int32Array(table.count);
    this.#arcs = [];
    for (let row = 0; row < table.count; row += 1) {
      this.#ofRow[row] = row;
      this.#arcs.push(0);
    }
  }

  choose(row: number, arc: number): void {
    this.#arcs[this.#ofRow[row] ?? 0] = arc;
  }

  contract(cycle: readonly number[]): void {
    const node = this.#arcs.push(0) - 1;
    for (const row of cycle) this.#cycles[this.#ofRow[row] ?? 0] = node;
    this.#ofRow[cycle[0] ?? 0] = node;
  }

  /** The head of each word, once all arcs are chosen: of a cycle, one gives way to what leads out of it. */
  heads(): Int32Array {
    const { count } = this.#table;
    for (let cycle = this.#arcs.length - 1; cycle >= count; cycle -= 1) {
      const arc = this.#arcs[cycle] ?? 0;
      let node = this.#table.wordOf(arc);
      for (let around = node; around !== cycle; around = this.#cycles[around] ?? cycle)
        node = around;
      this.#arcs[node] = arc;
    }
    const heads = new Int32Array(count);
    for (let word = 0; word < count; word += 1) {
      heads[word] = this.#table.headOf(this.#arcs[word] ?? 0);
    }
    return heads;
  }
}
