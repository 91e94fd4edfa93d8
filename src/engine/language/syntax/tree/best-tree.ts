import type { Matrix } from '../../../network/index.js';

/** Nothing is lost by what cannot be. */
const NEVER = -1e9;

/**
 * The heads of the best tree under scores of arcs (Chu and Liu 1965, Edmonds 1967), of those that give
 * the root a single dependent.
 *
 * @param arcs a row a word, the root's first, with the score of each as its head
 * @returns the head of each row; 0 for the root's
 */
export function bestTree(arcs: Matrix): Int32Array {
  const scores = withoutLoops(arcs);
  const heads = bestHeads(scores, arcs.rows);
  const roots = [...heads.keys()].filter((word) => word > 0 && heads[word] === 0);
  if (roots.length <= 1) return heads;
  const trees = roots.map((only) => bestHeads(withOneRoot(scores, arcs.rows, only), arcs.rows));
  const totals = trees.map((tree) => totalOf(scores, tree));
  return trees[totals.indexOf(Math.max(...totals))] ?? heads;
}

/** The scores in rows without the columns behind, no word its own head. */
function withoutLoops({ rows, columns, values }: Matrix): Float64Array {
  const scores = new Float64Array(rows * rows);
  for (let word = 0; word < rows; word += 1) {
    scores.set(values.subarray(word * columns, word * columns + rows), word * rows);
    scores[word * rows + word] = NEVER;
  }
  return scores;
}

function withOneRoot(scores: Float64Array, count: number, root: number): Float64Array {
  const own = Float64Array.from(scores);
  for (let word = 1; word < count; word += 1) if (word !== root) own[word * count] = NEVER;
  return own;
}

function totalOf(scores: Float64Array, heads: Int32Array): number {
  return heads.reduce(
    (sum, head, word) => (word === 0 ? 0 : sum + (scores[word * heads.length + head] ?? NEVER)),
    0,
  );
}

/** The heads of the best tree: those of each word, cycles drawn together into one until there is none. */
function bestHeads(scores: Float64Array, count: number): Int32Array {
  const heads = new Int32Array(count);
  for (let word = 1; word < count; word += 1) {
    let best = 0;
    for (let head = 1; head < count; head += 1) {
      if ((scores[word * count + head] ?? NEVER) > (scores[word * count + best] ?? NEVER))
        best = head;
    }
    heads[word] = best;
  }
  const cycle = findCycle(heads);
  return cycle ? unfolded(scores, heads, cycle) : heads;
}

/** The best tree where a cycle is contracted to one word, and the word in it whose head is outside. */
function unfolded(scores: Float64Array, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const count = heads.length;
  const outside = [...heads.keys()].filter((word) => !cycle.includes(word));
  const [one, size] = [outside.length, outside.length + 1];
  const score = (word: number, head: number): number => scores[word * count + head] ?? NEVER;
  const gain = (word: number, head: number): number =>
    score(word, head) - score(word, heads[word] ?? 0);
  const folded = new Float64Array(size * size).fill(NEVER);
  outside.forEach((word, row) => {
    outside.forEach((head, column) => {
      folded[row * size + column] = score(word, head);
    });
    folded[row * size + one] = Math.max(...cycle.map((head) => score(word, head)));
    folded[one * size + row] = Math.max(...cycle.map((own) => gain(own, word)));
  });
  const tree = bestHeads(folded, size);
  const result = Int32Array.from(heads);
  outside.forEach((word, row) => {
    const head = tree[row] ?? 0;
    result[word] = head < one ? (outside[head] ?? 0) : best(cycle, (own) => score(word, own));
  });
  const entry = outside[tree[one] ?? 0] ?? 0;
  result[best(cycle, (own) => gain(own, entry))] = entry;
  result[0] = 0;
  return result;
}

function best(words: readonly number[], scoreOf: (word: number) => number): number {
  return words.reduce((one, other) => (scoreOf(other) > scoreOf(one) ? other : one));
}

/** The words of a cycle, or undefined where every word leads to the root. */
function findCycle(heads: Int32Array): number[] | undefined {
  const seenFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start += 1) {
    let word = start;
    while (word > 0 && seenFrom[word] === 0) {
      seenFrom[word] = start;
      word = heads[word] ?? 0;
    }
    if (word === 0 || seenFrom[word] !== start) continue;
    const cycle = [word];
    for (let at = heads[word] ?? 0; at !== word; at = heads[at] ?? 0) cycle.push(at);
    return cycle;
  }
  return undefined;
}
