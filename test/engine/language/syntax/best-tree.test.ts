import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from '../../../../src/engine/language/syntax/tree/best-tree.js';

/** A row a word, the root's first, with the score of each as its head; a column behind says nothing. */
interface Arcs {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

const arcsOf = (words: number): fc.Arbitrary<Arcs> => {
  const [rows, columns] = [words + 1, words + 2];
  const score = fc.integer({ min: -1_000, max: 1_000 });
  return fc
    .array(score, { minLength: rows * columns, maxLength: rows * columns })
    .map((scores) => ({ rows, columns, values: Float32Array.from(scores) }));
};

const totalOf = ({ columns, values }: Arcs, heads: readonly number[]): number =>
  heads.slice(1).reduce((sum, head, at) => sum + (values[(at + 1) * columns + head] ?? 0), 0);

/** Whether every word leads to the root, which has one dependent. */
function isTree(heads: readonly number[]): boolean {
  const leads = (word: number, steps: number): boolean =>
    word === 0 || (steps > 0 && leads(heads[word] ?? 0, steps - 1));
  const words = heads.slice(1);
  return (
    words.filter((head) => head === 0).length === 1 &&
    words.every((_, at) => leads(at + 1, heads.length))
  );
}

/** All that words may hang from, one tree or not. */
const allHeads = (words: number): number[][] =>
  Array.from({ length: words }).reduce<number[][]>(
    (all) =>
      all.flatMap((heads) => Array.from({ length: words + 1 }, (_, head) => [...heads, head])),
    [[0]],
  );

describe('the best tree', () => {
  it.each([1, 2, 3, 4])('of %i words is the best of all there are', (words) => {
    const trees = allHeads(words).filter(isTree);
    fc.assert(
      fc.property(arcsOf(words), (arcs) => {
        const heads = [...bestTree(arcs)];
        expect(isTree(heads)).toBe(true);
        expect(totalOf(arcs, heads)).toBe(Math.max(...trees.map((tree) => totalOf(arcs, tree))));
      }),
    );
  });

  it('draws cycles in cycles together', () => {
    // Words 1 and 2 want each other, and both together 3, which wants them; the root wants 3 least.
    const scores = [...[0, 0, 0, 0], ...[-5, 0, 90, 40], ...[-9, 90, 0, 10], ...[-50, 80, 20, 0]];
    const arcs = { rows: 4, columns: 4, values: Float32Array.from(scores) };
    expect([...bestTree(arcs)]).toEqual([0, 0, 1, 1]);
  });

  it('of 300 words that all want the one before, and the first the last, breaks that one cycle', () => {
    const rows = 301;
    const values = new Float32Array(rows * rows).fill(-10);
    for (let word = 1; word < rows; word += 1) {
      values[word * rows + (word === 1 ? rows - 1 : word - 1)] = 10;
    }
    // The root is the likelier head of word 70 than of any other.
    values[70 * rows] = 0;
    const heads = bestTree({ rows, columns: rows, values });
    expect(heads[70]).toBe(0);
    expect(heads[1]).toBe(rows - 1);
    expect(heads.filter((head, word) => word > 1 && head !== word - 1 && word !== 70)).toHaveLength(
      0,
    );
  });
});
