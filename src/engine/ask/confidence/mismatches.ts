import { once } from '../../data/index.js';
import { stem } from '../../language/index.js';
import type { PassageCandidate } from '../ranking/candidates.js';
import { contrasts, NOT_SO } from '../question/contrast-words.js';
import type { Notes } from '../question/notes.js';
import type { QueryTerm, Question } from '../question/question.js';

/** Where a candidate speaks of another thing than the question, though it shares its words. */
export interface Mismatches {
  /** The question says that something is not so, and the passage says of nothing that it is not. */
  readonly negation: boolean;
  /** Share of the question's quantities that the passage lacks: 0 where the question has none. */
  readonly missingQuantities: number;
  /** The passage has `south` where the question has `north`, and no `north`. */
  readonly contrast: boolean;
}

/** Stems by the stem that they contrast with, itself among them. */
const contrastingStems = once(() => {
  const byStem = new Map<string, readonly string[]>();
  for (const group of contrasts()) {
    const stems = group.map(stem);
    for (const one of stems) byStem.set(one, [...(byStem.get(one) ?? []), ...stems]);
  }
  return byStem;
});

/** Compares a candidate with what a question says, query term by query term. */
export function readMismatches(
  question: Question,
  { passage: { story, start, end, ordinal }, match }: PassageCandidate,
  { index }: Notes,
): Mismatches {
  const tokens = new Set(index.tokens(ordinal));
  const has = (term: string): boolean => {
    const id = index.idOf(term);
    return id !== undefined && tokens.has(id);
  };
  const missing = question.terms.filter((_, term) => match.strengths[term] === 0);
  const quantities = question.terms.filter(isQuantity).length;
  return {
    negation: NOT_SO.test(question.text) && !NOT_SO.test(story.text.slice(start, end)),
    missingQuantities: quantities ? missing.filter(isQuantity).length / quantities : 0,
    contrast: missing.some(({ term }) => contrastingStems().get(term)?.some(has)),
  };
}

function isQuantity({ term }: QueryTerm): boolean {
  return /\d/u.test(term);
}
