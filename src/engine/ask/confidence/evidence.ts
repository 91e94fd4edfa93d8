import { ASKED_FEATURES, readAskedFeatures } from '../asked/asked-statement.js';
import { flag } from '../learned/flag.js';
import { softmax } from '../learned/softmax.js';
import type { PassageCandidate } from '../ranking/candidates.js';
import { FEATURES, type Feature } from '../ranking/features.js';
import { familyOf } from '../question/expected-fit.js';
import type { Notes } from '../question/notes.js';
import type { Question } from '../question/question.js';
import { readMismatches } from './mismatches.js';

/** Features of the best candidate that tell also whether there is an answer at all. */
const OF_BEST = [
  'coverage',
  'exactMatch',
  'density',
  'lead',
  'before',
  'paragraph',
  'title',
  'answerTypeNear',
  'functionWords',
] as const satisfies readonly Feature[];

/** What the question tells beside, and what of it does not match. */
const OF_QUESTION = [
  // How many query terms it has.
  'terms',
  // A quantity or a time is asked for, and the candidate has none; a cause, a means or words said.
  'quantityMissing',
  'cueMissing',
  // Share of the weight of the question's names that stand nowhere in the story.
  'unknownNames',
  // See `Mismatches`.
  'negationMismatch',
  'quantityMismatch',
  'contrastMismatch',
] as const;

/** How the best candidate stands among all: one that is hardly better than the next is hardly sure. */
export const OF_RANKING = [
  // The chances of the first and the second by the ranker's scores.
  'firstChance',
  'secondChance',
  // How far the first is ahead of the second, and its score itself.
  'ahead',
  'score',
] as const;

/** The features of a confidence, in the order of their weights. */
export const EVIDENCE = [
  'bias',
  ...OF_BEST,
  ...OF_QUESTION,
  ...ASKED_FEATURES,
  ...OF_RANKING,
] as const;

const indexes = OF_BEST.map((name) => FEATURES.indexOf(name));
const [ANSWER_QUANTITY, CUE] = [FEATURES.indexOf('answerQuantity'), FEATURES.indexOf('cue')];

/** Query terms of a long question: more of them tell no more. */
const MANY_TERMS = 8;

/** Further ahead than this, a candidate is alone. */
const FAR_AHEAD = 5;

/**
 * The evidence that the best candidate answers, in the order of {@link EVIDENCE}.
 *
 * @param scores of all candidates by the ranker, the best first
 */
export function readEvidence(
  question: Question,
  best: PassageCandidate,
  scores: readonly number[],
  notes: Notes,
): Float64Array {
  const { features } = best;
  const { negation, missingQuantities, contrast } = readMismatches(question, best, notes);
  const family = familyOf(question.expected);
  const ofQuestion: Record<(typeof OF_QUESTION)[number], number> = {
    terms: Math.min(1, question.terms.length / MANY_TERMS),
    quantityMissing: flag(family === 'quantity' && features[ANSWER_QUANTITY] === 0),
    cueMissing: flag(family === 'cue' && features[CUE] === 0),
    unknownNames: unknownNames(question, best, notes),
    negationMismatch: flag(negation),
    quantityMismatch: missingQuantities,
    contrastMismatch: flag(contrast),
  };
  return Float64Array.of(
    1,
    ...indexes.map((index) => features[index] ?? 0),
    ...OF_QUESTION.map((name) => ofQuestion[name]),
    ...readAskedFeatures(question.text, best.passage),
    ...readRanking(scores),
  );
}

/** In the order of {@link OF_RANKING}. */
function readRanking(scores: readonly number[]): number[] {
  const [first = 0, second] = scores;
  const [firstChance = 0, secondChance = 0] = softmax(Float64Array.from(scores));
  const ahead = second === undefined ? FAR_AHEAD : Math.min(FAR_AHEAD, first - second);
  return [firstChance, secondChance, ahead, first];
}

function unknownNames(
  { terms }: Question,
  { passage: { story }, match }: PassageCandidate,
  { index }: Notes,
): number {
  let names = 0;
  let unknown = 0;
  terms.forEach(({ name, weight, matches }, term) => {
    if (!name) return;
    names += weight;
    const isKnown =
      match.strengths[term] !== 0 || [...matches.keys()].some((id) => index.hasTerm(story, id));
    if (!isKnown) unknown += weight;
  });
  return names ? unknown / names : 0;
}
