import { likeliestAntecedent } from '../../coreference/choose-antecedent.js';
import type { Anaphor } from '../../coreference/resolve.js';
import type { SyntaxNode } from '../../grammar/tree.js';
import type { Fitting } from '../nearest-named.js';

/** Pronouns and nouns of which only likelihood says whom they mean, among several who may be meant. */
export type Guesses = Set<SyntaxNode>;

/**
 * The likeliest of those that agree with an anaphor; undefined where that it means none of them is likelier.
 *
 * @param guesses the anaphor is added to them where there are several
 */
export function likeliestOfSeveral(
  anaphor: Anaphor,
  agreeing: readonly Fitting[],
  guesses: Guesses,
): Fitting | undefined {
  if (agreeing.length === 0) return undefined;
  const meant = new Set(agreeing.map(({ entity, candidate }) => entity ?? candidate.entity));
  if (meant.size > 1) guesses.add(anaphor.mention.head);
  const candidates = agreeing.map(({ candidate }) => candidate);
  const chosen = likeliestAntecedent({ ...anaphor, candidates });
  return chosen === undefined ? undefined : agreeing[chosen];
}
