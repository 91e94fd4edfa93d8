import type { Candidate } from '../ranking/candidates.js';
import { familyOf } from '../reading/expected-fit.js';
import { FEATURES, type Feature } from '../ranking/features.js';
import { flag } from '../learned/flag.js';
import { readMismatches } from './mismatches.js';
import type { Notes } from '../reading/notes.js';
import type { Question } from '../reading/question.js';

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

/** What a confidence is weighed from, in the order of its weights. */
export const EVIDENCE = [
  'bias',
  ...OF_BEST,
  'figureMissing',
  'nameWanting',
  'cueMissing',
  'unknown',
  'unknownNames',
  'missingWeight',
  'margin',
  'terms',
  'coverageSquared',
  'negationMissing',
  'figuresMissing',
  'contrast',
] as const;

const indexes = OF_BEST.map((name) => FEATURES.indexOf(name));
const COVERAGE = FEATURES.indexOf('coverage');
const TYPE_FOUND = FEATURES.indexOf('typeFound');
const EXPLAINS = FEATURES.indexOf('explains');

const FAMILIES = ['figure', 'name', 'cue'] as const;

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
  return Float64Array.of(
    1,
    ...indexes.map((index) => features[index] ?? 0),
    ...FAMILIES.map((one) => (wanting && family === one ? 1 : 0)),
    total ? unknown / total : 0,
    names ? unknownNames / names : 0,
    (total * (1 - coverage)) / 4,
    margin,
    Math.min(1, question.terms.length / 8),
    coverage * coverage,
    flag(mismatches.negation),
    mismatches.figures,
    flag(mismatches.contrast),
  );
}

/** The ranker's probability of the best candidate less that of the second. */
export function marginOf(scores: readonly number[]): number {
  const [best = 0] = scores;
  const odds = scores.map((score) => Math.exp(score - best));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return (1 - (odds[1] ?? 0)) / (total || 1);
}
