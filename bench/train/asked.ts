// Not from the engine's index.ts: it loads the weights that are yet to be learned.
import {
  CandidateRetriever,
  type PassageCandidate,
} from '../../src/engine/ask/ranking/candidates.js';
import { spelledOut } from '../../src/engine/ask/question/own-words/chat-spelling.js';
import { readQuestion, type Question } from '../../src/engine/ask/question/question.js';
import { readPlain } from '../../src/engine/document/index.js';
import { SentenceIndex } from '../../src/engine/search/index.js';
import { articleOf } from './kept-back.js';
import { isRight, type QuestionSet } from '../question-set.js';

/** A question with its candidates, and which of them are right. */
export interface Asked {
  /**
   * Titles of the articles that it is asked at, anywhere in its set: whoever learned from one of
   * them has seen it. A paragraph that is a story by itself counts as its article.
   */
  readonly articles: ReadonlySet<string>;
  readonly read: Question;
  readonly reader: CandidateRetriever;
  readonly found: readonly JudgedCandidate[];
  /** Ordinals of all right passages of the story, found or not. */
  readonly right: readonly number[];
  readonly answers: readonly string[];
}

export interface JudgedCandidate extends PassageCandidate {
  readonly right: boolean;
}

/** Asks every question of a set at its own story. */
export function askAll({ stories, questions, match }: QuestionSet): Asked[] {
  const texts = new Map(stories.map((story) => [story.id, story]));
  const storyOf = ({ id, story }: QuestionSet['questions'][number]) => {
    const found = texts.get(story);
    if (!found) throw new Error(`No story ${story} for question ${id}`);
    return found;
  };
  const articles = new Map<string, Set<string>>();
  for (const question of questions) {
    const title = articleOf(storyOf(question).title);
    const at = articles.get(question.question) ?? new Set();
    articles.set(question.question, at.add(title));
  }
  const readers = new Map<string, CandidateRetriever>();
  return questions.map((question) => {
    const story = storyOf(question);
    const reader = readers.get(story.id) ?? openReader(story);
    readers.set(story.id, reader);
    const read = readQuestion(spelledOut(question.question), reader.notes);
    const right = reader.index.passages
      .filter((passage) => isRight(passage, question, match))
      .map(({ ordinal }) => ordinal);
    const found = reader
      .retrieve(read)
      .map((candidate) => ({ ...candidate, right: right.includes(candidate.passage.ordinal) }));
    return {
      articles: articles.get(question.question) ?? new Set(),
      ...{ read, reader, found, right },
      answers: question.answers.map(({ text }) => text),
    };
  });
}

function openReader(story: QuestionSet['stories'][number]): CandidateRetriever {
  return new CandidateRetriever(new SentenceIndex([readPlain(story, story.text)]));
}
