import { alignStatements, type Part, rewordingsOf, type Statement } from '../../alignment/index.js';
import { WordList } from '../../data/index.js';
import type { CandidateSentence } from '../candidate-sentences.js';
import type { Judged } from '../checked-statement.js';
import { areClose, hasValues, leavesOpen } from '../nearness.js';
import { swappedIn } from '../opposites/swapped.js';

const DENYING = new WordList('alignment/denying-verbs.txt');
const HEARSAY = new WordList('alignment/nouns-of-hearsay.txt');
/** A sentence that somebody denies has so much of a claim's words. */
const MOST = 0.7;
/** So many of the nearest sentences are looked at. */
const LOOKED_AT = 3;

/**
 * Where a claim is told in a sentence as what somebody denies (`It denied that it had left because of the
 * bills`), whoever is meant by its pronouns; undefined where none is.
 *
 * @param least the share of the claim's words that such a sentence has.
 */
export function deniedNearby(
  claim: Statement,
  candidates: readonly CandidateSentence[],
  least = MOST,
): Judged | undefined {
  if (leavesOpen(claim)) return undefined;
  for (const candidate of candidates.slice(0, LOOKED_AT)) {
    const { source, sentence, share } = candidate;
    if (share < least || !hasValues(claim, candidate) || isTurned(claim, candidate)) continue;
    const told = source.statementsOf(sentence).flatMap((one) => asDenied(one, claim) ?? [])[0];
    if (told)
      return {
        ...{ verdict: 'not in the story', status: 'denied', score: share },
        ...{ contrasts: [], marks: [], candidate, told },
      };
  }
  return undefined;
}

/** Who denies that somebody attacked them does not deny that they attacked anybody. */
const isTurned = (claim: Statement, { source, sentence }: CandidateSentence): boolean =>
  source.facingOf(sentence).some((told) =>
    [claim, ...rewordingsOf(claim)].some((one) => {
      const alignment = alignStatements(one, told, source.story.date);
      return alignment !== undefined && swappedIn(alignment, source.story.date) !== undefined;
    }),
  );

/** A statement that denies a claim, with who does as its speaker. */
function asDenied(told: Statement, claim: Statement): Statement | undefined {
  const { predicate, polarity, parts, speaker, merelySaid, status } = told;
  if (status === undefined && polarity === 'affirmed' && DENYING.has(predicate.lemma)) {
    const denier = parts.find(({ role }) => role === 'agent');
    const what = parts.find((part) => isSaying(part, told));
    return denier && what && tellsOf(claim, what, told) ? { ...told, speaker: denier } : undefined;
  }
  const isDenial = polarity === 'denied' && merelySaid && speaker !== undefined;
  return isDenial && areClose(claim.terms, told.terms) ? told : undefined;
}

/** `denied that …`, `rejected the claim that …`; but not `rejected the plan`. */
const isSaying = ({ role, start, end }: Part, { sentence, predicate }: Statement): boolean =>
  (role === 'content' && predicate.lemma === 'deny') ||
  ((role === 'patient' || role === 'content') &&
    sentence.tokens.some((one) => one.start >= start && one.end <= end && HEARSAY.has(one.lemma)));

/** Whether the predicate of a claim stands in what is denied. */
function tellsOf(claim: Statement, what: Part, { source, sentence }: Statement): boolean {
  const behind = source.itemsOf(sentence).filter(({ start }) => start >= what.start);
  return claim.terms.length === 0 || behind.some(({ terms }) => areClose(claim.terms, terms));
}
