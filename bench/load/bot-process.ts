import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFakeDiscord, type FakeDiscord } from '../../test/fake-discord/index.js';
import { ROOT } from '../shipped.js';

const TICK_MS = 10;

/** The bot as it was built, in a process of its own, on a Discord of our own. */
export interface BotProcess {
  readonly discord: FakeDiscord;
  /** How long it took to be ready, in milliseconds. */
  readonly startMs: number;
  /** What the process holds in memory, and has held at most, MB; Linux alone tells. */
  memory(): Promise<{ readonly now: number; readonly most: number }>;
  /** The processor time that it has taken, in milliseconds; Linux alone tells, in steps of 10. */
  processorMs(): Promise<number>;
  stop(): Promise<void>;
}

/** What of its surroundings is there already. */
interface Surroundings {
  readonly discord?: FakeDiscord;
  readonly databaseUrl?: string;
}

/** Starts the bot on a folder of stories; resolves once it is ready. */
export async function startBotProcess(
  corpus: string,
  { discord: given, databaseUrl }: Surroundings = {},
): Promise<BotProcess> {
  const discord = given ?? (await openFakeDiscord());
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bot-'));
  const start = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    env: {
      ...process.env,
      ...{ CORPUS_DIR: corpus, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api },
      DATABASE_URL: databaseUrl ?? `file:${join(folder, 'verbatim.db')}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let out = '';
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => {
      reject(new Error(`The bot ended: ${out}`));
    });
    child.stdout.on('data', (chunk: Buffer) => {
      out = (out + chunk.toString()).slice(-10_000);
      if (out.includes('"msg":"ready"')) resolve();
    });
  });
  return {
    ...{ discord, startMs: performance.now() - start },
    async memory() {
      const status = await readFile(`/proc/${child.pid ?? 'self'}/status`, 'utf8');
      return { now: megabytes(status, 'VmRSS'), most: megabytes(status, 'VmHWM') };
    },
    async processorMs() {
      const stat = await readFile(`/proc/${child.pid ?? 'self'}/stat`, 'utf8');
      // Behind the program's name, in which there may be spaces. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
      const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14);
      return (Number(user) + Number(system)) * TICK_MS;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await discord.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A line of what Linux tells of a process, such as `VmRSS:  123456 kB`. */
function megabytes(status: string, name: string): number {
  const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'mu').exec(status)?.[1];
  return (Number(kibibytes) * 1_024) / 1e6;
}
