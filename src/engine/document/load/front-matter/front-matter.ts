import * as z from 'zod';
import { InputError } from '../../input-error.js';
import type { StoryInfo } from '../../story-info.js';
import { parseToml } from './toml.js';
import { parseYaml } from './yaml.js';

const MOST_QUESTIONS = 5;

/** The day of `2022-07-01T10:00:00Z`, where it was; other values as they stand. */
const dayOf = (value: unknown): unknown =>
  typeof value === 'string' && DATE_TIME.test(value) ? value.slice(0, 10) : value;
const DATE_TIME =
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?$/iu;

const frontMatter = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/u, 'needs lower-case letters, digits and hyphens'),
  title: z.string().trim().min(1, 'is empty'),
  kind: z
    .enum(['original', 'retelling'], { error: 'must be "original" or "retelling"' })
    .default('original'),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u, 'needs a language code such as "en"'),
  source: z.string().trim().min(1).optional(),
  date: z.preprocess(dayOf, z.iso.date('needs a day such as "2026-01-31"').optional()).optional(),
  address: z.httpUrl('needs a web address').optional(),
  questions: z
    .array(z.string().trim().min(1, 'has an empty entry'), 'needs a list of questions')
    .max(MOST_QUESTIONS, `has more than ${MOST_QUESTIONS}`)
    .optional(),
});

/** The languages in which a story may say something of itself: between lines of `---` or `+++`. */
export const FRONT_MATTER_FORMATS = ['yaml', 'toml'] as const;

/**
 * What a Markdown story says of itself.
 *
 * @param text what stands between its `---` or `+++` lines
 * @param file named in faults
 * @param firstLine the line of the file on which `text` begins
 * @throws {InputError} at the line of the first fault.
 */
export function readFrontMatter(
  format: (typeof FRONT_MATTER_FORMATS)[number],
  text: string,
  file: string,
  firstLine: number,
): StoryInfo {
  const fault = (line: number, reason: string, cause?: unknown): InputError =>
    new InputError(reason, { place: { file, line: firstLine + line - 1 }, cause });
  const parse = format === 'yaml' ? parseYaml : parseToml;
  const { values, lineOf } = parse(text, fault);
  const parsed = frontMatter.safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? []);
  const key = String(keys[0] ?? '');
  const line = key ? lineOf(key) : undefined;
  const what = `front matter: ${key ? `"${key}" ` : 'it '}${reasonOf(issue, line !== undefined)}`;
  throw fault(line ?? 1, what, parsed.error);
}

function reasonOf(issue: z.core.$ZodIssue | undefined, isThere: boolean): string {
  if (!issue) return 'is not valid';
  if (issue.path.length === 0 && issue.code === 'invalid_type')
    return 'needs lines such as "id: my-story"';
  if (issue.code === 'unrecognized_keys') return 'is not a key that a story has';
  return isThere ? issue.message : 'is missing';
}
