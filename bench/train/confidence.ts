import { type Finding, readFinding } from '../../src/engine/ask/confidence/evidence.js';
import { PassageReader } from '../../src/engine/ask/reader/read-passages.js';
import { reread } from '../../src/engine/ask/reader/reread.js';
import { learnLogistic, type Example } from '../learn/logistic.js';
import { type Asked, askAll, type JudgedCandidate } from './asked.js';
import { rank } from './ranking.js';
import type { TrainingSets } from './sets.js';

const RIDGE = 1e-4;

/** The evidence that a question's best candidate is the answer; right where it is. */
export interface Weighed extends Example {
  readonly asked: Asked;
  readonly best: JudgedCandidate;
  readonly finding: Finding;
}

/** Sets of which the confidence is learned: all but that which the ranker is learned from. */
export const LESSONS = [
  'topic',
  'elsewhere',
  'saying',
  'paragraphs',
  'news',
  'readers',
  'written',
] as const;
export type Lesson = (typeof LESSONS)[number];

/** What a set counts for as a whole: most where readers ask what looks answerable and is not. */
const COUNTS: Readonly<Record<Lesson, number>> = {
  ...{ topic: 3, elsewhere: 4, saying: 3, paragraphs: 1, news: 1, readers: 4, written: 8 },
};

/** What the confidence is learned from, by set. */
export type Lessons = Readonly<Record<Lesson, readonly Weighed[]>>;

/** Asks the questions of which the confidence is learned. */
export function askLessons(sets: TrainingSets): Readonly<Record<Lesson, readonly Asked[]>> {
  return ofEach((lesson) => askAll(sets[lesson]));
}

/** Weighs what comes first under a ranker's weights. */
export function readLessons(
  asked: Readonly<Record<Lesson, readonly Asked[]>>,
  ranking: Float64Array,
): Lessons {
  return ofEach((lesson) => weighAll(asked[lesson], ranking));
}

/** The lessons with every set changed. */
export function changeLessons(
  lessons: Lessons,
  change: (weighed: readonly Weighed[]) => readonly Weighed[],
): Lessons {
  return ofEach((lesson) => change(lessons[lesson]));
}

function ofEach<Value>(valueOf: (lesson: Lesson) => Value): Readonly<Record<Lesson, Value>> {
  return {
    topic: valueOf('topic'),
    elsewhere: valueOf('elsewhere'),
    saying: valueOf('saying'),
    paragraphs: valueOf('paragraphs'),
    news: valueOf('news'),
    readers: valueOf('readers'),
    written: valueOf('written'),
  };
}

/** The evidence for every question that has a candidate. */
export function weighAll(asked: readonly Asked[], ranking: Float64Array): Weighed[] {
  return asked.flatMap((one) => weigh(one, ranking));
}

/** What the evidence counts for in a confidence. */
export function learnConfidence(lessons: Lessons): Float64Array {
  return learnLogistic(
    LESSONS.flatMap((lesson) => counted(lessons[lesson], COUNTS[lesson])),
    RIDGE,
  );
}

/** Examples of a set weighted so that it counts as is told, whatever its size. */
export function counted(examples: readonly Example[], counts: number): Example[] {
  return examples.map((example) => ({ ...example, weight: counts / examples.length }));
}

function weigh(asked: Asked, ranking: Float64Array): Weighed[] {
  const { read, reader, found } = asked;
  const ranked = rank(found, ranking).map(({ one, score }) => ({ ...one, score }));
  const candidates = reread(new PassageReader(read, reader.notes), ranked);
  const [best] = candidates;
  if (!best) return [];
  const finding = readFinding(read, best, candidates, reader.notes);
  return [{ asked, best, finding, x: finding.evidence, right: best.right, weight: 1 }];
}
