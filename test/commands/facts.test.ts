import { describe, expect, it } from 'vitest';
import { call, typing } from '../doors/interactions.js';
import { islandDesk } from './island.js';
import { offered, plain, readerOf } from './reader.js';

describe('/facts', () => {
  it('shows what the stories say of a subject, each fact with its quote', async () => {
    const sheet = islandDesk().facts('Harrow Marine');
    const [fact] = sheet.facts;
    expect(sheet.matched).toBe('Harrow Marine');
    const { text, private: isPrivate } = await readerOf()(
      call('facts', { subject: 'harrow marine' }),
    );
    expect(plain(text)).toContain(fact?.quote.text);
    expect(text).toContain('Harrow Marine');
    expect(isPrivate).toBe(false);
  });

  it('says so where the stories do not speak of the subject', async () => {
    const { text } = await readerOf()(call('facts', { subject: 'Zanzibar' }));
    expect(text).toContain('The stories do not speak of “Zanzibar”');
  });

  it('hides its reply when asked to', async () => {
    const reply = await readerOf()(call('facts', { subject: 'Harrow Marine', hide: true }));
    expect(reply.private).toBe(true);
  });

  it('offers the subjects while one is typed, those that begin with it first', async () => {
    const typed = await offered(typing('facts', 'subject', 'harrow'));
    expect(typed).toContain('Harrow Marine');
    expect(await offered(typing('facts', 'subject', 'qqq'))).toEqual([]);
  });

  it('offers the most mentioned subjects before anything is typed', async () => {
    const names = islandDesk()
      .subjects()
      .map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(await offered(typing('facts', 'subject', ''))).toEqual(names.slice(0, 25));
  });

  it('offers the stories for its other option', async () => {
    expect(await offered(typing('facts', 'story', 'bees'))).toEqual(['bees']);
  });
});
