import { fit } from '../question/expected-fit.js';
import type { ValueMention } from '../question/mentions.js';
import type { Question } from '../question/question.js';
import type { TermMatch, TermMatcher } from './term-match.js';

/** What a passage mentions, beside what the question says itself, that may be the answer. */
export interface AnswerTypeMatch {
  /** How well the best mention fits the expected answer type: 0 to 1. */
  readonly best: number;
  /** How near the query terms stand to a mention that fits: 0 to 2. */
  readonly near: number;
  /** Whether any of the mentions is a name. */
  readonly hasName: boolean;
}

/** Terms that are said over and over can add up to more, which tells no more. */
const NEAREST = 2;
/** A mention this far (in tokens) from a query term counts half as much as one beside it. */
const HALF_WAY = 4;

/**
 * Whether the expected answer type stands in a passage, and how near to the query terms.
 *
 * @param mentions of the passage, by their positions in `tokens`
 */
export function matchAnswerType(
  question: Question,
  matcher: TermMatcher,
  match: TermMatch,
  mentions: readonly ValueMention[],
  tokens: Uint32Array,
): AnswerTypeMatch {
  let best = 0;
  let near = 0;
  let hasName = false;
  for (const mention of mentions) {
    if (matcher.isInQuestion(tokens, mention.from, mention.to)) continue;
    hasName ||= mention.isName;
    const fits = fit(question, mention);
    if (fits === 0) continue;
    best = Math.max(best, fits);
    near = Math.max(near, (fits * nearness(mention, match, matcher)) / matcher.total);
  }
  return { best, near: Math.min(NEAREST, near), hasName };
}

function nearness({ from, to }: ValueMention, { at }: TermMatch, { weights }: TermMatcher): number {
  let sum = 0;
  for (const { position, term } of at) {
    const gap = Math.max(from - position, position - to, 0);
    sum += (weights[term] ?? 0) / (1 + gap / HALF_WAY);
  }
  return sum;
}
