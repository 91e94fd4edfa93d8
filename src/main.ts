import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Draw } from '../commands/shared/index.js';
import { InputError, openStories, type Story } from './engine/index.js';
import { PageReader } from './fetching/index.js';
import { intakeWith, Libraries } from './libraries/index.js';
import { openStore, type Store } from './store/index.js';
import type { Playground } from './web/server/index.js';
import { leaveWithReader, stopWithLine } from './ui/terminal/index.js';
import { openLog } from './log.js';
import { environment, readSettings, type Settings } from './settings.js';
import {
  openDrawingPool,
  openEnginePool,
  openIntakePool,
  type EnginePool,
} from './threads/index.js';
import { outliveErrors, stopSignal, sweepSooner, untilStopped } from './process/index.js';

const NO_TOKEN = `DISCORD_TOKEN is not set, so nothing connects to Discord. To connect, make an application at
https://discord.com/developers/applications, copy the token from its page "Bot" into a file .env as
DISCORD_TOKEN=…, and start again. Until then, see the bot at work in a browser, once it has read the stories:
`;

const CLEARED_EVERY_MS = 3_600_000;

const { stdout, stderr } = process;

/** Reads the settings and starts the adapters that they ask for; returns the exit status. */
async function main(): Promise<number> {
  try {
    const settings = readSettings(environment());
    const { discordToken: token } = settings;
    return await (token === undefined ? play(settings) : connect(settings, token));
  } catch (error) {
    return stopWithLine(error, stderr);
  }
}

/** The page alone, for who has no token yet. */
async function play(settings: Settings): Promise<number> {
  if (!settings.playground) {
    throw new InputError('DISCORD_TOKEN is not set and PLAYGROUND is off: nothing is left to do.');
  }
  const stop = stopSignal();
  const log = openServiceLog(settings);
  const stories = await openStories(settings.corpusDir, (line) => stderr.write(`${line}\n`));
  // At once, and the address once they are read: what cannot work says that alone.
  stdout.write(NO_TOKEN);
  const workers = await openWorkers(settings, stories, log);
  const playground = await serve(settings, workers, log);
  stdout.write(`\n  ${playground.address}\n\nCtrl-C stops it.\n`);
  await untilStopped(stop);
  await playground.close();
  return 0;
}

/** The bot on Discord, until a signal stops it or Discord ends it for good. */
async function connect(settings: Settings, token: string): Promise<number> {
  const { discordApiUrl: apiUrl, discordGuildId: guild } = settings;
  const stop = stopSignal();
  const stopped = untilStopped(stop);
  const log = openServiceLog(settings);
  const stories = await openStories(settings.corpusDir, (line) => {
    log.warn(line);
  });
  // Only this adapter needs discord.js, which takes as long to load as the threads do: both at once.
  const [workers, { openGateway }, { commands }] = await Promise.all([
    openWorkers(settings, stories, log),
    import('./discord/index.js'),
    import('../commands/index.js'),
  ]);
  const playground = settings.playground ? await serve(settings, workers, log) : undefined;
  if (playground) log.info({ address: playground.address }, 'playground');
  try {
    const opening = openGateway({ token, apiUrl, guild, ...workers, commands, log });
    const gateway = await Promise.race([opening, stopped]);
    // There is nothing to finish where it is not connected yet.
    if (!gateway) process.exit(0);
    const lost = await Promise.race([gateway.lost, stopped]);
    if (lost) log.fatal(lost.message);
    await gateway.close();
    return lost ? 1 : 0;
  } catch (error) {
    if (error instanceof InputError) throw error;
    log.fatal({ err: error }, 'cannot connect to Discord');
    return 1;
  } finally {
    await playground?.close();
  }
}

/** What works in threads of its own, so that this one is free for Discord, and what servers keep. */
interface Workers {
  readonly engine: EnginePool;
  readonly draw: Draw;
  readonly libraries: Libraries;
}

async function openWorkers(
  { databaseUrl, contact }: Settings,
  stories: readonly Story[],
  log: Logger,
): Promise<Workers> {
  const [engine, store] = await Promise.all([
    openEnginePool(stories, programOf('engine-thread'), log),
    openStore(databaseUrl),
  ]);
  const drawing = openDrawingPool(stories, programOf('drawing-thread'), log);
  clearHourly(store, log);
  const intake = openIntakePool(programOf('intake-thread'), log);
  const libraries = new Libraries({
    store,
    intake: intakeWith(new PageReader({ contact }), (given) => intake.read(given)),
    shipped: { engine, draw: drawing.draw },
    open(library) {
      const opened = engine.open(library);
      return { engine: opened, draw: drawing.drawOf((id) => opened.story(id)) };
    },
    forget(server) {
      engine.forget(server).catch((error: unknown) => {
        log.error({ err: error }, 'a library could not be let go of');
      });
    },
  });
  return { engine, draw: drawing.draw, libraries };
}

/** Deletes what nobody can bring back any more, every now and then. */
function clearHourly(store: Store, log: Logger): void {
  setInterval(() => {
    store.clear().catch((error: unknown) => {
      log.error({ err: error }, 'the store could not be cleared');
    });
  }, CLEARED_EVERY_MS).unref();
}

/** The path of what a thread runs, beside this program: built, or as source. */
function programOf(name: string): string {
  const here = fileURLToPath(import.meta.url);
  return join(dirname(here), `${name}${extname(here)}`);
}

async function serve(settings: Settings, workers: Workers, log: Logger): Promise<Playground> {
  const { openPlayground } = await import('./web/server/index.js');
  const { commands } = await import('../commands/index.js');
  const { host, port, allowedHosts } = settings;
  return openPlayground({ ...workers, commands, log }, { host, port, allowedHosts });
}

/** The log, which from then on also has what nobody caught. */
function openServiceLog({ logLevel }: Settings): Logger {
  const log = openLog(logLevel);
  outliveErrors((error) => {
    log.error({ err: error }, 'something went wrong');
  });
  return log;
}

sweepSooner();
leaveWithReader(stdout);
leaveWithReader(stderr);
// Not left to end by itself: a connection that hangs would keep it alive.
try {
  process.exit(await main());
} catch (error) {
  console.error(error);
  process.exit(1);
}
