import { isUtf8 } from 'node:buffer';
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import { InputError } from '../input-error.js';
import { readStory } from './read-story.js';
import { formatOf, storyExtensions } from './story-formats.js';
import type { Story } from '../story.js';

/** Longer than the longest novels; a larger file is no story but a mistake. */
const LARGEST_FILE_BYTES = 5_000_000;

/** The stories of a folder or file, and a fault for each file that could not be read. */
export interface Corpus {
  readonly stories: readonly Story[];
  readonly faults: readonly InputError[];
}

/**
 * Reads every story file of a folder, in the order of their names, or one file.
 * A broken file is a fault, and the others' stories are read. So is a link that leads out of the
 * folder: who may put files there could have any file of the machine shown.
 *
 * @throws {InputError} where there is nothing at the path, or nothing that is a story.
 */
export async function loadCorpus(path: string): Promise<Corpus> {
  const stories = new Map<string, Story>();
  const faults: InputError[] = [];
  for (const file of await storyFiles(path)) {
    try {
      if (file !== path) await refuseLinkOut(file, path);
      const story = await loadStory(file);
      if (stories.has(story.id)) {
        const fault = `another story has the id "${story.id}": give this one an id of its own`;
        throw new InputError(fault, { place: { file } });
      }
      stories.set(story.id, story);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(error);
    }
  }
  return { stories: [...stories.values()], faults };
}

async function storyFiles(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter(
      (name) => !name.startsWith('.') && formatOf(extname(name)) !== undefined,
    );
    return names.sort().map((name) => join(path, name));
  } catch (cause) {
    throw new InputError(`cannot be read (${reasonOf(cause)})`, { place: { file: path }, cause });
  }
}

async function refuseLinkOut(file: string, folder: string): Promise<void> {
  let target: string;
  try {
    target = await realpath(file);
  } catch {
    return; // That nothing is there, reading it says.
  }
  if (target.startsWith(`${await realpath(folder)}${sep}`)) return;
  const fault = 'is a link out of the folder: put the file itself there';
  throw new InputError(fault, { place: { file } });
}

async function loadStory(file: string): Promise<Story> {
  const extension = extname(file);
  const format = formatOf(extension);
  if (!format) throw new InputError(`is not a ${storyExtensions()} file`, { place: { file } });
  const bytes = await readBytes(file);
  return readStory(format, storyId(basename(file, extension)), bytes.toString(), file);
}

async function readBytes(file: string): Promise<Buffer> {
  let bytes: Buffer;
  try {
    const found = await stat(file);
    // A folder has no words, and a pipe may never end.
    if (!found.isFile()) throw new InputError('is not a file', { place: { file } });
    if (found.size > LARGEST_FILE_BYTES) {
      const megabytes = (found.size / 1e6).toFixed(1);
      throw new InputError(`is ${megabytes} MB; a story has at most 5 MB`, { place: { file } });
    }
    bytes = await readFile(file);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`cannot be read (${reasonOf(cause)})`, { place: { file }, cause });
  }
  const line = brokenLine(bytes);
  if (line !== undefined)
    throw new InputError('is not UTF-8 text: save it as UTF-8', { place: { file, line } });
  return bytes;
}

/** The first line, from 1, that is not UTF-8; a line feed is never a part of another character. */
function brokenLine(bytes: Buffer): number | undefined {
  if (isUtf8(bytes)) return undefined;
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return line;
}

/** `Story 2, final.md` → `story-2-final`. */
function storyId(name: string): string {
  const id = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return id || 'story';
}

function reasonOf(cause: unknown): string {
  const code =
    cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'no permission',
  };
  return reasons[code] ?? (code || String(cause));
}
