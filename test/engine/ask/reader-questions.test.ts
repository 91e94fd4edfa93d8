import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Engine, loadCorpus } from '../../../src/engine/index.js';

const ROOT = join(import.meta.dirname, '../../..');

/** Written before the engine was tuned, by somebody who had read the stories and not the engine. */
const { answerable, unanswerable } = z
  .object({
    answerable: z.array(
      z.object({
        question: z.string(),
        story: z.string(),
        evidence: z.array(z.string()),
        answer: z.array(z.string()).nullable(),
      }),
    ),
    unanswerable: z.array(z.object({ question: z.string() })),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'reader-questions.json'), 'utf8')));

describe('a reader of the shipped stories', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = new Engine((await loadCorpus(join(ROOT, 'corpus'))).stories);
  });

  it('asks 30 questions and gets the right sentence first for at least 27', () => {
    const wrong = answerable.filter(({ question, story, evidence }) => {
      const [top] = engine.ask(question).quotes;
      return !(top?.story === story && evidence.some((words) => top.text.includes(words)));
    });
    console.log(
      'wrong first sentence:',
      wrong.map(({ question }) => question),
    );
    expect(answerable).toHaveLength(30);
    expect(answerable.length - wrong.length).toBeGreaterThanOrEqual(27);
  });

  it('asks 15 questions that the stories do not answer, and at least 12 are not called answered', () => {
    const answered = unanswerable.filter(({ question }) => engine.ask(question).answered);
    console.log(
      'answered all the same:',
      answered.map(({ question }) => question),
    );
    expect(unanswerable).toHaveLength(15);
    expect(unanswerable.length - answered.length).toBeGreaterThanOrEqual(12);
  });

  it('is told that the stories do not say where they do not, and hardly ever where they do', () => {
    const silent = (asked: readonly { readonly question: string }[]): number =>
      asked.filter(({ question }) => engine.ask(question).verdict === 'not said').length;
    expect(silent(unanswerable)).toBeGreaterThanOrEqual(7);
    expect(silent(answerable)).toBeLessThanOrEqual(3);
  });

  it('gets no words marked where the stories do not say', () => {
    const answers = [...answerable, ...unanswerable].map(({ question }) => engine.ask(question));
    const kinds = new Set(answers.map(({ verdict }) => verdict));
    expect(kinds).toEqual(new Set(['answered', 'may answer', 'not said']));
    for (const { verdict, answered, answer, span, guess } of answers) {
      expect(answered).toBe(verdict === 'answered');
      if (verdict === 'not said') expect({ answer, span }).toEqual({ answer: null, span: null });
      if (answer !== null) expect(answer).toContain(guess);
    }
  });
});
