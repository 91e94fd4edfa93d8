import type { TermMatch, TermMatcher } from './term-match.js';

/** Two query terms this many tokens apart, or fewer, stand near each other. */
const NEAR = 4;
/** In its first tokens a sentence says what it is about. */
const LEAD = 3;

/**
 * Share of the question's pairs of neighbouring terms that stand near each other in a passage: 0 to
 * 1. A pair counts as much as the lighter of its terms.
 */
export function proximity({ weights }: TermMatcher, { at }: TermMatch): number {
  let near = 0;
  let total = 0;
  for (let term = 0; term + 1 < weights.length; term++) {
    const weight = Math.min(weights[term] ?? 0, weights[term + 1] ?? 0);
    total += weight;
    if (leastGap(at, term) <= NEAR) near += weight;
  }
  return near / (total || 1);
}

/** How near a query term and the next one come, in tokens. */
function leastGap(at: TermMatch['at'], term: number): number {
  let gap = Infinity;
  for (const first of at) {
    if (first.term !== term) continue;
    for (const second of at) {
      if (second.term === term + 1) {
        gap = Math.min(gap, Math.abs(second.position - first.position));
      }
    }
  }
  return gap;
}

/** The coverage, discounted by the width of the window of all matches: 0 to 1. */
export function density(coverage: number, { at }: TermMatch): number {
  const [first] = at;
  const last = at.at(-1);
  if (!first || !last) return 0;
  const width = last.position - first.position + 1;
  return coverage / (1 + Math.log(1 + width / Math.max(1, at.length)));
}

/** Share of the question's weight in the first tokens of a passage: 0 to 1. */
export function leadCoverage({ weights, total }: TermMatcher, { at }: TermMatch): number {
  let sum = 0;
  for (const { position, term } of at) if (position < LEAD) sum += weights[term] ?? 0;
  return Math.min(1, sum / total);
}
