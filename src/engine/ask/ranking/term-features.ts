import { density, leadCoverage, proximity } from './proximity.js';
import type { TermMatch, TermMatcher } from './term-match.js';

/** How many of the query terms a passage has, and how close together. */
export const TERM_FEATURES = [
  // MiniSearch's score, as a share of the best candidate's.
  'bm25',
  // Share of the question's weight.
  'coverage',
  // Share of the query terms that stand there themselves, not by a synonym.
  'exactMatch',
  // See `proximity.ts`.
  'proximity',
  'density',
  'lead',
] as const;

export function termFeatures(
  bm25: number,
  match: TermMatch,
  matcher: TermMatcher,
): Record<(typeof TERM_FEATURES)[number], number> {
  const coverage = matcher.coverage(match.strengths);
  return {
    bm25,
    coverage,
    exactMatch: exactMatch(match),
    proximity: proximity(matcher, match),
    density: density(coverage, match),
    lead: leadCoverage(matcher, match),
  };
}

function exactMatch({ strengths }: TermMatch): number {
  let exact = 0;
  for (const strength of strengths) if (strength === 1) exact++;
  return exact / Math.max(1, strengths.length);
}
