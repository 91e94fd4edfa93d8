import type { Command } from 'commander';
import {
  examples,
  print,
  serverId,
  type Session,
} from '../../../commands/shared/terminal/index.js';
import { InputError } from '../../engine/index.js';
import { pluralise } from '../../ui/index.js';

const PLACES_LEFT =
  'What was set for roles and channels is left out: they are of the server that it was written from.';

/** Options of `export` and `import`. */
interface ServerOption {
  readonly server?: string;
}

/** `backup`, `export` and `import`: copies what servers keep, and moves it. */
export function addMoving(program: Command, session: Session): void {
  addBackup(program, session);
  addExport(program, session);
  addImport(program, session);
}

function addBackup(program: Command, session: Session): void {
  program
    .command('backup <file>')
    .description('copy what all servers keep into a file, also while the bot runs')
    .addHelpText('after', examples('backup verbatim-backup.db'))
    .action(async (file: string, _options: object, command: Command) => {
      const { backUp } = await import('../../store/index.js');
      await backUp(session.terminal.database, file);
      await printLine(session, command, { backup: file }, `The copy is ${file}.`);
    });
}

function addExport(program: Command, session: Session): void {
  program
    .command('export <folder>')
    .description('write what servers keep into a folder, as plain files')
    .option('--server <id>', 'only what this Discord server keeps', serverId)
    .addHelpText('after', examples('export stories-of-all', 'export ours --server 123456789'))
    .action(async (folder: string, { server }: ServerOption, command: Command) => {
      const { writeExport } = await import('./write-export.js');
      const store = await session.openStore();
      try {
        const servers = await writeExport(store, folder, server);
        const total = servers.reduce((sum, { stories }) => sum + stories, 0);
        const line = `${pluralise(total, 'story', 'stories')} of ${pluralise(servers.length, 'server')} written into ${folder}.`;
        await printLine(session, command, { servers }, line);
      } finally {
        await store.close();
      }
    });
}

function addImport(program: Command, session: Session): void {
  program
    .command('import <folder>')
    .description('bring in what "export" wrote; what is there already stays as it is')
    .option('--server <id>', 'into this Discord server, where the folder has one alone', serverId)
    .addHelpText('after', examples('import stories-of-all', 'import ours --server 987654321'))
    .action(async (folder: string, { server }: ServerOption, command: Command) => {
      const { readExport, readExportedStory } = await import('./read-export.js');
      const { bringInSettings, hasPlaces, withoutPlaces } = await import('./moved-settings.js');
      const exported = await readExport(folder);
      if (server !== undefined && exported.length > 1) {
        throw new InputError(`has ${exported.length} servers in it: leave out --server`, {
          place: { file: folder },
        });
      }
      const store = await session.openStore();
      let [brought, there] = [0, 0];
      const notes = new Set<string>();
      try {
        for (const { server: own, shipped, settings, stories } of exported) {
          const library = store.library(server ?? own);
          for (const story of stories) {
            if (await library.bringIn(await readExportedStory(story))) brought += 1;
            else there += 1;
          }
          if (!shipped) await library.showShipped(false);
          if (!settings) continue;
          const isOther = library.server !== own;
          if (isOther && hasPlaces(settings)) notes.add(` ${PLACES_LEFT}`);
          const moved = isOther ? withoutPlaces(settings) : settings;
          await bringInSettings(store.settings(library.server), moved);
        }
      } finally {
        await store.close();
      }
      const line = `${pluralise(brought, 'story', 'stories')} brought in; ${there} had been there already.${[...notes].join('')}`;
      await printLine(session, command, { brought, there }, line);
    });
}

async function printLine(
  { terminal }: Session,
  command: Command,
  json: object,
  line: string,
): Promise<void> {
  const message = () => ({
    blocks: [{ kind: 'text', words: [line] } as const],
    ephemeral: false,
  });
  await print({ json, message }, command, terminal);
}
