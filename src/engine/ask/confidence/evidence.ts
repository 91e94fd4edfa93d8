import { overlaps, type Span } from '../../document/index.js';
import { ASKED_FEATURES, readAskedStatement } from '../asked/asked-statement.js';
import { flag } from '../learned/flag.js';
import { softmax } from '../learned/softmax.js';
import type { PassageCandidate } from '../ranking/candidates.js';
import { FEATURES, type Feature } from '../ranking/features.js';
import { familyOf } from '../question/expected-fit.js';
import { hasFitting } from '../question/fitting.js';
import {
  isNoCause,
  isPast,
  measuresOther,
  onlyCounts,
  tellsAge,
} from '../question/other-measure.js';
import { isOthersShare } from '../question/others-share.js';
import type { Notes } from '../question/notes.js';
import type { Question } from '../question/question.js';
import { ageBeside } from '../reader/age-beside.js';
import { type Guess, readGuess, sureGuess } from '../reader/guess.js';
import type { Reread } from '../reader/reread.js';
import { tellsIdentity } from './identity.js';
import { leavesUnnamed } from './unnamed.js';
import { type Mismatches, readMismatches } from './mismatches.js';

/** A candidate with its score by the ranker and what was read in it. */
export type RereadCandidate = Reread<PassageCandidate & { readonly score: number }>;

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

/** Less of the question's weight than this stands in the candidate: it may be on another matter. */
const LOW_COVERAGES = [0.2, 0.35, 0.5];
const OF_COVERAGE = ['coverageBelowFifth', 'coverageBelowThird', 'coverageBelowHalf'] as const;

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
const OF_RANKING = [
  // The chances of the first and the second by the ranker's scores.
  'firstChance',
  'secondChance',
  // How far the first is ahead of the second, and its score itself.
  'ahead',
  'score',
] as const;

/** What was read in the best candidate, beside the others that were read. */
const OF_READING = [
  // Its share, and how far it is ahead of the second.
  'readShare',
  'readAhead',
  // How much it looks like an answer by itself.
  'readLevel',
  // How likely it says what is asked, and how likely another does.
  'said',
  'saidElsewhere',
  // How many of the words that most likely answer are expected to be the answer's.
  'guess',
  // Whether the passage has something in the gap of the question, and it is none of those words.
  'filled',
  'filledElse',
] as const;

/** What was found out about the best candidate. */
export interface Finding {
  readonly best: RereadCandidate;
  /** In the order of {@link EVIDENCE}. */
  readonly evidence: Float64Array;
  readonly guess: Guess | undefined;
  readonly mismatches: Mismatches;
  /** Whether it tells who or what one is of whom nothing else is asked. */
  readonly identity: boolean;
  /** Whether it tells whether somebody did what is asked, or did the opposite. */
  readonly tellsWhether: boolean;
  /** Whether it speaks of some one such as is asked for, and does not say who. */
  readonly isUnnamed: boolean;
  /** Whether it only says that what is asked for is not so. */
  readonly isRefuted: boolean;
  /** Whether the guessed words are somebody else's than whom the question names, whoever says so, or no such thing. */
  readonly isOthers: boolean;
}

/** The features of a confidence, in the order of their weights. */
export const EVIDENCE = [
  'bias',
  ...OF_BEST,
  ...OF_QUESTION,
  ...ASKED_FEATURES,
  ...OF_RANKING,
  ...OF_READING,
  ...OF_COVERAGE,
] as const;

const indexes = OF_BEST.map((name) => FEATURES.indexOf(name));
const [ANSWER_QUANTITY, CUE] = [FEATURES.indexOf('answerQuantity'), FEATURES.indexOf('cue')];
const COVERAGE = FEATURES.indexOf('coverage');

/** Query terms of a long question: more of them tell no more. */
const MANY_TERMS = 8;

/** Divides log-odds by themselves, to be as small as other evidence. */
const MANY_LOG_ODDS = 10;

/** Log-odds that nothing is said, where nothing else was read. */
const LEAST_SAID = -10;

/** Further ahead than this, a candidate is alone. */
const FAR_AHEAD = 5;

/**
 * Finds the words of the best candidate that answer, and the evidence that it does.
 *
 * @param candidates of its story as they were read, itself among them, the best first
 */
export function readFinding(
  question: Question,
  best: RereadCandidate,
  candidates: readonly RereadCandidate[],
  notes: Notes,
): Finding {
  const { features, reading } = best;
  const asked = readAskedStatement(question, best.passage);
  const fits = (words: Span): boolean => hasFitting(question, best.passage, words, notes);
  const age = ageBeside(question, best.passage);
  const guess = age ? sureGuess(age) : reading && readGuess(reading, asked.filler, fits);
  const mismatches = readMismatches(question, best, notes);
  const { negation, missingQuantities, contrast } = mismatches;
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
  const evidence = Float64Array.of(
    1,
    ...indexes.map((index) => features[index] ?? 0),
    ...OF_QUESTION.map((name) => ofQuestion[name]),
    ...asked.features,
    ...readRanking(candidates.map(({ score }) => score)),
    ...readReading(best, candidates, guess),
    ...LOW_COVERAGES.map((least) => flag((features[COVERAGE] ?? 0) < least)),
  );
  const note = notes.of(best.passage);
  const { text } = best.passage.story;
  const words = text.slice(guess?.span.start, guess?.span.end);
  const isOthers =
    guess !== undefined &&
    (isOthersShare(question.text, guess.span, note, text) ||
      measuresOther(question, guess.span, note) ||
      tellsAge(question, guess.span, text) ||
      onlyCounts(question, words) ||
      isNoCause(question, words) ||
      isPast(question, guess.span, best.passage) ||
      (asked.sayer !== undefined && overlaps(guess.span, asked.sayer)));
  const identity = tellsIdentity(question, best, asked.features);
  const asksWhether = question.expected === 'yes or no';
  return {
    ...{ best, evidence, guess, mismatches, identity, isOthers },
    isUnnamed: leavesUnnamed(question, best, asked.features),
    tellsWhether: asksWhether && asked.sharesDeed,
    isRefuted: family !== 'cue' && !asksWhether && asked.isRefuted,
  };
}

/** In the order of {@link OF_READING}. */
function readReading(
  best: RereadCandidate,
  candidates: readonly RereadCandidate[],
  guess: Guess | undefined,
): number[] {
  const { reading } = best;
  if (!reading) return OF_READING.map(() => 0);
  const read = candidates.flatMap((one) => one.reading?.logOdds ?? []);
  const [first = 0, second = first - FAR_AHEAD] = read;
  const [share = 0] = softmax(Float64Array.from(read));
  const ahead = Math.min(FAR_AHEAD, first - second) / FAR_AHEAD;
  const { expected = 0, filled = false, filledElse = false } = guess ?? {};
  const elsewhere = candidates.flatMap((one) => (one === best ? [] : (one.reading?.said ?? [])));
  return [
    share,
    ahead,
    reading.logOdds / MANY_LOG_ODDS,
    reading.said / MANY_LOG_ODDS,
    Math.max(LEAST_SAID, ...elsewhere) / MANY_LOG_ODDS,
    expected,
    flag(filled),
    flag(filledElse),
  ];
}

/** In the order of {@link OF_RANKING}. */
function readRanking(unordered: readonly number[]): number[] {
  const scores = unordered.toSorted((a, b) => b - a);
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
