import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { InputError } from '../../engine/index.js';
import { firstIssue } from '../first-issue.js';

const shape = z.object({
  name: z.string(),
  stories: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  questions: z.array(z.object({ id: z.string(), story: z.string(), question: z.string() })),
});

/** An evaluation set: stories, and questions each of which is asked at one of them. */
export type QuestionSet = z.infer<typeof shape>;

/**
 * Reads the evaluation set of a file.
 *
 * @throws {InputError} where the file cannot be read, is no JSON or no set, or a question's story
 *   is not in it; the line names the file and the place in it.
 */
export async function readSet(file: string): Promise<QuestionSet> {
  const fail = (message: string, cause?: unknown): InputError =>
    new InputError(message, { place: { file }, cause });
  const result = shape.safeParse(parse(await read(file, fail), fail));
  if (!result.success) {
    throw fail(firstIssue(result.error), result.error);
  }
  checkStories(result.data, fail);
  return result.data;
}

type Fail = (message: string, cause?: unknown) => InputError;

async function read(file: string, fail: Fail): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw fail(`cannot be read (${String(cause)})`, cause);
  }
}

function parse(text: string, fail: Fail): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw fail(`is not JSON (${String(cause)})`, cause);
  }
}

function checkStories({ stories, questions }: QuestionSet, fail: Fail): void {
  const ids = new Set<string>();
  for (const { id } of stories) {
    if (ids.has(id)) throw fail(`two stories have the id "${id}"`);
    ids.add(id);
  }
  for (const { id, story } of questions) {
    if (!ids.has(story)) throw fail(`question "${id}" is of a story "${story}" that is not there`);
  }
}
