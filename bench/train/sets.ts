import { readKeptBack } from './kept-back.js';
import { readSet, type QuestionSet } from '../question-set.js';
import { elsewhere } from './elsewhere.js';
import { readWrittenQuestions, WEIGHED_FROM } from '../written/written.js';
import { readReadersQuestions } from './readers-questions.js';

/** The sets that are learned from, by what is learned from each: see {@link TrainingSets}. */
export const TRAINED_ON = {
  ranking: 'new-wiki',
  topic: 'squad-offtopic-a',
  saying: 'squad2-a',
  paragraphs: 'squad-paragraph-a',
  news: 'wikinews-dev',
} as const;

/** The question sets that are learned from. Whoever weighs what the reader reads has other questions than it. */
export interface TrainingSets {
  /** Questions with their answers marked. */
  readonly ranking: QuestionSet;
  /** Questions at their own article, and at one on another matter. */
  readonly topic: QuestionSet;
  /** Questions at an article on another matter. */
  readonly elsewhere: QuestionSet;
  /** Questions on the matter of a text that does or does not say what is asked. */
  readonly saying: QuestionSet;
  /** Questions at the paragraph that answers them. */
  readonly paragraphs: QuestionSet;
  /** Terse questions at news that the reader has not learned from. */
  readonly news: QuestionSet;
  /** Questions as readers put them. */
  readonly readers: QuestionSet;
  /** The same, on stories written for it that the reader has not learned from. */
  readonly written: QuestionSet;
}

/** What the reader has learned from is no evidence of when it is right. */
export function readTrainingSets(): TrainingSets {
  const ranking = readSet(TRAINED_ON.ranking);
  return {
    ranking,
    elsewhere: everyThird(elsewhere(ranking)),
    topic: readKeptBack(TRAINED_ON.topic),
    saying: readKeptBack(TRAINED_ON.saying),
    paragraphs: readKeptBack(TRAINED_ON.paragraphs),
    news: readKeptBack(TRAINED_ON.news),
    readers: readReadersQuestions(),
    written: readWrittenQuestions(WEIGHED_FROM),
  };
}

const everyThird = (set: QuestionSet): QuestionSet => ({
  ...set,
  questions: set.questions.filter((_, at) => at % 3 === 1),
});
