import { confidenceOf } from '../../src/engine/ask/confidence/confidence.js';
import { readMarking } from '../../src/engine/ask/confidence/marking.js';
import { type Example, learnLogistic } from '../learn/logistic.js';
import { counted, LESSONS, type Lessons, type Weighed } from './confidence.js';
import { plainAnswer } from './plain-answer.js';

const RIDGE = 1e-4;

/** What the evidence counts for in the chance that marked words share one with the answer. */
export function learnMarking(lessons: Lessons, confidence: Float64Array): Float64Array {
  const examples = LESSONS.flatMap((lesson) =>
    counted(
      lessons[lesson].flatMap((weighed) => exampleOf(weighed, confidence)),
      1,
    ),
  );
  return learnLogistic(examples, RIDGE);
}

function exampleOf({ asked, finding }: Weighed, weights: Float64Array): Example[] {
  const { read, reader, answers } = asked;
  const { best, guess } = finding;
  if (!guess) return [];
  const { start, end } = guess.span;
  const words = wordsOf(best.passage.story.text.slice(start, end));
  const right = answers.some((answer) => wordsOf(answer).some((word) => words.includes(word)));
  const confidence = confidenceOf(read, finding, weights);
  return [{ x: readMarking(read, finding, confidence, reader.notes), right, weight: 1 }];
}

const wordsOf = (text: string): string[] => plainAnswer(text).split(' ').filter(Boolean);
