/** Most postings (a term in a passage) that are looked up: so many take a few milliseconds. */
const MOST_POSTINGS = 3_000;

/** A query term and its boost. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/**
 * The rarest query terms: as many as have so many postings together, and at least one. In a large
 * library a common term finds thousands of passages that hold nothing else of the query; in a small
 * one all terms are looked up.
 */
export function rarestTerms(
  terms: readonly WeightedTerm[],
  documentFrequency: (term: string) => number,
): readonly WeightedTerm[] {
  const known = terms
    .map((term) => ({ term, postings: documentFrequency(term.term) }))
    .sort((a, b) => a.postings - b.postings);
  let sum = 0;
  const common = known.findIndex(({ postings }, i) => (sum += postings) > MOST_POSTINGS && i > 0);
  return common < 0 ? terms : known.slice(0, common).map(({ term }) => term);
}
