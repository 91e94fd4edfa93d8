import {
  leaveWithReader,
  openChat,
  openDesk,
  stopWithLine,
  usesColour,
} from './doors/terminal/index.js';
import { openLog } from './log.js';
import { environment, readSettings, type Environment, type Settings } from './settings.js';
import { InputError } from './story/index.js';

const NO_TOKEN = `DISCORD_TOKEN is not set, so nothing connects to Discord.
Make an application at https://discord.com/developers/applications, copy the token from its page
"Bot" into a file .env as DISCORD_TOKEN=…, and start again. Until then, ask the stories here:
`;

const PARENT_WATCH_MS = 500;

const { stdin, stdout, stderr } = process;

/** Reads the settings and opens the doors that they ask for; returns the exit status. */
async function main(): Promise<number> {
  try {
    const env = environment();
    const settings = readSettings(env);
    const { discordToken: token } = settings;
    return await (token === undefined ? chat(settings, env) : connect(settings, token));
  } catch (error) {
    return stopWithLine(error, stderr);
  }
}

/** A prompt on the stories, for who has no token yet. */
async function chat({ corpusDir }: Settings, env: Environment): Promise<number> {
  const stop = stopSignal();
  const colour = usesColour(env, stdout);
  const terminal = { input: stdin, output: stdout, errors: stderr, colour, corpus: corpusDir };
  const desk = await openDesk(corpusDir, (line) => stderr.write(`${line}\n`));
  stdout.write(NO_TOKEN);
  await openChat(terminal, desk, stop);
  return 0;
}

/** The bot on Discord, until a signal stops it or Discord ends it for good. */
async function connect(settings: Settings, token: string): Promise<number> {
  const { corpusDir, discordApiUrl: apiUrl, discordGuildId: guild, logLevel } = settings;
  const stop = stopSignal();
  const stopped = new Promise<void>((resolve) => {
    stop.addEventListener('abort', () => {
      resolve();
    });
  });
  const log = openLog(logLevel);
  const desk = await openDesk(corpusDir, (line) => {
    log.warn(line);
  });
  // Only this door needs discord.js, which takes longer to load than all the rest.
  const { openGateway } = await import('./doors/gateway/index.js');
  const { commands } = await import('../commands/index.js');
  try {
    const opening = openGateway({ token, apiUrl, guild, desk, commands, log });
    const gateway = await Promise.race([opening, stopped]);
    // There is nothing to finish where it is not connected yet.
    if (!gateway) process.exit(0);
    desk.readAhead(stop).catch((error: unknown) => {
      log.error({ err: error }, 'cannot read the facts');
    });
    const lost = await Promise.race([gateway.lost, stopped]);
    if (lost) log.fatal(lost.message);
    await gateway.close();
    return lost ? 1 : 0;
  } catch (error) {
    if (error instanceof InputError) throw error;
    log.fatal({ err: error }, 'cannot connect to Discord');
    return 1;
  }
}

/**
 * Aborted by the first SIGINT or SIGTERM; the second ends the program at once. Some shells between
 * npm and the program die of a signal and do not pass it on: then their end is the signal.
 */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(1);
      controller.abort();
    });
  }
  if (process.env['npm_lifecycle_event']) {
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent) controller.abort();
    }, PARENT_WATCH_MS);
    watch.unref();
  }
  return controller.signal;
}

leaveWithReader(stdout);
leaveWithReader(stderr);
process.exitCode = await main();
