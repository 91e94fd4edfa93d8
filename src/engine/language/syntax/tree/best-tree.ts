/** The heads that come into question for a word, and their scores. */
export interface ScoredArcs {
  readonly heads: Int32Array;
  readonly scores: Float32Array;
}

/**
 * A tree of the best arcs: the best head of each word; where these make a cycle, the word that loses
 * least by it gets a head outside (the first step of Chu and Liu's and Edmonds's algorithm, greedily);
 * where several words have the root for a head, all but one get another.
 *
 * @param arcs for each word; the root is their count
 */
export function bestTree(arcs: readonly ScoredArcs[]): Int32Array {
  const heads = Int32Array.from(arcs, (own) => bestHead(own, () => true).head);
  breakCycles(arcs, heads);
  keepOneRoot(arcs, heads);
  return heads;
}

function breakCycles(arcs: readonly ScoredArcs[], heads: Int32Array): void {
  const root = heads.length;
  for (let round = 0; ; round += 1) {
    const cycle = findCycle(heads);
    if (!cycle) return;
    // Cycles that come back anew are put an end to at the root.
    const allows = (head: number): boolean =>
      round < root ? !cycle.includes(head) : head === root;
    const ways = cycle.map((word) => changeOf(arcs, heads, word, allows));
    const least = ways.reduce((one, other) => (other.loss < one.loss ? other : one));
    heads[least.word] = least.head < 0 ? root : least.head;
  }
}

function keepOneRoot(arcs: readonly ScoredArcs[], heads: Int32Array): void {
  const root = heads.length;
  const changes = Array.from(heads.keys())
    .filter((word) => heads[word] === root)
    .map((word) =>
      changeOf(arcs, heads, word, (head) => head !== root && !leadsTo(heads, head, word)),
    )
    .sort((a, b) => b.loss - a.loss);
  const kept = changes[0]?.word ?? root;
  for (const { word, head } of changes.slice(1)) {
    heads[word] = head < 0 || leadsTo(heads, head, word) ? kept : head;
  }
}

/** The best other head of a word, and what is lost by it; -1 where there is none. */
function changeOf(
  arcs: readonly ScoredArcs[],
  heads: Int32Array,
  word: number,
  allows: (head: number) => boolean,
): { word: number; head: number; loss: number } {
  const own = arcs[word] ?? { heads: new Int32Array(), scores: new Float32Array() };
  const { head, score } = bestHead(own, allows);
  return { word, head, loss: bestHead(own, (other) => other === heads[word]).score - score };
}

/** Whether a word's way to the root goes through another word, or is it. */
function leadsTo(heads: Int32Array, from: number, word: number): boolean {
  for (let at = from; at < heads.length; at = heads[at] ?? heads.length)
    if (at === word) return true;
  return false;
}

function bestHead(
  { heads, scores }: ScoredArcs,
  allows: (head: number) => boolean,
): { head: number; score: number } {
  let best = -1;
  for (let at = 0; at < heads.length; at += 1) {
    if (!allows(heads[at] ?? -1)) continue;
    if (best < 0 || (scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  }
  return { head: heads[best] ?? -1, score: scores[best] ?? -Infinity };
}

/** The words of a cycle, or undefined where every word leads to the root. */
function findCycle(heads: Int32Array): number[] | undefined {
  const root = heads.length;
  const seenFrom = new Int32Array(root).fill(-1);
  for (let start = 0; start < root; start += 1) {
    let word = start;
    while (word < root && seenFrom[word] === -1) {
      seenFrom[word] = start;
      word = heads[word] ?? root;
    }
    if (word === root || seenFrom[word] !== start) continue;
    const cycle = [word];
    for (let at = heads[word] ?? root; at !== word; at = heads[at] ?? root) cycle.push(at);
    return cycle;
  }
  return undefined;
}
