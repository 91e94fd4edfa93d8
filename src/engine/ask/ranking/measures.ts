import type { Match, Matcher } from './match.js';

/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009). */
const K = 1.2;
const B = 0.6;
/** Two words of the question this many tokens apart, or fewer, stand near each other. */
const NEAR = 4;
/** In its first tokens a sentence says what it is about. */
const OPENING = 3;

/** BM25 of a passage, with the question's own weights in place of idf. */
export function bm25(matcher: Matcher, { count, length }: Match, meanLength: number): number {
  const norm = K * (1 - B + (B * length) / meanLength);
  let sum = 0;
  count.forEach((n, term) => {
    if (n > 0) sum += ((matcher.weights[term] ?? 0) * n * (K + 1)) / (n + norm);
  });
  return sum;
}

/** Share of the question's terms that stand in the passage themselves, not by a synonym. */
export function exactShare({ strength }: Match): number {
  let matched = 0;
  for (const one of strength) if (one === 1) matched++;
  return matched / Math.max(1, strength.length);
}

/** Share of the question's weight in the opening of the passage. */
export function openingShare({ weights, total }: Matcher, { at }: Match): number {
  let sum = 0;
  for (const { position, term } of at) if (position < OPENING) sum += weights[term] ?? 0;
  return Math.min(1, sum / total);
}

/** Shares of the question's neighbouring words that stand near, next, and in order in the passage. */
export interface Pairs {
  readonly near: number;
  readonly adjacent: number;
  readonly inOrder: number;
}

/** A pair counts as much as the lighter of its two words. */
export function pairsOf({ weights }: Matcher, { at }: Match): Pairs {
  let near = 0;
  let adjacent = 0;
  let inOrder = 0;
  let total = 0;
  for (let term = 0; term + 1 < weights.length; term++) {
    const weight = Math.min(weights[term] ?? 0, weights[term + 1] ?? 0);
    const { gap, ordered } = nearestPair(at, term);
    total += weight;
    if (gap <= NEAR) near += weight;
    if (gap <= 1 && ordered) adjacent += weight;
    if (ordered) inOrder += weight;
  }
  const scale = total || 1;
  return { near: near / scale, adjacent: adjacent / scale, inOrder: inOrder / scale };
}

/** How near a term and the one after it come, and whether they ever stand in the question's order. */
function nearestPair(at: Match['at'], term: number): { gap: number; ordered: boolean } {
  let gap = Infinity;
  let ordered = false;
  for (const first of at) {
    if (first.term !== term) continue;
    for (const second of at) {
      if (second.term !== term + 1) continue;
      gap = Math.min(gap, Math.abs(second.position - first.position));
      ordered ||= second.position > first.position;
    }
  }
  return { gap, ordered };
}

/** The coverage, less the farther apart the matched words stand. */
export function closeness(coverage: number, { at }: Match): number {
  const [first] = at;
  const last = at.at(-1);
  if (!first || !last) return 0;
  const width = last.position - first.position + 1;
  return coverage / (1 + Math.log(1 + width / Math.max(1, at.length)));
}
