import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client/sqlite3';
import { afterEach } from 'vitest';
import * as z from 'zod';
import { readPlain } from '../../src/engine/index.js';
import { openStore, type ReadStory, type Store } from '../../src/store/index.js';

/** A database of a test's own. */
export interface Opened {
  readonly store: Store;
  readonly file: string;
  /** Closes it and opens it again. */
  readonly again: (now?: () => number) => Promise<Store>;
}

/** Gives a test file its databases, which are gone after each test. */
export function stores(): (now?: () => number) => Promise<Opened> {
  const closings: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closings.splice(0).toReversed()) await close();
  });
  return async (now) => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-store-'));
    const file = join(folder, 'verbatim.db');
    const store = await openStore(`file:${file}`, now);
    let current = store;
    closings.push(async () => {
      await current.close();
      rmSync(folder, { recursive: true, force: true });
    });
    return {
      ...{ store, file },
      async again(later) {
        await current.close();
        current = await openStore(`file:${file}`, later);
        return current;
      },
    };
  };
}

const listing = z.array(z.object({ name: z.string(), place: z.string() }));

/** All rows of a server's, of every table that has such, as text. */
export async function rowsOf(file: string, server: string): Promise<string> {
  const client = createClient({ url: `file:${file}` });
  const listed = await client.execute(
    `select m.name as name, c.name as place from sqlite_master m, pragma_table_info(m.name) c
    where m.type = 'table' and (c.name = 'server' or (m.name = 'servers' and c.name = 'id')) order by 1`,
  );
  const tables = [];
  for (const { name, place } of listing.parse(listed.rows)) {
    const sql = `select * from ${name} where ${place} = ?`;
    const { rows } = await client.execute({ sql, args: [server] });
    tables.push(...rows.map((row) => JSON.stringify([name, row])).toSorted());
  }
  client.close();
  return tables.join('\n');
}

export const LIGHTHOUSE = `The lamp at Sorrel Point goes dark

The keeper of Sorrel Point put out the lamp on Friday. It had burned for 112 years.

Ines Varga, who kept it last, said the new mast is 40 metres high.`;

/** A story as somebody pasted it, or as it was read at an address. */
export function pasted(text = LIGHTHOUSE, date?: string, address?: string): ReadStory {
  const known = { id: '', ...(date !== undefined && { date }), ...(address && { address }) };
  const story = readPlain(known, text);
  return { story, origin: { kind: 'form' }, words: text.split(/\s+/u).length };
}

/** Keeps a story as somebody does who was shown it: where its address is known, as the next text. */
export async function keepNext(store: Store, server: string, read: ReadStory) {
  return store.library(server).keepDraft(await store.keepDraft(server, read), read);
}
