import * as z from 'zod';
import { InputError, STORY_FORMATS } from '../../engine/index.js';
import { firstIssue } from '../first-issue.js';
import { readLines } from '../read-lines.js';

/** What has to be told what to look for, and what may be told one story to keep to. */
const WITH_WORDS = ['ask', 'facts', 'check', 'search', 'map'] as const;
const WITH_STORY = ['summary', 'timeline', 'figures', 'subjects', 'sentences'] as const;

const story = z.object({
  id: z.string().min(1),
  title: z.string().optional(),
  text: z.string(),
  format: z.enum(STORY_FORMATS).default('txt'),
  date: z.iso.date().optional(),
});
const common = {
  id: z.string(),
  stories: z
    .array(story)
    .min(1)
    .refine((stories) => new Set(stories.map(({ id }) => id)).size === stories.length, {
      error: 'two lines have the same id',
    }),
};
const shape = z.discriminatedUnion('call', [
  z.object({
    ...common,
    call: z.enum(WITH_WORDS),
    arg: z.string(),
    /** The questions before, oldest first. */
    after: z.array(z.string()).optional(),
  }),
  z.object({
    ...common,
    call: z.enum(WITH_STORY),
    /** The story's id; all stories, or for a summary the first, where none is named. */
    arg: z.string().optional(),
  }),
]);

/** What a line of a file asks for, and of which stories. */
export type Call = z.infer<typeof shape>;

/**
 * Reads the calls of a file, one a line; blank lines ask for nothing.
 *
 * @throws {InputError} where the file cannot be read, or a line is no call; it names file and line.
 */
export async function readCalls(file: string): Promise<Call[]> {
  const lines = await readLines(file);
  return lines.flatMap((words, index) => {
    if (words.trim() === '') return [];
    const place = { file, line: index + 1 };
    const result = shape.safeParse(parse(words, place));
    if (result.success) return [result.data];
    throw new InputError(firstIssue(result.error), { place, cause: result.error });
  });
}

function parse(words: string, place: { readonly file: string; readonly line: number }): unknown {
  try {
    return JSON.parse(words);
  } catch (cause) {
    throw new InputError(`is not JSON (${String(cause)})`, { place, cause });
  }
}
