import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFakeDiscord, type FakeDiscord } from '../../test/fake-discord/index.js';
import { ROOT } from '../shipped.js';

/** The size of a page of memory, bytes. */
const PAGE = 4_096;

/** The bot as it was built, in a process of its own, on a Discord of our own. */
export interface BotProcess {
  readonly discord: FakeDiscord;
  /** What the process holds in memory, MB; Linux alone tells. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the bot on a folder of stories; resolves once it is ready. */
export async function startBotProcess(corpus: string): Promise<BotProcess> {
  const discord = await openFakeDiscord();
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    env: {
      ...process.env,
      ...{ CORPUS_DIR: corpus, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api },
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
    discord,
    async memory() {
      const statm = await readFile(`/proc/${child.pid ?? 'self'}/statm`, 'utf8');
      return (Number(statm.split(' ')[1]) * PAGE) / 1e6;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await discord.close();
    },
  };
}
