import type { Asked } from '../train/asked.js';
import { learnRanking, rank } from '../train/ranking.js';
import { articlesOf, CrossValidation } from './cross-validation.js';

/** The weights that a question is ranked with. */
export type WeightsFor = (one: Asked) => Float64Array;

/** Shares of the questions with a right quote first, and among the first three. */
export interface QuoteScores {
  readonly first: number;
  readonly firstThree: number;
}

/** How often the right quote comes first, as the sets' scorer counts: of questions with an answer. */
export function scoreQuotes(asked: readonly Asked[], weightsFor: WeightsFor): QuoteScores {
  let [first, firstThree, questions] = [0, 0, 0];
  for (const one of asked) {
    if (one.answers.length === 0) continue;
    questions++;
    const at = rank(one.found, weightsFor(one)).findIndex((ranked) => ranked.one.right);
    if (at === 0) first++;
    if (at >= 0 && at < 3) firstThree++;
  }
  return { first: first / questions, firstThree: firstThree / questions };
}

/** For every question, weights learned from the articles of the other folds alone. */
export function crossValidateRanking(asked: readonly Asked[]): WeightsFor {
  const models = new CrossValidation(articlesOf(asked), (mayLearn) =>
    learnRanking(asked.filter(mayLearn)),
  );
  return (one) => models.modelFor(one);
}
