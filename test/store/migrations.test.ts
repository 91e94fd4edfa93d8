import { createClient } from '@libsql/client/sqlite3';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';

const TEXT = 'The well runs dry\n\nThe well of Anse ran dry in May.';

/** What a database of each version looked like, with a story in it; none of it is ever changed. */
const VERSION_1 = [
  'create table schema_version (version integer not null)',
  'insert into schema_version values (1)',
  'create table servers (id text primary key, revision text not null, shipped integer default 1 not null)',
  `create table stories (server text not null, id text not null, title text not null, kind text not null,
    language text not null, source text, date text, address text, questions text not null,
    version integer not null, added_at integer not null, removed_at integer,
    constraint stories_key primary key (server, id))`,
  `create table versions (server text not null, story text not null, version integer not null,
    text text not null, characters integer not null, text_hash text not null, paragraphs text not null,
    title_span text, words integer not null, origin text not null, origin_name text,
    read_at integer not null, constraint versions_key primary key (server, story, version))`,
  `insert into servers values ('1', 'a', 0)`,
  `insert into stories values ('1', 'well', 'The well runs dry', 'original', 'en', null, '2024-05-01',
    null, '[]', 1, 5, null)`,
  `insert into versions values ('1', 'well', 1, '${JSON.stringify(TEXT)}', 51, 'hash',
    '[{"start":19,"end":51,"number":1}]', null, 11, 'file', 'well.txt', 5)`,
];
const VERSIONS = [[], VERSION_1];

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
      await store.close();
    }
  },
);
