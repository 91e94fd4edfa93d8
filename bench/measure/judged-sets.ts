import { rankingWeights } from '../../src/engine/ask/ranking/weights.js';
import { readSet } from '../question-set.js';
import { readReadersQuestions } from '../train/readers-questions.js';
import { askAll, type Asked } from '../train/asked.js';
import { readLessons, weighAll } from '../train/confidence.js';
import { elsewhere } from '../train/elsewhere.js';
import { TRAINED_ON } from '../train/sets.js';
import { crossValidateConfidence, judge, type Judged } from './confidence.js';

/** Answers to the questions of a set, judged. */
export interface JudgedSet {
  readonly name: string;
  readonly judged: readonly Judged[];
}

/** Whole articles, of which every question has its answer there. */
export const ANSWERABLE = 'squad-a';

/**
 * The sets by which a confidence is measured, each question under chances that have not seen an
 * article of its: every question is answerable in the first set, half of them are in the others.
 *
 * @param ranking the questions that the ranker is learned from
 */
export function judgeSets(ranking: readonly Asked[]): [JudgedSet, JudgedSet, JudgedSet] {
  const topic = askAll(readSet(TRAINED_ON.topic));
  const saying = askAll(readSet(TRAINED_ON.saying));
  const off = askAll(elsewhere(readSet(TRAINED_ON.ranking)));
  const readers = askAll(readReadersQuestions());
  const lessons = readLessons(
    { topic, elsewhere: off, saying, ranking, readers },
    rankingWeights(),
  );
  const weightsFor = crossValidateConfidence(lessons);
  const judged = (name: string, asked: readonly Asked[]): JudgedSet => ({
    name,
    judged: judge(asked, weighAll(asked, rankingWeights()), weightsFor),
  });
  return [
    judged(ANSWERABLE, askAll(readSet(ANSWERABLE))),
    judged(TRAINED_ON.topic, topic),
    judged(TRAINED_ON.saying, saying),
  ];
}
