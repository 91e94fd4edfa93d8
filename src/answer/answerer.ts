import type { SentenceIndex } from '../search/index.js';
import type { Quote } from '../story/index.js';
import { dot } from './dot.js';
import { CandidateReader, type Candidate } from './candidates.js';
import { marginOf, readEvidence } from './evidence.js';
import { FEATURES } from './features.js';
import { readQuestion, type Question } from './question.js';
import { readShortAnswer } from './short-answer.js';
import type { Answer } from './types.js';
import { ON_TOPIC_WEIGHTS, PASSAGE_WEIGHTS, SAYS_SO_WEIGHTS } from './weights.js';

const NAME_FOUND = FEATURES.indexOf('nameFound');
/**
 * How far the second chance counts: the two are not independent, and at a half answers given at
 * 0.8 are right four times in five.
 */
const SAYS_SO_SHARE = 0.5;
/** Below this the stories do not say. */
const THRESHOLD = 0.7;

/** A candidate, weighed for a question. */
interface Ranked extends Candidate {
  readonly score: number;
}

/** Answers questions from the passages of an index. */
export class Answerer {
  readonly #candidates: CandidateReader;

  constructor(readonly index: SentenceIndex) {
    this.#candidates = new CandidateReader(index);
  }

  /**
   * The passages that answer a question, best first, and how sure that is.
   *
   * @param quotes most passages to return
   * @param stories ids of the only stories to look in
   */
  ask(text: string, quotes: number, stories?: readonly string[]): Answer {
    const question = readQuestion(text, this.#candidates.notes);
    const ranked = this.#rank(question, stories);
    const [best] = ranked;
    if (!best) {
      return {
        question: text,
        answered: false,
        answer: null,
        span: null,
        confidence: 0,
        quotes: [],
      };
    }
    const confidence = this.#confidence(question, ranked);
    const span = readShortAnswer(question, best.passage, this.#candidates.notes);
    const { story } = best.passage;
    return {
      question: text,
      answered: confidence >= THRESHOLD,
      answer: span && story.text.slice(span.start, span.end),
      span,
      confidence,
      quotes: ranked.slice(0, quotes).map(toQuote),
    };
  }

  /** Passages for some words, best first. */
  search(words: string, quotes: number, stories?: readonly string[]): Quote[] {
    return this.#rank(readQuestion(words, this.#candidates.notes), stories)
      .slice(0, quotes)
      .map(toQuote);
  }

  /** The chance that the story speaks of the matter, and says what is asked of it. */
  #confidence(question: Question, ranked: readonly Ranked[]): number {
    const [best] = ranked;
    if (!best) return 0;
    const margin = marginOf(ranked.map(({ score }) => score));
    const evidence = readEvidence(question, best, this.#candidates.notes, margin);
    const onTopic = sigmoid(dot(ON_TOPIC_WEIGHTS, evidence));
    const confidence = onTopic * sigmoid(dot(SAYS_SO_WEIGHTS, evidence)) ** SAYS_SO_SHARE;
    return lacksName(question, best.features) ? confidence / 2 : confidence;
  }

  #rank(question: Question, stories?: readonly string[]): Ranked[] {
    return this.#candidates
      .read(question, stories)
      .map((candidate) => ({ ...candidate, score: dot(PASSAGE_WEIGHTS, candidate.features) }))
      .sort((a, b) => b.score - a.score);
  }
}

/** Asked for a name, a passage that has none but the question's own cannot answer. */
function lacksName({ asksName }: Question, features: Float64Array): boolean {
  return asksName && features[NAME_FOUND] === 0;
}

function toQuote({ passage: { story, start, end } }: Ranked): Quote {
  return story.quote(start, end);
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
