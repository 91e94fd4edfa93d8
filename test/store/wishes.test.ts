import { expect, it } from 'vitest';
import { stores } from './opened.js';

const open = stores();
const QUESTION = 'Who rings the bell at Tarn?';

it('whoever wants to be told of a question that was forgotten just then is told all the same', async () => {
  const { store } = await open();
  const gaps = store.gaps('1');
  await gaps.note(QUESTION);
  await gaps.forgetAll();
  await gaps.wish(QUESTION, '7', 'r');
  expect(await store.wishes.of('7')).toMatchObject([{ server: '1', question: QUESTION }]);
});

it('a question that was told to one stays for another who waits for it as well', async () => {
  const { store } = await open();
  const gaps = store.gaps('1');
  for (const user of ['7', '8']) {
    await gaps.note(QUESTION);
    await gaps.wish(QUESTION, user, 'r');
  }
  const id = (await gaps.find(QUESTION))?.id ?? '';
  await store.wishes.forget('7', { server: '1', id });
  await gaps.forgetTold(id);
  expect(await store.wishes.of('8')).toHaveLength(1);
  await store.wishes.forget('8', { server: '1', id });
  await gaps.forgetTold(id);
  expect(await gaps.list()).toEqual([]);
});
