import { once } from '../../data/index.js';
import type { Passage } from '../../search/index.js';
import type { Span } from '../../document/index.js';
import type { ExpectedKind } from '../question/expected-kind.js';
import type { Notes } from '../question/notes.js';
import type { Question } from '../question/question.js';
import { QUESTION_GROUPS } from './asked-shape.js';
import type { SpanCandidate } from './candidates.js';
import { SpanReader } from './features.js';
import { chancesOf, weightsInGroup } from './scores.js';
import { readSentence } from './sentence.js';
import { spanWeights } from './weights.js';

/** Questions whose answer is the sentence: words are marked in it only where they are near certain. */
const SENTENCE_ANSWERS: ReadonlySet<ExpectedKind> = new Set(['reason', 'manner', 'definition']);
const NEAR_CERTAIN = 0.5;
/** Less probable than this, and a mark would mislead more often than it helps. */
const LEAST_PROBABLE = 0.4;
/** What a run that shares words with the answer counts for, beside one that is it. */
const SHARING = 0.5;
/** So many of the most probable runs are compared. */
const COMPARED = 16;
/** Runs less probable than this are not, unless none is more probable. */
const NEGLIGIBLE = 0.005;

const groupWeights = once(() =>
  QUESTION_GROUPS.map((_, group) => weightsInGroup(spanWeights(), group)),
);

/** The words of a passage that most likely answer a question. */
export interface Guess {
  readonly span: Span;
  /** Whether they are likely enough to be marked as the answer. */
  readonly marked: boolean;
}

/** A run of words with its chance to be the answer. */
interface Chance extends SpanCandidate {
  readonly chance: number;
}

/**
 * The words of a passage that answer a question, or null where none stand out: then the sentence
 * is the answer.
 */
export function readShortAnswer(question: Question, passage: Passage, notes: Notes): Span | null {
  const guess = readGuess(question, passage, notes);
  return guess?.marked ? guess.span : null;
}

/**
 * The words of a passage that most likely answer a question, likely or not; null where no words
 * could. Runs of words are weighed by learned weights, as in the logistic regression of Rajpurkar
 * et al. 2016, over word classes in place of a parse.
 */
export function readGuess(question: Question, passage: Passage, notes: Notes): Guess | null {
  const reader = new SpanReader(question, readSentence(question, passage, notes));
  const weights = groupWeights()[reader.group];
  if (!weights) return null;
  const best = leastRisky(mostProbable(reader.candidates, chancesOf(reader, weights)));
  if (!best) return null;
  const start = reader.sentence.words[best.first]?.start;
  const end = reader.sentence.words[best.last]?.end;
  if (start === undefined || end === undefined) return null;
  return { span: { start, end }, marked: best.chance >= leastMarked(question.expected) };
}

/** The least chance with which words are marked. */
function leastMarked(expected: ExpectedKind): number {
  // Yes and no do not stand in the sentence: it is the answer.
  if (expected === 'yes or no') return Infinity;
  return SENTENCE_ANSWERS.has(expected) ? NEAR_CERTAIN : LEAST_PROBABLE;
}

function mostProbable(candidates: readonly SpanCandidate[], chances: Float64Array): Chance[] {
  const least = Math.min(NEGLIGIBLE, Math.max(...chances));
  const runs: Chance[] = [];
  candidates.forEach(({ first, last }, i) => {
    const chance = chances[i] ?? 0;
    if (chance >= least) runs.push({ first, last, chance });
  });
  return runs.sort((a, b) => b.chance - a.chance).slice(0, COMPARED);
}

/**
 * The run that is expected to be right the most, words in common with what is right counted in part:
 * minimum Bayes risk (Goel and Byrne 2000).
 */
function leastRisky(runs: readonly Chance[]): Chance | undefined {
  let most = -1;
  let best: Chance | undefined;
  for (const run of runs) {
    const shared = runs.reduce((sum, other) => sum + other.chance * overlap(run, other), 0);
    const expected = (1 - SHARING) * run.chance + SHARING * shared;
    if (expected <= most) continue;
    most = expected;
    best = run;
  }
  return best;
}

/** The F1 measure of one run's words against another's. */
function overlap(a: SpanCandidate, b: SpanCandidate): number {
  const common = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return common <= 0 ? 0 : (2 * common) / (a.last - a.first + b.last - b.first + 2);
}
