// Learns the ranker's and the confidence's weights from the question sets: `npm run train`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CandidateReader, type Candidate } from '../src/answer/candidates.js';
import { EVIDENCE, marginOf, readEvidence } from '../src/answer/evidence.js';
import { FEATURES } from '../src/answer/features.js';
import { readQuestion, type Question } from '../src/answer/question.js';
import { SentenceIndex } from '../src/search/index.js';
import { readPlain } from '../src/story/index.js';
import { learnLogistic, type Example } from './learn/logistic.js';
import { dot } from './learn/newton.js';
import { learnSoftmax } from './learn/softmax.js';
import { isRight, readSet, type QuestionSet } from './question-set.js';

const RANKING_SETS = ['new-wiki'];
/** A set's examples count together as much as this says, however many they are. */
const CONFIDENCE_SETS: readonly (readonly [string, number])[] = [
  ['squad-offtopic-a', 1],
  ['squad2-a', 1],
  ['new-wiki', 1],
];
const RIDGE = 1e-3;
const OUT = join(import.meta.dirname, '../src/answer/weights.json');

/** A question with its candidates, and which of them are right. */
interface Asked {
  readonly read: Question;
  readonly reader: CandidateReader;
  readonly found: readonly Found[];
}

interface Found extends Candidate {
  readonly right: boolean;
}

function* askAll({ stories, questions, match }: QuestionSet): Generator<Asked> {
  const texts = new Map(stories.map((story) => [story.id, story]));
  const readers = new Map<string, CandidateReader>();
  for (const question of questions) {
    const story = texts.get(question.story);
    if (!story) throw new Error(`No story ${question.story} for question ${question.id}`);
    const reader = readers.get(story.id) ?? openReader(story);
    readers.set(story.id, reader);
    const read = readQuestion(question.question, reader.notes);
    const found = reader
      .read(read)
      .map((candidate) => ({ ...candidate, right: isRight(candidate.passage, question, match) }));
    yield { read, reader, found };
  }
}

function openReader(story: QuestionSet['stories'][number]): CandidateReader {
  return new CandidateReader(new SentenceIndex([readPlain(story, story.text)]));
}

function learnRanking(): Float64Array {
  const asked = RANKING_SETS.flatMap((name) => [...askAll(readSet(name))]);
  const choices = asked.map(({ found }) => ({
    candidates: found.map(({ features }) => features),
    right: found.map(({ right }) => right),
  }));
  return learnSoftmax(choices, RIDGE);
}

function learnConfidence(ranking: Float64Array): Float64Array {
  const examples = CONFIDENCE_SETS.flatMap(([name, share]) => {
    const all = [...askAll(readSet(name))];
    const weight = share / all.length;
    return all.flatMap((asked) => [
      ...toExample(asked, asked.found, ranking, weight),
      // The same question where its answer has been taken out of the story.
      ...toExample(
        asked,
        asked.found.filter(({ right }) => !right),
        ranking,
        weight,
      ),
    ]);
  });
  return learnLogistic(examples, RIDGE);
}

function toExample(
  { read, reader }: Asked,
  found: readonly Found[],
  ranking: Float64Array,
  weight: number,
): Example[] {
  const order = found
    .map((one) => ({ one, score: dot(ranking, one.features) }))
    .sort((a, b) => b.score - a.score);
  const best = order[0]?.one;
  if (!best) return [];
  const margin = marginOf(order.map(({ score }) => score));
  return [{ x: readEvidence(read, best, reader.notes, margin), right: best.right, weight }];
}

const rounded = (names: readonly string[], weights: Float64Array): Record<string, number> =>
  Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(4))]));

const ranking = learnRanking();
const confidence = learnConfidence(ranking);
const about =
  `Made by "npm run train". Ranking: a conditional logit on ${RANKING_SETS.join(', ')} ` +
  `(SQuADShifts; Wikipedia text, CC BY-SA). Confidence: a logistic regression on ` +
  `${CONFIDENCE_SETS.map(([name]) => name).join(', ')} (SQuAD 1.1 and 2.0, CC BY-SA 4.0). ` +
  `Ridge ${RIDGE}; nothing is drawn by chance.`;
const weights = {
  about,
  passage: rounded(FEATURES, ranking),
  confidence: rounded(EVIDENCE, confidence),
};
writeFileSync(OUT, `${JSON.stringify(weights, null, 2)}\n`);
console.log(`Wrote ${OUT}`);
