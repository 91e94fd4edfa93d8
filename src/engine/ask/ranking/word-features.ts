import type { Match } from './match.js';
import type { MatchedPassages } from './matched-passages.js';
import { bm25, closeness, exactShare, openingShare, pairsOf } from './measures.js';

/** How much of the question a passage has, and how close together. */
export const WORD_FEATURES = [
  // Share of the question's weight; the same with BM25's saturation; and that not as a share.
  'coverage',
  'bm25',
  'bm25Sum',
  'exact',
  // See `Pairs` and `closeness`.
  'pairs',
  'phrases',
  'order',
  'closeness',
  // Share of the question's names that it has, and that it lacks; both 0 for a question without names.
  'names',
  'nameMissing',
  // The noun asked after.
  'focus',
  'opening',
  // How rare the words are in the index, and the names among them, summed.
  'idfSum',
  'nameSum',
  // The question's first content word: of `who opened …`, the deed.
  'firstWord',
] as const;

export function wordFeatures(
  match: Match,
  { question, notes, matcher }: MatchedPassages,
): Record<(typeof WORD_FEATURES)[number], number> {
  const coverage = matcher.coverage(match.strength);
  const score = bm25(matcher, match, notes.meanLength);
  const pairs = pairsOf(matcher, match);
  let namesFound = 0;
  let namesAsked = 0;
  let focus = 0;
  let idfSum = 0;
  let nameSum = 0;
  question.terms.forEach(({ term, name, weight, idf }, i) => {
    const found = match.strength[i] ?? 0;
    idfSum += (found * idf) / 3;
    if (found > focus && question.focus.includes(term)) focus = found;
    if (!name) return;
    namesAsked += weight;
    namesFound += weight * found;
    if (found > 0) nameSum += idf;
  });
  return {
    coverage,
    bm25: score / matcher.total,
    bm25Sum: score / 4,
    exact: exactShare(match),
    pairs: pairs.near,
    phrases: pairs.adjacent,
    order: pairs.inOrder,
    closeness: closeness(coverage, match),
    names: namesAsked ? namesFound / namesAsked : 0,
    nameMissing: namesAsked ? 1 - namesFound / namesAsked : 0,
    focus,
    opening: openingShare(matcher, match),
    idfSum,
    nameSum,
    firstWord: match.strength[0] ?? 0,
  };
}
