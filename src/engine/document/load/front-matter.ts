import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import * as z from 'zod';
import { InputError } from '../input-error.js';
import type { StoryInfo } from '../story-info.js';

const MOST_QUESTIONS = 5;

const frontMatter = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/u, 'wants small letters, digits and hyphens'),
  title: z.string().trim().min(1, 'is empty'),
  kind: z
    .enum(['original', 'retelling'], { error: 'wants "original" or "retelling"' })
    .default('original'),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u, 'wants a tag such as "en"'),
  source: z.string().trim().min(1).optional(),
  date: z.iso.date('wants a day such as "2026-01-31"').optional(),
  address: z.httpUrl('wants a web address').optional(),
  questions: z
    .array(z.string().trim().min(1, 'has an empty one'), 'wants a list of questions')
    .max(MOST_QUESTIONS, `has more than ${MOST_QUESTIONS}`)
    .optional(),
});

/**
 * What a Markdown story says of itself between its `---` lines.
 *
 * @param yaml what stands between them
 * @param file named in faults
 * @param firstLine the line of the file on which `yaml` begins
 * @throws {InputError} at the line of the first fault.
 */
export function readFrontMatter(yaml: string, file: string, firstLine: number): StoryInfo {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'failsafe' });
  const lineAt = (offset: number): number => firstLine + lines.linePos(offset).line - 1;
  const [broken] = document.errors;
  if (broken) {
    const reason = broken.message.split(/ at line |\n/u)[0] ?? broken.code;
    throw new InputError(`the front matter is not YAML: ${reason}`, {
      place: { file, line: lineAt(broken.pos[0]) },
      cause: broken,
    });
  }
  const alias = aliasIn(document);
  if (alias !== undefined) {
    throw new InputError('front matter: a value that begins with "*" wants quotes around it', {
      place: { file, line: lineAt(alias) },
    });
  }
  const parsed = frontMatter.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? []);
  const key = String(keys[0] ?? '');
  const node: unknown = key ? document.getIn([key], true) : undefined;
  const offset = rangeStart(node) ?? 0;
  throw new InputError(`front matter: ${key ? `"${key}" ` : 'it '}${reasonOf(issue, node)}`, {
    place: { file, line: lineAt(offset) },
    cause: parsed.error,
  });
}

/** Where YAML takes a `*` for an alias: of what has no such name, or of more than memory can hold. */
function aliasIn(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias: (_, { range }) => {
      offset = range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}

function reasonOf(issue: z.core.$ZodIssue | undefined, node: unknown): string {
  if (!issue) return 'is not as it should be';
  if (issue.path.length === 0 && issue.code === 'invalid_type')
    return 'wants lines such as "id: my-story"';
  if (issue.code === 'unrecognized_keys') return 'is not a key that a story has';
  return node === undefined ? 'is missing' : issue.message;
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
