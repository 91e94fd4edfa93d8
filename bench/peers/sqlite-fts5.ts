import { createClient } from '@libsql/client';
import { contend } from '../contender.js';

const FIND = 'SELECT rowid FROM sentences WHERE sentences MATCH ? ORDER BY rank LIMIT ?';

await contend({
  configuration:
    "FTS5 as it comes (unicode61, bm25) in memory by @libsql/client, words joined by OR; SQLite's own memory is not in its heap",
  open: async ({ units }) => {
    const client = createClient({ url: ':memory:' });
    await client.batch(
      [
        'CREATE VIRTUAL TABLE sentences USING fts5(text)',
        ...units.map(({ id, text }) => ({
          sql: 'INSERT INTO sentences(rowid, text) VALUES (?, ?)',
          args: [id, text],
        })),
      ],
      'write',
    );
    return async (question, limit) => {
      const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
      const any = words.map((word) => `"${word}"`).join(' OR ');
      const { rows } = await client.execute({ sql: FIND, args: [any, limit] });
      return rows.map(({ rowid }) => units[Number(rowid)]);
    };
  },
});
