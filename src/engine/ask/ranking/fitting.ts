import { fit } from '../reading/expected-fit.js';
import type { ValueMention } from '../reading/mentions.js';
import type { Question } from '../reading/question.js';
import type { Match, Matcher } from './match.js';

/** What a passage mentions that may be the answer. */
export interface Fitting {
  /** How well the best mention fits what is asked for: 0 to 1. */
  readonly best: number;
  /** How near the question's words stand to it: 0 to 2. */
  readonly near: number;
  /** Whether it names anything that the question does not. */
  readonly named: boolean;
}

/** Words that are said over and over can add up to more, which tells no more. */
const NEAREST = 2;
/** A mention this far (in tokens) from a question's word counts half as much as one beside it. */
const HALF_WAY = 4;

/**
 * Whether what is asked for stands in a passage, and how near to the question's words.
 *
 * @param mentions of the passage, by their positions in `tokens`
 */
export function fittingOf(
  question: Question,
  matcher: Matcher,
  match: Match,
  mentions: readonly ValueMention[],
  tokens: Uint32Array,
): Fitting {
  let best = 0;
  let near = 0;
  let named = false;
  for (const mention of mentions) {
    if (matcher.says(tokens, mention.from, mention.to)) continue;
    named ||= mention.isName;
    const fits = fit(question.expected, mention.type);
    if (fits === 0) continue;
    best = Math.max(best, fits);
    near = Math.max(near, (fits * nearness(mention, match, matcher)) / matcher.total);
  }
  return { best, near: Math.min(NEAREST, near), named };
}

function nearness({ from, to }: ValueMention, { at }: Match, { weights }: Matcher): number {
  let sum = 0;
  for (const { position, term } of at) {
    const gap = Math.max(from - position, position - to, 0);
    sum += (weights[term] ?? 0) / (1 + gap / HALF_WAY);
  }
  return sum;
}
