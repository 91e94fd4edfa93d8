import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadCorpus, type Corpus, type Story } from '../../../src/engine/index.js';

/** A folder with these files in it, gone when the test is over. */
export async function folderOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-stories-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** What is loaded of a folder with these files. */
export async function corpusOf(files: Readonly<Record<string, string | Buffer>>): Promise<Corpus> {
  return loadCorpus(await folderOf(files));
}

/** The one story of a folder with this file. */
export async function storyIn(name: string, content: string | Buffer): Promise<Story> {
  const { stories, faults } = await corpusOf({ [name]: content });
  const [story, ...more] = stories;
  if (!story || more.length > 0) throw new Error(`one story wanted: ${faults.join('; ')}`);
  return story;
}

/** The one fault of a folder with this file, without the folder's path. */
export async function faultIn(name: string, content: string | Buffer): Promise<string> {
  const folder = await folderOf({ [name]: content });
  const { stories, faults } = await loadCorpus(folder);
  const [fault, ...more] = faults;
  if (!fault || more.length > 0 || stories.length > 0) throw new Error('one fault wanted');
  return fault.message.replace(`${folder}/`, '');
}

/** A story's paragraphs. */
export const paragraphsOf = ({ text, paragraphs }: Story): string[] =>
  paragraphs.map(({ start, end }) => text.slice(start, end));
