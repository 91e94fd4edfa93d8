// Learns the ranker's and the confidence's weights from the question sets: `npm run train`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CandidateReader, type Candidate } from '../src/answer/candidates.js';
import { EVIDENCE, marginOf, readEvidence } from '../src/answer/evidence.js';
import { FEATURES } from '../src/answer/features.js';
import { readQuestion, type Question } from '../src/answer/question.js';
import { readSentence, spanCandidates } from '../src/answer/span-candidates.js';
import { SPAN_FEATURES, SpanReader } from '../src/answer/span-features.js';
import { SentenceIndex } from '../src/search/index.js';
import { readPlain } from '../src/story/index.js';
import { learnLogistic, type Example } from './learn/logistic.js';
import { dot } from '../src/answer/dot.js';
import { learnSoftmax, type Choice } from './learn/softmax.js';
import { isRight, readSet, type QuestionSet } from './question-set.js';

const RANKING_SETS = ['new-wiki'];
/** Questions at their own article, and at one on another matter. */
const TOPIC_SET = 'squad-offtopic-a';
/** Questions on the matter of a text that does or does not say what is asked. */
const SAYING_SETS = ['squad2-a', 'new-wiki'];
const RIDGE = 1e-4;
const OUT = join(import.meta.dirname, '../src/answer/weights.json');

/** A question with its candidates, and which of them are right. */
interface Asked {
  readonly read: Question;
  readonly reader: CandidateReader;
  readonly found: readonly Found[];
  readonly answers: readonly string[];
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
    yield { read, reader, found, answers: question.answers.map(({ text }) => text) };
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
  return learnSoftmax(choices, { rounds: 12, rate: 0.05, ridge: 1e-4 });
}

/** Every so many wrong runs of words are learned from: their number tells no more than they do. */
const WRONG_SPANS = 50;

function learnSpans(): Float64Array {
  const choices = RANKING_SETS.flatMap((name) => [...askAll(readSet(name))]).flatMap(toSpanChoice);
  return learnSoftmax(choices, { rounds: 12, rate: 0.05, ridge: 1e-5 });
}

/** The runs of words of the sentence that holds the answer, and which of them are the answer. */
function toSpanChoice({ read, reader, found, answers }: Asked): Choice[] {
  const holding = found.find(({ right }) => right);
  if (!holding) return [];
  const sentence = readSentence(read, holding.passage, reader.notes);
  const spans = spanCandidates(sentence);
  const gold = new Set(answers.map(normalise));
  const { text } = holding.passage.story;
  const right = spans.map(({ first, last }) => {
    const words = text.slice(sentence.words[first]?.start, sentence.words[last]?.end);
    return gold.has(normalise(words));
  });
  const every = Math.max(1, Math.floor(spans.length / WRONG_SPANS));
  const kept = spans.flatMap((_, i) => (right[i] || i % every === 0 ? [i] : []));
  const spanReader = new SpanReader(sentence);
  const candidates = kept.flatMap((i) => {
    const span = spans[i];
    return span ? [spanReader.read(span)] : [];
  });
  return [{ candidates, right: kept.map((i) => right[i] ?? false) }];
}

/** As the sets' scorer compares answers: no case, punctuation or articles. */
function normalise(answer: string): string {
  return answer
    .toLowerCase()
    .replaceAll(/[!-/:-@[-`{-~]/gu, '')
    .replaceAll(/\b(?:a|an|the)\b/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function learnOnTopic(ranking: Float64Array): Float64Array {
  return learnLogistic(
    [...askAll(readSet(TOPIC_SET))].flatMap((asked) => toExample(asked, asked.found, ranking)),
    RIDGE,
  );
}

function learnSaysSo(ranking: Float64Array): Float64Array {
  const examples = SAYING_SETS.flatMap((name) => {
    const own = [...askAll(readSet(name))].flatMap((asked) => {
      const told = toExample(asked, asked.found, ranking);
      // The same question where its answer has been taken out of the story.
      const wrong = asked.found.filter(({ right }) => !right);
      const untold = toExample({ ...asked, answers: [] }, wrong, ranking);
      return [...told, ...untold];
    });
    return own.map((example) => ({ ...example, weight: 1 / own.length }));
  });
  return learnLogistic(examples, RIDGE);
}

function toExample(
  { read, reader, answers }: Asked,
  found: readonly Found[],
  ranking: Float64Array,
): Example[] {
  const order = found
    .map((one) => ({ one, score: dot(ranking, one.features) }))
    .sort((a, b) => b.score - a.score);
  const best = order[0]?.one;
  if (!best) return [];
  const margin = marginOf(order.map(({ score }) => score));
  return [
    { x: readEvidence(read, best, reader.notes, margin), right: answers.length > 0, weight: 1 },
  ];
}

const rounded = (names: readonly string[], weights: Float64Array): Record<string, number> =>
  Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(4))]));

const ranking = learnRanking();
const spans = learnSpans();
const onTopic = learnOnTopic(ranking);
const saysSo = learnSaysSo(ranking);
const about =
  `Made by "npm run train". Ranking and short answers: conditional logits on ${RANKING_SETS.join(', ')} ` +
  `(SQuADShifts; Wikipedia text, CC BY-SA). Confidence: logistic regressions on ${TOPIC_SET} and on ` +
  `${SAYING_SETS.join(', ')} (SQuAD 1.1 and 2.0, CC BY-SA 4.0; SQuADShifts). ` +
  `Ridge ${RIDGE}; nothing is drawn by chance.`;
const weights = {
  about,
  passage: rounded(FEATURES, ranking),
  span: rounded(SPAN_FEATURES, spans),
  onTopic: rounded(EVIDENCE, onTopic),
  saysSo: rounded(EVIDENCE, saysSo),
};
writeFileSync(OUT, `${JSON.stringify(weights, null, 2)}\n`);
console.log(`Wrote ${OUT}`);
