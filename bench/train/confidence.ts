import {
  readCalibration,
  type ConfidenceWeights,
} from '../../src/engine/ask/confidence/confidence.js';
import { readEvidence } from '../../src/engine/ask/confidence/evidence.js';
import { learnLogistic, type Example } from '../learn/logistic.js';
import type { Asked, JudgedCandidate } from './asked.js';
import { rank } from './ranking.js';

const RIDGE = 1e-4;

/** The evidence that a question's best candidate is the answer; right where the story says it. */
export interface Weighed extends Example {
  readonly asked: Asked;
  readonly best: JudgedCandidate;
}

/** The evidence for every question that has a candidate. */
export function weighAll(asked: readonly Asked[], ranking: Float64Array): Weighed[] {
  return asked.flatMap((one) => weigh(one, one.found, one.answers.length > 0, ranking));
}

/** The same for every third question as if its answer had been taken out of the story: reading all takes long. */
function weighUntold(asked: readonly Asked[], ranking: Float64Array): Weighed[] {
  return everyThird(asked).flatMap((one) => {
    const wrong = one.found.filter(({ right }) => !right);
    return weigh(one, wrong, false, ranking);
  });
}

const everyThird = <One>(all: readonly One[]): One[] => all.filter((_, at) => at % 3 === 0);

/** What the confidence is learned from. */
export interface Lessons {
  /** Questions at their own article, and at one on another matter. */
  readonly topic: readonly Weighed[];
  /** Sets of questions on the matter of a text that does or does not say what is asked. */
  readonly saying: readonly (readonly Weighed[])[];
  /** Sets of questions as they are asked; right is a first quote that holds the answer. */
  readonly given: readonly (readonly Weighed[])[];
}

/** Sets of which the confidence is learned, as they are asked. */
export interface LessonSets {
  readonly topic: readonly Asked[];
  readonly elsewhere: readonly Asked[];
  readonly saying: readonly Asked[];
  readonly ranking: readonly Asked[];
  /** As readers put them, over small stories. */
  readonly readers: readonly Asked[];
}

/** Reads the evidence under a ranker's weights. */
export function readLessons(
  { topic, elsewhere, saying, ranking, readers }: LessonSets,
  weights: Float64Array,
): Lessons {
  const told = (asked: readonly Asked[]): Weighed[] => weighAll(asked, weights);
  const untold = (asked: readonly Asked[]): Weighed[] => weighUntold(asked, weights);
  const [onTopic, offTopic] = [told(topic), told(everyThird(elsewhere))];
  const [said, learned] = [told(saying), told(ranking)];
  const sets = [onTopic, offTopic, said, learned, told(readers)];
  return {
    topic: [...onTopic, ...learned, ...offTopic],
    saying: [
      [...said, ...untold(saying)],
      [...learned, ...untold(ranking)],
    ],
    given: sets.map((set) => set.map((one) => ({ ...one, right: one.best.right }))),
  };
}

/** The lessons with every set changed. */
export function changeLessons(
  { topic, saying, given }: Lessons,
  change: (weighed: readonly Weighed[]) => readonly Weighed[],
): Lessons {
  return { topic: change(topic), saying: saying.map(change), given: given.map(change) };
}

/** What the evidence counts for in a confidence. */
export function learnConfidence({ topic, saying, given }: Lessons): ConfidenceWeights {
  const chances = {
    topicality: learnLogistic(topic, RIDGE),
    answerability: learnLogistic(saying.flatMap(alike), RIDGE),
  };
  const answers = given
    .flatMap(alike)
    .map((example) => ({ ...example, x: readCalibration(example.x, chances) }));
  return { ...chances, calibration: learnLogistic(answers, RIDGE) };
}

/** Examples of a set weighted so that sets count alike, whatever their size. */
function alike(examples: readonly Example[]): Example[] {
  return examples.map((example) => ({ ...example, weight: 1 / examples.length }));
}

function weigh(
  asked: Asked,
  found: readonly JudgedCandidate[],
  right: boolean,
  ranking: Float64Array,
): Weighed[] {
  const ranked = rank(found, ranking);
  const best = ranked[0]?.one;
  if (!best) return [];
  const scores = ranked.map(({ score }) => score);
  const x = readEvidence(asked.read, best, scores, asked.reader.notes);
  return [{ asked, best, x, right, weight: 1 }];
}
