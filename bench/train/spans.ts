import { readSentence, spanCandidates } from '../../src/answer/span-candidates.js';
import { SpanReader } from '../../src/answer/span-features.js';
import { learnSoftmax, type Choice } from '../learn/softmax.js';
import type { Asked } from './asked.js';

/** Every so many wrong runs of words are learned from: their number tells no more than they do. */
const WRONG_SPANS = 50;

/** What each feature of a run of words counts for in the choice of a short answer. */
export function learnSpans(asked: readonly Asked[]): Float64Array {
  return learnSoftmax(asked.flatMap(toSpanChoice), { rounds: 12, rate: 0.05, ridge: 1e-5 });
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
