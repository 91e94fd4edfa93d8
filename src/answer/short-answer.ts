import type { Passage } from '../search/index.js';
import type { Span } from '../text/index.js';
import type { ExpectedKind } from './expected-kind.js';
import type { Notes } from './notes.js';
import type { Question } from './question.js';
import { dot } from './dot.js';
import { readSentence, spanCandidates } from './span-candidates.js';
import { SpanReader } from './span-features.js';
import { SPAN_WEIGHTS } from './weights.js';

/** Questions whose answer is the sentence: words are marked in it only where they are near certain. */
const SENTENCE_ANSWERS: ReadonlySet<ExpectedKind> = new Set(['reason', 'manner', 'statement']);
const NEAR_CERTAIN = 0.5;
/** Less probable than this, and a mark would mislead more often than it helps. */
const LEAST_PROBABLE = 0.1;

/**
 * The words of a passage that answer a question, or null where none stand out: then the sentence
 * is the answer. Runs of words are weighed by learned weights, as in the logistic regression of
 * Rajpurkar et al. 2016, over word classes in place of a parse.
 */
export function readShortAnswer(question: Question, passage: Passage, notes: Notes): Span | null {
  const sentence = readSentence(question, passage, notes);
  const reader = new SpanReader(sentence);
  const candidates = spanCandidates(sentence);
  const scores = candidates.map((candidate) => dot(SPAN_WEIGHTS, reader.read(candidate)));
  const highest = Math.max(...scores);
  const best = candidates[scores.indexOf(highest)];
  if (!best) return null;
  const odds = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
  const least = SENTENCE_ANSWERS.has(question.expected) ? NEAR_CERTAIN : LEAST_PROBABLE;
  if (1 / odds < least) return null;
  const start = sentence.words[best.first]?.start;
  const end = sentence.words[best.last]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}
