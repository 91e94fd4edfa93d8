import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { QuestionSet, SetQuestion } from '../question-set.js';

/**
 * Stories written for this project, with questions as readers put them in a chat and claims, a file for
 * each who wrote. Half of the questions use other words than the story; two in five have no answer.
 */
const written = z.object({
  stories: z.array(z.object({ id: z.string(), text: z.string() })),
  questions: z.array(
    z.object({
      id: z.string(),
      story: z.string(),
      question: z.string(),
      kind: z.string(),
      /** Words of the sentence that answers, and the answer itself; neither where the story does not say. */
      evidence: z.array(z.string()).optional(),
      accept: z.array(z.string()).optional(),
    }),
  ),
  claims: z.array(
    z.object({
      id: z.string(),
      story: z.string(),
      claim: z.string(),
      /** One or two that are right. */
      verdict: z.array(z.enum(['supported', 'contradicted', 'not in the story'])),
      /** Words of the sentence that decides, or that it is made from, where there is one. */
      evidence: z.string().optional(),
    }),
  ),
});

/** An answer stands in its evidence, or no further from it than this, in characters. */
const NEAR = 200;

/** The files of a folder, which tells what learns from them. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(import.meta.dirname, folder)).map((file) => join(folder, file));

/** The reader learns from these. */
export const READ_FROM = filesIn('reader');
/** The confidence and the marks are learned from these, which the reader has not learned from. */
export const WEIGHED_FROM = filesIn('confidence');
/** Nothing is learned from these. */
export const KEPT_ASIDE = filesIn('aside');

/** The questions of some files as a set. */
export function readWrittenQuestions(files: readonly string[]): QuestionSet {
  const all = files.map(readFile);
  const stories = all.flatMap((one) => one.stories);
  const texts = new Map(stories.map(({ id, text }) => [id, text]));
  return {
    ...{ name: 'written', source: 'bench/written', licence: 'MIT' },
    stories: stories.map((story) => ({ ...story, title: story.id })),
    questions: all
      .flatMap(({ questions }) => questions)
      .map(({ id, story, question, evidence = [], accept = [] }) => ({
        ...{ id, story, question },
        answers: answersIn(texts.get(story) ?? '', evidence, accept),
      })),
  };
}

/** A claim of a file, and the file, which tells the stories of one writer. */
export interface WrittenClaim {
  readonly file: string;
  readonly id: string;
  readonly claim: string;
  readonly story: { readonly id: string; readonly title: string; readonly text: string };
  readonly verdict: readonly ('supported' | 'contradicted' | 'not in the story')[];
  /** Where the deciding sentence has its words; UTF-16 offsets into the story. */
  readonly evidence: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

/** The claims of some files. */
export function readWrittenClaims(files: readonly string[]): WrittenClaim[] {
  return files.flatMap((file) => {
    const { stories, claims } = readFile(file);
    const byId = new Map(stories.map((story) => [story.id, { ...story, title: story.id }]));
    return claims.flatMap(({ id, story: at, claim, verdict, evidence }) => {
      const story = byId.get(at);
      if (!story) throw new Error(`${file}: no story ${at} for claim ${id}`);
      const start = evidence === undefined ? -1 : story.text.indexOf(evidence);
      const words = start < 0 ? [] : [spanAt(story.text, start, evidence ?? '')];
      return [{ ...{ file: basename(file), id, claim, story, verdict }, evidence: words }];
    });
  });
}

const spanAt = (
  text: string,
  start: number,
  { length }: string,
): WrittenClaim['evidence'][number] => ({
  ...{ start, end: start + length, text: text.slice(start, start + length) },
});

/** The questions and claims of some files as calls, with what is expected of each: see `score-cases.mjs`. */
export function readWrittenCases(files: readonly string[]): string[] {
  return files.map(readFile).flatMap(({ stories, questions, claims }) => {
    const storiesOf = (id: string): typeof stories => stories.filter((story) => story.id === id);
    return [
      ...questions.map(({ id, story, question, evidence, accept }) => ({
        ...{ id, stories: storiesOf(story), call: 'ask', arg: question },
        expected: { said: evidence !== undefined, evidence, accept },
      })),
      ...claims.map(({ id, story, claim, verdict }) => ({
        ...{ id, stories: storiesOf(story), call: 'check', arg: claim },
        expected: { verdict },
      })),
    ].map((one) => JSON.stringify(one));
  });
}

function readFile(file: string): z.infer<typeof written> {
  return written.parse(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')));
}

type Answers = SetQuestion['answers'];

/** Where the answers stand that belong to the evidence; the evidence itself where there are none. */
function answersIn(text: string, evidence: readonly string[], accept: readonly string[]): Answers {
  const places = evidence.flatMap((words) => placesOf(text, words));
  const distance = ({ start, end }: Answers[number]): number =>
    Math.min(...places.map((place) => Math.max(place.start - end, start - place.end, 0)));
  const answers = accept.flatMap((words) => {
    const own = placesOf(text, words);
    const inside = own.filter((one) => distance(one) === 0);
    const nearest = own.filter((one) => distance(one) < NEAR).slice(0, 1);
    return inside.length > 0 ? inside : nearest;
  });
  return answers.length > 0 ? answers : places;
}

function placesOf(text: string, words: string): Answers {
  const found: Answers = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length, text: words });
  }
  return found;
}
