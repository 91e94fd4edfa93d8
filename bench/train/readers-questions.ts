import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type QuestionSet, SETS } from '../question-set.js';

/** The readers' cases, beside the project. */
const CASES = join(SETS, '../cases');
const CASES_FILE = join(CASES, 'cases.jsonl');
/** The story that the project began with, which some cases are asked of. */
const FIRST_STORY = join(SETS, '../source/story.txt');

const question = z.object({
  id: z.string(),
  call: z.literal('ask'),
  arg: z.string(),
  after: z.array(z.string()).max(0).optional(),
  story: z.string().optional(),
  stories: z
    .array(z.object({ text: z.string(), format: z.enum(['txt', 'md']).optional() }))
    .optional(),
  expected: z.object({
    said: z.boolean(),
    evidence: z.array(z.string()).optional(),
    accept: z.array(z.string()).optional(),
  }),
});

/** The questions of the readers' cases that stand by themselves, as a set: each asked of its stories in a row. */
export function readReadersQuestions(): QuestionSet {
  const asked = existsSync(CASES_FILE)
    ? readFileSync(CASES_FILE, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .flatMap((line) => question.safeParse(JSON.parse(line)).data ?? [])
    : [];
  const texts = asked.map(textOf);
  const ids = [...new Set(texts)];
  return {
    ...{ name: 'readers', source: "readers' cases", licence: 'own' },
    stories: ids.map((text, at) => ({ id: `${at}`, title: `${at}`, text })),
    questions: asked.map(({ id, arg, expected: { said, evidence, accept } }, at) => {
      const text = texts[at] ?? '';
      const answers = said
        ? (evidence ?? accept ?? []).flatMap((words) => placesOf(words, text))
        : [];
      return { id, story: `${ids.indexOf(text)}`, question: arg, answers };
    }),
  };
}

function textOf({ story, stories }: z.infer<typeof question>): string {
  if (stories) return stories.map(({ text }) => text).join('\n\n');
  const own = join(CASES, `stories/${story ?? ''}.txt`);
  return readFileSync(existsSync(own) ? own : FIRST_STORY, 'utf8');
}

/** Where some words stand in a text, in whatever case. */
function placesOf(words: string, text: string): QuestionSet['questions'][number]['answers'] {
  const [low, wanted] = [text.toLowerCase(), words.toLowerCase()];
  const found = [];
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
    found.push({ start: at, end: at + wanted.length, text: text.slice(at, at + wanted.length) });
  }
  return found;
}
