import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../engine/index.js';
import type { MovedStory, Store } from '../../store/index.js';
import { settingsOf } from './moved-settings.js';
import { sha256, textFile, type StoryFile, type VersionFile } from './story-file.js';

/** How many stories of a server were written. */
export interface ExportedServer {
  readonly server: string;
  readonly stories: number;
}

/**
 * Writes what servers keep into a folder, as plain files.
 *
 * @param only of this server alone.
 * @throws {InputError} where the folder is there and not empty, or nothing is kept.
 */
export async function writeExport(
  store: Store,
  folder: string,
  only?: string,
): Promise<readonly ExportedServer[]> {
  const servers = only === undefined ? await store.servers() : [only];
  const place = { file: folder };
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new InputError('is not empty: name a folder that is, or is not there', { place });
  }
  const written: ExportedServer[] = [];
  for (const server of servers) {
    const library = store.library(server);
    const records = await library.records();
    const { shipped } = await library.state();
    const settings = await settingsOf(store, server);
    if (records.length === 0 && shipped && !settings) continue;
    await writeJson(join(folder, server), 'server.json', { server, shipped, settings });
    for (const { id, addedAt } of records) {
      const [newest, ...former] = await library.versions(id);
      // Removed meanwhile.
      if (!newest) continue;
      await writeStory(join(folder, server, id), { addedAt, versions: [newest, ...former] });
    }
    written.push({ server, stories: records.length });
  }
  if (written.length === 0) throw new InputError('Nothing is kept there.');
  return written;
}

async function writeStory(folder: string, { addedAt, versions }: MovedStory): Promise<void> {
  const [{ story }] = versions;
  const { id, title, kind, language, source, date, address, questions } = story;
  const [newest, ...former] = versions.map(versionFile);
  if (!newest) return;
  const added = new Date(addedAt).toISOString();
  const info = { id, title, kind, language, source, date, address, questions: [...questions] };
  const file: StoryFile = { ...info, added, versions: [newest, ...former] };
  await writeJson(folder, 'story.json', file);
  for (const {
    version,
    story: { text },
  } of versions) {
    const isWhole = Buffer.from(text).toString() === text;
    const words = isWhole ? text : JSON.stringify(text);
    await writeFile(join(folder, textFile({ version }, isWhole)), words);
  }
}

function versionFile({
  version,
  story,
  origin,
  words,
  readAt,
}: MovedStory['versions'][0]): VersionFile {
  const { text, paragraphs, titleSpan } = story;
  return {
    ...{ version, read: new Date(readAt).toISOString(), origin, words, sha256: sha256(text) },
    ...{ paragraphs: [...paragraphs], titleSpan },
  };
}

async function writeJson(folder: string, name: string, value: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
}
