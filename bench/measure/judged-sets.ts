import { rankingWeights } from '../../src/engine/ask/ranking/weights.js';
import { readKeptBack } from '../train/kept-back.js';
import { askAll } from '../train/asked.js';
import { askLessons, readLessons, weighAll } from '../train/confidence.js';
import { readTrainingSets, TRAINED_ON } from '../train/sets.js';
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
 */
export function judgeSets(): [JudgedSet, JudgedSet, JudgedSet] {
  const sets = askLessons(readTrainingSets());
  const lessons = readLessons(sets, rankingWeights());
  const weightsFor = crossValidateConfidence(lessons);
  const whole = askAll(readKeptBack(ANSWERABLE));
  return [
    { name: ANSWERABLE, judged: judge(whole, weighAll(whole, rankingWeights()), weightsFor) },
    { name: TRAINED_ON.topic, judged: judge(sets.topic, lessons.topic, weightsFor) },
    { name: TRAINED_ON.saying, judged: judge(sets.saying, lessons.saying, weightsFor) },
  ];
}
