import { resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openIntakePool } from '../../src/threads/index.js';
import { recordedLog } from '../discord/log-lines.js';

const bytes = (text: string) => Buffer.from(text);

function opened(timeMs?: number) {
  const { log, lines } = recordedLog();
  const pool = openIntakePool(resolve('dist/intake-thread.js'), log, timeMs);
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
  const { pool, lines } = opened(1);
  const late = pool.read({ kind: 'file', name: 'sluice.txt', bytes: bytes('The sluice opens.') });
  await expect(late).rejects.toThrow(/^That took too long or too much memory to read/u);
  expect(lines.join('\n')).toContain('what somebody gave was not read');
});
