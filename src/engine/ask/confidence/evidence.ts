import { flag } from '../learned/flag.js';
import { softmax } from '../learned/softmax.js';
import type { Candidate } from '../ranking/candidates.js';
import { FEATURES, type Feature } from '../ranking/features.js';
import { familyOf } from '../reading/expected-fit.js';
import type { Notes } from '../reading/notes.js';
import type { Question } from '../reading/question.js';
import { readMismatches } from './mismatches.js';

/** Passage features that tell also whether there is an answer at all. */
const OF_BEST = [
  'coverage',
  'exact',
  'paragraph',
  'before',
  'title',
  'pairs',
  'phrases',
  'closeness',
  'nameMissing',
  'typeFound',
  'typeNear',
  'bm25Sum',
  'explains',
  'opening',
  'functionWords',
  'otherForms',
  'mixedPairs',
  'firstWord',
] as const satisfies readonly Feature[];

/** What the question, the story and the other candidates tell beside. */
const OF_QUESTION = [
  // A figure, a name or a cue is asked for, and the passage has none.
  'figureMissing',
  'nameWanting',
  'cueMissing',
  // Shares of the question's weight, and of that of its names, that the story does not have at all.
  'unknown',
  'unknownNames',
  'missingWeight',
  'margin',
  'terms',
  'coverageSquared',
  // What the question says and the passage does not: see `Mismatches`.
  'negationMissing',
  'figuresMissing',
  'contrast',
] as const;

/** What a confidence is weighed from, in the order of its weights. */
export const EVIDENCE = ['bias', ...OF_BEST, ...OF_QUESTION] as const;

const indexes = OF_BEST.map((name) => FEATURES.indexOf(name));
const COVERAGE = FEATURES.indexOf('coverage');
const TYPE_FOUND = FEATURES.indexOf('typeFound');
const EXPLAINS = FEATURES.indexOf('explains');

/** Content words of a long question: more of them tell no more. */
const MANY_TERMS = 8;

/** Whether a passage has anything of the kind that is asked for: above 0. */
const found = (features: Float64Array): number =>
  (features[TYPE_FOUND] ?? 0) + (features[EXPLAINS] ?? 0);

/**
 * The evidence for the best passage as a vector in the order of {@link EVIDENCE}.
 *
 * @param margin the ranker's probability of the best passage less that of the second
 */
export function readEvidence(
  question: Question,
  { passage, features }: Candidate,
  notes: Notes,
  margin: number,
): Float64Array {
  const { vocabulary } = notes.on(passage.story);
  let total = 0;
  let unknown = 0;
  let names = 0;
  let unknownNames = 0;
  for (const { weight, matches, name } of question.terms) {
    const known = [...matches.keys()].some((id) => vocabulary.has(id));
    total += weight;
    if (!known) unknown += weight;
    if (name) names += weight;
    if (name && !known) unknownNames += weight;
  }
  const coverage = features[COVERAGE] ?? 0;
  const family = familyOf(question.expected);
  const mismatches = readMismatches(question, passage, notes);
  const wanting = found(features) === 0;
  const ofQuestion: Record<(typeof OF_QUESTION)[number], number> = {
    figureMissing: flag(wanting && family === 'figure'),
    nameWanting: flag(wanting && family === 'name'),
    cueMissing: flag(wanting && family === 'cue'),
    unknown: total ? unknown / total : 0,
    unknownNames: names ? unknownNames / names : 0,
    // Divided so that it is mostly between 0 and 1, as the others are.
    missingWeight: (total * (1 - coverage)) / 4,
    margin,
    terms: Math.min(1, question.terms.length / MANY_TERMS),
    coverageSquared: coverage * coverage,
    negationMissing: flag(mismatches.negation),
    figuresMissing: mismatches.figures,
    contrast: flag(mismatches.contrast),
  };
  return Float64Array.of(
    1,
    ...indexes.map((index) => features[index] ?? 0),
    ...OF_QUESTION.map((name) => ofQuestion[name]),
  );
}

/**
 * The ranker's probability of the best candidate less that of the second, if there is one.
 *
 * @param scores of all candidates, best first
 */
export function marginOf(scores: readonly number[]): number {
  const [best = 0, second = 0] = softmax(Float64Array.from(scores));
  return best - second;
}
