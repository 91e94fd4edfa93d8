import { expect, it } from 'vitest';
import { Engine, readPlain } from '../../src/engine/index.js';
import { call } from '../interactions/interactions.js';
import { readerOf } from './reader.js';

/** What `/facts` has in bold in the quotes of a story. */
async function boldIn(text: string, subject: string): Promise<readonly string[]> {
  const engine = new Engine([readPlain({ id: 'dairy', title: 'The dairy' }, text)]);
  const { text: shown } = await readerOf(engine)(call('facts', { subject }));
  const quotes = shown.split('\n').filter((line) => line.startsWith('>>> '));
  return quotes.flatMap((line) =>
    [...line.matchAll(/\*\*(.+?)\*\*/gu)].map(([, bold = '']) => bold),
  );
}

it('sets what is denied in bold from the word that denies it on', async () => {
  const denial = 'On Monday the dairy denied that it would move its stables to Corby.';
  expect(await boldIn(denial, 'the dairy')).toEqual([
    'denied that it would move its stables to Corby',
  ]);
});

it('leaves the bold of what is stated, and of what denies by itself, as it is', async () => {
  const stated = await boldIn('On Monday the dairy moved its stables to Corby.', 'the dairy');
  expect(stated.join(' ')).not.toContain('denied');
  const negated = await boldIn(
    'On Monday, said its owner, the dairy did not move its stables to Corby.',
    'the dairy',
  );
  expect(negated.every((bold) => bold.includes('not'))).toBe(true);
});
