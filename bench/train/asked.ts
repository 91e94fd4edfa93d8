import { CandidateReader, type Candidate } from '../../src/answer/candidates.js';
import { readQuestion, type Question } from '../../src/answer/question.js';
import { SentenceIndex } from '../../src/search/index.js';
import { readPlain } from '../../src/story/index.js';
import { isRight, readSet, type QuestionSet } from '../question-set.js';

/** A question with its candidates, and which of them are right. */
export interface Asked {
  /** Id of the story that it is asked at. */
  readonly story: string;
  /** What the story is cut from, where a set's stories are paragraphs: never learned and scored apart. */
  readonly article: string;
  readonly read: Question;
  readonly reader: CandidateReader;
  readonly found: readonly Found[];
  readonly answers: readonly string[];
}

export interface Found extends Candidate {
  readonly right: boolean;
}

/** Asks every question of a set at its own story. */
export function askAll(name: string): Asked[] {
  return [...asking(readSet(name))];
}

function* asking({ stories, questions, match }: QuestionSet): Generator<Asked> {
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
    yield {
      story: story.id,
      article: story.title.replace(/#\d+$/u, ''),
      read,
      reader,
      found,
      answers: question.answers.map(({ text }) => text),
    };
  }
}

function openReader(story: QuestionSet['stories'][number]): CandidateReader {
  return new CandidateReader(new SentenceIndex([readPlain(story, story.text)]));
}
