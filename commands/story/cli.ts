import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { InputError, type Story } from '../../src/engine/index.js';
import { pluralise } from '../../src/ui/index.js';
import { examples, print, serverId, type Session } from '../shared/terminal/index.js';

/** Options of the call. */
interface AddOptions {
  readonly server?: string;
}

/** A story that was added, as the contract's JSON has it. */
interface Added {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly date?: string | undefined;
  readonly words: number;
}

/** `stories add`: adds files to the library of the page, or of a server. */
export function addStoryFiles(program: Command, session: Session): void {
  program.commands
    .find((command) => command.name() === 'stories')
    ?.command('add <files...>')
    .description('add files to the library of the page, or of a Discord server')
    .option('--server <id>', 'the id of the Discord server', serverId)
    .addHelpText(
      'after',
      examples('stories add report.pdf', 'stories add notes.md --server 123456789012345678'),
    )
    .action(async (files: readonly string[], options: AddOptions, command: Command) => {
      const stories = await Promise.all(files.map(readStoryFile));
      const added = await addAll(session, options.server, files, stories);
      await print({ json: { added }, message: () => messageOf(added) }, command, session.terminal);
    });
}

async function readStoryFile(path: string): Promise<Story> {
  const { MAX_FILE_BYTES, readSource, tooLarge } = await import('../../src/intake/index.js');
  const place = { file: path };
  const found = await stat(path).catch((cause: unknown) => {
    throw new InputError('there is no such file', { place, cause });
  });
  if (!found.isFile()) throw new InputError('is not a file', { place });
  if (found.size > MAX_FILE_BYTES) throw tooLarge(found.size);
  return readSource({ kind: 'file', name: basename(path), bytes: await readFile(path) });
}

/** Adds all of them, once all were read. */
async function addAll(
  session: Session,
  server: string | undefined,
  files: readonly string[],
  stories: readonly Story[],
): Promise<readonly Added[]> {
  const { wordsIn } = await import('../../src/intake/index.js');
  const { PAGE_SERVER } = await import('../../src/store/index.js');
  const store = await session.openStore();
  const library = store.library(server ?? PAGE_SERVER);
  try {
    const added: Added[] = [];
    for (const [at, story] of stories.entries()) {
      const file = files[at] ?? '';
      if ((await library.withText(story.text)) !== undefined) {
        throw new InputError('its text is in the library already', { place: { file } });
      }
      const words = wordsIn(story);
      const origin = { kind: 'file', name: basename(file) } as const;
      const id = await library.add({ story, origin, words });
      added.push({ file, id, title: story.title, date: story.date, words });
    }
    return added;
  } finally {
    await store.close();
  }
}

function messageOf(added: readonly Added[]) {
  return {
    blocks: added.flatMap(({ id, title, words, date }) => [
      { kind: 'text', words: [{ bold: title }] } as const,
      {
        kind: 'subtext',
        words: [
          { code: id },
          ` · ${pluralise(words, 'word')}${date === undefined ? '' : ` · ${date}`}`,
        ],
      } as const,
    ]),
    ephemeral: false,
  };
}
