import type { Quantity } from '../../language/index.js';
import type { CandidateSentence } from '../candidate-sentences.js';
import type { Judged } from '../checked-statement.js';

/** A claim that one figure is more than another, or less. */
interface MoreOrLess {
  readonly more: boolean;
}

/**
 * What the first sentence that has both figures says to a claim that one is more than the other; undefined
 * where none has both, or they are the same.
 *
 * @param figuresIn the figure of what is claimed to be more or less, and that of the other
 */
export function judgeFigures<Comparison extends MoreOrLess>(
  comparison: Comparison,
  candidates: readonly CandidateSentence[],
  figuresIn: (
    comparison: Comparison,
    candidate: CandidateSentence,
  ) => readonly [Quantity, Quantity] | undefined,
): Judged | undefined {
  for (const candidate of candidates) {
    const figures = figuresIn(comparison, candidate);
    if (!figures || figures[0].amount === figures[1].amount) continue;
    const isMore = figures[0].amount > figures[1].amount;
    return {
      verdict: isMore === comparison.more ? 'supported' : 'contradicted',
      ...{ score: 0.9, candidate, contrasts: [], marks: figures },
    };
  }
  return undefined;
}
