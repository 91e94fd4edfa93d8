import { expect, it } from 'vitest';
import { readPlain } from '../../src/engine/index.js';
import { answerIn } from '../../src/threads/index.js';

const mast = readPlain({ id: 'mast' }, 'A new mast\n\nThe new mast is 40 metres high.');
const stories = { own: [mast], shipped: false };

it('a thread lets go of a library, and of what was opened with some of its stories', async () => {
  const answer = answerIn({ stories: [], room: 10_000 });
  const ask = (server: string, opening = {}) =>
    answer({
      work: { call: 'ask', given: ['How high is the new mast?'] },
      library: { server, revision: 'a' },
      ...opening,
    });
  const servers = ['1', '1 mast', '11'];
  for (const server of servers) await ask(server, { stories });
  await answer({ forget: '1' });
  const missing = [];
  for (const server of servers) missing.push((await ask(server)).missing);
  expect(missing).toEqual([true, true, undefined]);
});
