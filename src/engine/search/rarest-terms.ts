/** Postings (a term in a passage) that a search looks at: so many take a few milliseconds. */
const MOST_POSTINGS = 3_000;

/** A term to look for and how much it counts. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** The terms that passages are looked up by, and those that only rank the passages found. */
export interface SplitTerms {
  readonly lookedUp: readonly WeightedTerm[];
  readonly ranking: readonly WeightedTerm[];
}

/**
 * The rarest terms, as many as come to so many postings, and at least one. In a large library a
 * common term finds thousands of passages that hold nothing else of the question; in a small one
 * all terms are looked up.
 */
export function splitTerms(
  terms: readonly WeightedTerm[],
  frequencyOf: (term: string) => number,
): SplitTerms {
  const known = terms
    .map((term) => ({ ...term, postings: frequencyOf(term.term) }))
    .sort((a, b) => a.postings - b.postings);
  let sum = 0;
  const common = known.findIndex(({ postings }, i) => (sum += postings) > MOST_POSTINGS && i > 0);
  if (common < 0) return { lookedUp: terms, ranking: [] };
  return { lookedUp: known.slice(0, common), ranking: known.slice(common) };
}
