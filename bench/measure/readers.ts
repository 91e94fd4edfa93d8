import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Engine, loadCorpus } from '../../src/engine/index.js';
import { CORPUS, ROOT } from '../shipped.js';
import type { Judged } from './confidence.js';

const readers = z.object({
  answerable: z.array(
    z.object({ question: z.string(), story: z.string(), evidence: z.array(z.string()) }),
  ),
  unanswerable: z.array(z.object({ question: z.string() })),
});

/** The answers of the engine as it is to the readers' questions of the tests, over all shipped stories. */
export async function judgeReaders(): Promise<Judged[]> {
  const file = join(ROOT, 'test/engine/ask/reader-questions.json');
  const { answerable, unanswerable } = readers.parse(JSON.parse(readFileSync(file, 'utf8')));
  const engine = new Engine((await loadCorpus(CORPUS)).stories);
  return [
    ...answerable.map(({ question, story, evidence }) => {
      const { confidence, quotes } = engine.ask(question);
      const [top] = quotes;
      const right = top?.story === story && evidence.some((words) => top.text.includes(words));
      return { confidence, right, answerable: true };
    }),
    ...unanswerable.map(({ question }) => {
      const { confidence } = engine.ask(question);
      return { confidence, right: false, answerable: false };
    }),
  ];
}
