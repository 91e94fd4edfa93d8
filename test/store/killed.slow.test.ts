import { createClient } from '@libsql/client/sqlite3';
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { VERSION_1 } from './version-1.js';
import { VERSION_2 } from './version-2.js';
import { VERSION_3 } from './version-3.js';
import { VERSION_4 } from './version-4.js';
import { VERSION_5 } from './version-5.js';

const TIMES = 50;
const VERSIONS = [VERSION_1, VERSION_2, VERSION_3, VERSION_4, VERSION_5];

let folder: string;
let program: string;
beforeAll(async () => {
  // Inside the project, so that what it imports is found.
  folder = mkdtempSync(resolve('node_modules', '.verbatim-killed-'));
  program = join(folder, 'changing.mjs');
  await build({
    entryPoints: [resolve('test/store/changing-program.ts')],
    ...{ outfile: program, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' },
    external: ['@libsql/client'],
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the program on a database, kills it so long after it said a word, and gives what it said. */
async function killed(
  file: string,
  after: number,
  since: 'starting' | 'opened',
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  const said = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes(`${since}\n`)) resolve();
    });
  });
  const ended = once(child, 'close');
  await Promise.race([said, ended]);
  setTimeout(() => child.kill('SIGKILL'), after);
  await ended;
  // A line that was cut off was said all the same; whether it was heard nobody knows.
  return out.split('\n').slice(0, -1);
}

const HALF_KEPT = `select count(*) as half from stories where not exists (select 1 from versions
  where versions.server = stories.server and story = id and versions.version = stories.version)`;

/** Whether the file is as SQLite wants it, and how many stories are there without their text. */
async function stateOf(file: string): Promise<{ readonly file: unknown; readonly half: unknown }> {
  const client = createClient({ url: `file:${file}` });
  const { rows } = await client.execute('pragma integrity_check');
  const { rows: counted } = await client.execute(HALF_KEPT);
  client.close();
  return { file: rows[0]?.['integrity_check'], half: counted[0]?.['half'] };
}

const WHOLE = { file: 'ok', half: 0 };

describe('a program that is killed at any moment', () => {
  it(`has lost nothing that it said was there, ${TIMES} times in a row`, async () => {
    const file = join(folder, 'verbatim.db');
    const state = new Map<string, number>();
    let heard = 0;
    for (let time = 0; time < TIMES; time++) {
      const lines = await killed(file, Math.random() * 150, 'opened');
      for (const line of lines) {
        const [what, id = '', version] = line.split(' ');
        if (id === '') continue;
        state.set(id, what === 'gone' ? 0 : Number(version));
        heard += 1;
      }
      const store = await openStore(`file:${file}`);
      const records = new Map(
        (await store.library('1').records()).map((record) => [record.id, record.version]),
      );
      const last = lines.at(-1)?.split(' ')[1];
      for (const [id, version] of state) {
        const found = records.get(id) ?? 0;
        // What it was at when it was killed may be there or not.
        if (id !== last) expect(found, id).toBe(version);
        else expect([version, version + 1, 0]).toContain(found);
        state.set(id, found);
      }
      await store.close();
      expect(await stateOf(file)).toEqual(WHOLE);
    }
    expect(heard).toBeGreaterThan(TIMES);
  }, 600_000);

  it(`has brought its database of any version to the newest, or left it as it was, ${TIMES} times`, async () => {
    for (let time = 0; time < TIMES; time++) {
      const file = join(folder, `version-${time}.db`);
      const client = createClient({ url: `file:${file}` });
      for (const statement of VERSIONS[time % VERSIONS.length] ?? []) {
        await client.execute(statement);
      }
      client.close();
      await killed(file, Math.random() * 60, 'starting');
      const store = await openStore(`file:${file}`);
      expect((await store.library('1').records()).map(({ id }) => id)).toContain('well');
      await store.close();
      expect(await stateOf(file)).toEqual(WHOLE);
    }
  }, 600_000);
});
