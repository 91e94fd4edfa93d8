import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { InputError, Story } from '../../engine/index.js';
import type { MovedStory } from '../../store/index.js';
import { firstIssue } from '../first-issue.js';
import {
  serverFile,
  sha256,
  storyFile,
  textFile,
  type MovedSettings,
  type VersionFile,
} from './story-file.js';

/** What a server kept, as an export has it. */
export interface ExportFolder {
  readonly server: string;
  readonly shipped: boolean;
  readonly settings?: MovedSettings | undefined;
  /** The folders of its stories. */
  readonly stories: readonly string[];
}

/**
 * The servers of an export.
 *
 * @throws {InputError} where the folder is none.
 */
export async function readExport(folder: string): Promise<readonly ExportFolder[]> {
  const servers: ExportFolder[] = [];
  for (const name of await foldersIn(folder)) {
    const path = join(folder, name);
    const kept = await readJson(join(path, 'server.json'), serverFile);
    const stories = (await foldersIn(path)).map((story) => join(path, story));
    servers.push({ ...kept, stories });
  }
  if (servers.length === 0) {
    throw new InputError('has no server in it: name a folder that "export" wrote', {
      place: { file: folder },
    });
  }
  return servers;
}

/**
 * A story of an export with all its texts.
 *
 * @throws {InputError} where it is not as it was written.
 */
export async function readExportedStory(folder: string): Promise<MovedStory> {
  const { added, versions, ...info } = await readJson(join(folder, 'story.json'), storyFile);
  const read = async (version: VersionFile) => {
    const text = await textOf(folder, version);
    const { paragraphs, titleSpan, origin, words } = version;
    const spans = [...paragraphs, ...(titleSpan ? [titleSpan] : [])];
    if (spans.some(({ start, end }) => end <= start || end > text.length)) {
      throw new InputError('names a place that its text does not have', {
        place: { file: join(folder, 'story.json') },
      });
    }
    const story = new Story(info, text, paragraphs, titleSpan);
    return { version: version.version, story, origin, words, readAt: Date.parse(version.read) };
  };
  const [newest, ...former] = versions;
  return {
    addedAt: Date.parse(added),
    versions: [await read(newest), ...(await Promise.all(former.map(read)))],
  };
}

async function textOf(folder: string, version: VersionFile): Promise<string> {
  const whole = join(folder, textFile(version, true));
  const text = await readFile(whole, 'utf8').catch(async () =>
    readJson(join(folder, textFile(version, false)), z.string()),
  );
  if (sha256(text) === version.sha256) return text;
  throw new InputError('was changed since: add it with "stories add" instead', {
    place: { file: whole },
  });
}

async function readJson<Value>(file: string, shape: z.ZodType<Value>): Promise<Value> {
  const place = { file };
  const content = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new InputError('is missing: name a folder that "export" wrote', { place, cause });
  });
  try {
    const parsed = shape.safeParse(JSON.parse(content));
    if (parsed.success) return parsed.data;
    throw new InputError(firstIssue(parsed.error), { place });
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError('is no JSON', { place, cause });
  }
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new InputError('there is no such folder', { place: { file: folder }, cause });
  });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
