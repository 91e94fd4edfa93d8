import { confidenceOf } from '../../src/engine/ask/confidence/confidence.js';
import type { Asked } from '../train/asked.js';
import {
  changeLessons,
  learnConfidence,
  LESSONS,
  type Lessons,
  type Weighed,
} from '../train/confidence.js';
import { articlesOf, CrossValidation } from './cross-validation.js';

/** How sure an answer was, and what it was worth. */
export interface Judged {
  readonly confidence: number;
  /** Whether the first quote holds the answer. */
  readonly right: boolean;
  /** Whether the story has an answer. */
  readonly answerable: boolean;
}

/** For every question, weights learned from the articles of the other folds alone, across all sets. */
export function crossValidateConfidence(lessons: Lessons): (one: Asked) => Float64Array {
  // The sets with the fewest articles first, so that every fold has some of theirs.
  const sets = LESSONS.map((lesson) => lessons[lesson].map(({ asked }) => asked));
  const articles = articlesOf(...sets.sort((a, b) => articlesOf(a).length - articlesOf(b).length));
  const models = new CrossValidation(articles, (mayLearn) =>
    learnConfidence(
      changeLessons(lessons, (weighed) => weighed.filter(({ asked }) => mayLearn(asked))),
    ),
  );
  return (one) => models.modelFor(one);
}

/** Judges the answers to all questions of a set, each under the weights that are given for it. */
export function judge(
  asked: readonly Asked[],
  weighed: readonly Weighed[],
  weightsFor: (one: Asked) => Float64Array,
): Judged[] {
  const byQuestion = new Map(weighed.map((one) => [one.asked, one]));
  return asked.map((one) => {
    const own = byQuestion.get(one);
    return {
      confidence: own ? confidenceOf(one.read, own.finding, weightsFor(one)) : 0,
      right: own?.best.right ?? false,
      answerable: one.answers.length > 0,
    };
  });
}
