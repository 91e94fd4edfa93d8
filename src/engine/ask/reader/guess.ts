import type { Span } from '../../document/index.js';
import type { PassageReading, Run } from './read-passages.js';

/** What a run that shares words with the answer counts for, beside one that is it. */
const SHARING = 0.5;

/** Words that are expected to have less in common with the answer give way to those in the gap, or of its kind. */
const UNSURE = 0.5;

/** So near behind the gap, in characters, stands what only names it. */
const BESIDE = 3;

/** The words of a passage that most likely answer a question. */
export interface Guess {
  readonly span: Span;
  /** How many of their words are expected to be the answer's too, as F1: 0 to 1. */
  readonly expected: number;
  /** Whether they stand in the gap of the question, and whether others were likelier. */
  readonly filled: boolean;
  readonly filledElse: boolean;
}

/** Words that answer by how they stand in the sentence. */
export const sureGuess = (span: Span): Guess => ({
  ...{ span, expected: 1, filled: true, filledElse: false },
});

/**
 * The words that most likely answer: those in the gap of the question, where the passage says just what
 * is asked. Undefined where there are none.
 *
 * @param filler what stands in the gap
 * @param fits whether words are of the kind that is asked for
 */
export function readGuess(
  { runs }: PassageReading,
  filler: Span | undefined,
  fits: (words: Span) => boolean,
): Guess | undefined {
  const likeliest = leastRisky(runs, runs);
  if (!likeliest) return undefined;
  const isUnsure = likeliest.expected < UNSURE;
  const { start, end } = likeliest.span;
  // `A farmer, Karl Brenner, shot it`: the name of who stands in the gap may stand just behind.
  const isElse = filler !== undefined && (end <= filler.start || start >= filler.end + BESIDE);
  if (isElse && isUnsure && (fits(filler) || !fits(likeliest.span))) {
    const inside = runs.filter((run) => run.start >= filler.start && run.end <= filler.end);
    const filling = leastRisky(inside, runs) ?? { span: filler, expected: 0 };
    return { ...filling, filled: true, filledElse: true };
  }
  const fitting = isUnsure && !fits(likeliest.span) ? runs.filter(fits) : [];
  const best = leastRisky(fitting, runs) ?? likeliest;
  return { ...best, filled: filler !== undefined && !isElse, filledElse: isElse };
}

/**
 * The run of words that is expected to be right the most, words in common with what is right counted in
 * part: minimum Bayes risk (Goel and Byrne 2000).
 *
 * @param all that may be right
 */
function leastRisky(
  runs: readonly Run[],
  all: readonly Run[],
): Pick<Guess, 'span' | 'expected'> | undefined {
  let most = -1;
  let best: Pick<Guess, 'span' | 'expected'> | undefined;
  for (const run of runs) {
    const expected = all.reduce((sum, other) => sum + other.chance * overlap(run, other), 0);
    const worth = (1 - SHARING) * run.chance + SHARING * expected;
    if (worth <= most) continue;
    most = worth;
    best = { span: { start: run.start, end: run.end }, expected };
  }
  return best;
}

/** The F1 measure of one run's words against another's. */
function overlap(a: Run, b: Run): number {
  const common = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return common <= 0 ? 0 : (2 * common) / (a.last - a.first + b.last - b.first + 2);
}
