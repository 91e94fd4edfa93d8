import { dot } from '../learned/dot.js';
import { flag } from '../learned/flag.js';
import { sigmoid } from '../learned/sigmoid.js';
import type { ExpectedKind } from '../question/expected-kind.js';
import { familyOf } from '../question/expected-fit.js';
import { hasFitting } from '../question/fitting.js';
import type { Notes } from '../question/notes.js';
import type { Question } from '../question/question.js';
import type { Finding } from './evidence.js';

/** Words are marked where the chance that they have one of the answer's is no less. */
const MARKED = 0.75;
/** Chances are taken no nearer to 0 and 1. */
const LEAST_CHANCE = 1e-3;
const MANY_WORDS = 10;

/** What tells whether the guessed words answer. */
export const MARKING = [
  'bias',
  // The log-odds that the passage answers, and that the words are the answer's.
  'confidence',
  'expected',
  // A quantity or a name is asked for, and the words have one of that kind, or none.
  'quantity',
  'noQuantity',
  'name',
  'noName',
  // A cause, a means or what was said is asked for.
  'cue',
  'words',
  // They stand in the gap of the question; others were likelier.
  'filled',
  'filledElse',
] as const;

/** The evidence for a mark, in the order of {@link MARKING}. */
export function readMarking(
  question: Question,
  { best: { passage }, guess }: Finding,
  confidence: number,
  notes: Notes,
): Float64Array {
  const { start, end } = guess?.span ?? passage;
  const family = familyOf(question.expected);
  const fits = hasFitting(question, passage, { start, end }, notes);
  const words = passage.story.text.slice(start, end).split(/\s+/u).length;
  const values: Readonly<Record<(typeof MARKING)[number], number>> = {
    bias: 1,
    confidence: logOdds(confidence),
    expected: logOdds(guess?.expected ?? 0),
    quantity: flag(family === 'quantity' && fits),
    noQuantity: flag(family === 'quantity' && !fits),
    name: flag(family === 'name' && fits),
    noName: flag(family === 'name' && !fits),
    cue: flag(family === 'cue'),
    words: Math.min(1, words / MANY_WORDS),
    filled: flag(guess?.filled),
    filledElse: flag(guess?.filledElse),
  };
  return Float64Array.from(MARKING, (name) => values[name]);
}

/** Yes and no do not stand in a sentence, and what something is takes all of it. */
const SENTENCE_ANSWERS: ReadonlySet<ExpectedKind> = new Set(['yes or no', 'definition']);

/** Whether the guessed words are marked as the answer. */
export function isMarked(
  { expected }: Question,
  { guess, mismatches, isOthers }: Finding,
  evidence: Float64Array,
  weights: Float64Array,
): boolean {
  if (SENTENCE_ANSWERS.has(expected) || !guess) return false;
  if (mismatches.another || mismatches.untold || isOthers) return false;
  // Where the passage has other words in the gap of the question, one of the two is wrong.
  const isDoubtful = guess.filledElse;
  return !isDoubtful && sigmoid(dot(weights, evidence)) >= MARKED;
}

function logOdds(chance: number): number {
  const within = Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, chance));
  return Math.log(within / (1 - within));
}
