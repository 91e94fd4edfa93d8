import { resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { openIntakePool } from '../../src/threads/index.js';
import { recordedLog } from '../discord/log-lines.js';

const bytes = (text: string) => Buffer.from(text);

function opened(limits?: { readonly timeMs?: number; readonly memoryMb?: number }) {
  const { log, lines } = recordedLog();
  const pool = openIntakePool(resolve('dist/intake-thread.js'), log, limits);
  onTestFinished(() => pool.close());
  return { pool, lines };
}

it('a file is read in a thread, and one that is no story is refused with its line', async () => {
  const { pool } = opened();
  const words = 'The sluice opens\n\nThe sluice at Wend opened on Monday.';
  const story = await pool.read({ kind: 'file', name: 'sluice.txt', bytes: bytes(words) });
  expect(story.quote(18, story.text.length).text).toBe('The sluice at Wend opened on Monday.');
  const broken = pool.read({ kind: 'file', name: 'sluice.pdf', bytes: bytes('%PDF-1.4') });
  await expect(broken).rejects.toThrow('That PDF is damaged: I cannot read it.');
});

it('what takes too long ends its thread alone, and is refused with one line', async () => {
  const { pool, lines } = opened({ timeMs: 1 });
  const late = pool.read({ kind: 'file', name: 'sluice.txt', bytes: bytes('The sluice opens.') });
  await expect(late).rejects.toThrow(/^That took too long or too much memory to read/u);
  expect(lines.join('\n')).toContain('what somebody gave was not read');
});

it('a PDF that unpacks into far more than it has ends its thread alone', async () => {
  const { pool } = opened({ memoryMb: 100 });
  const packed = deflateSync(Buffer.alloc(200_000_000, ' '));
  const bomb = Buffer.concat([
    bytes(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<<>>>>endobj
4 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream
`),
    packed,
    bytes('\nendstream endobj\ntrailer<</Root 1 0 R>>\n'),
  ]);
  const reading = pool.read({ kind: 'file', name: 'sluice.pdf', bytes: bomb });
  await expect(reading).rejects.toThrow(/^That took too long or too much memory to read/u);
  const story = await pool.read({ kind: 'file', name: 'sluice.txt', bytes: bytes('It opens.') });
  expect(story.text).toBe('It opens.');
});
