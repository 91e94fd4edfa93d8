import { createClient } from '@libsql/client/sqlite3';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { TEXT, VERSION_1 } from './version-1.js';
import { VERSION_2 } from './version-2.js';
import { VERSION_3 } from './version-3.js';
import { VERSION_4 } from './version-4.js';
import { VERSION_5 } from './version-5.js';

/** What a database of each version looked like. */
const VERSIONS = [[], VERSION_1, VERSION_2, VERSION_3, VERSION_4, VERSION_5];

it.each([...VERSIONS.keys()])(
  'a database of version %i is brought to the newest, with all that is in it',
  async (version) => {
    const file = join(mkdtempSync(join(tmpdir(), 'verbatim-version-')), 'verbatim.db');
    const client = createClient({ url: `file:${file}` });
    for (const statement of VERSIONS[version] ?? []) await client.execute(statement);
    client.close();
    for (const now of [10, 20]) {
      const store = await openStore(`file:${file}`, () => now);
      const library = store.library('1');
      if (version > 0) {
        expect(await library.state()).toEqual({ revision: 'a', shipped: false });
        expect((await library.stories()).map(({ text, date }) => [text, date])).toEqual([
          [TEXT, '2024-05-01'],
        ]);
      }
      const asked = version < 4 ? [] : [{ question: 'Who keeps the lamp?', times: 2 }];
      expect(await store.gaps('1').list()).toMatchObject(asked);
      await store.close();
    }
  },
);
