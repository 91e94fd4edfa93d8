import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../src/engine/index.js';
import { call, press, typing } from '../interactions/interactions.js';
import { idOf } from '../discord/shown.js';
import { islandEngine } from './island.js';
import { offered, offeredNames, plain, readerOf } from './reader.js';

describe('/facts', () => {
  it('shows what the stories say of a subject, each fact with its quote', async () => {
    const sheet = islandEngine().facts('Harrow Marine');
    const [fact] = sheet.facts;
    expect(sheet.matched).toBe('Harrow Marine');
    const { text, ephemeral } = await readerOf()(call('facts', { subject: 'harrow marine' }));
    expect(plain(text)).toContain(fact?.quote.text);
    expect(text).toContain('Harrow Marine');
    expect(ephemeral).toBe(false);
  });

  it('says so where the stories do not speak of the subject', async () => {
    const { text } = await readerOf()(call('facts', { subject: 'Zanzibar' }));
    expect(text).toContain('I found no subject called “Zanzibar” in the stories');
  });

  it('offers the nearest names as buttons that ask for them', async () => {
    const read = readerOf();
    const first = await read(call('facts', { subject: 'Harow Marin' }));
    expect(first.text).toContain('I found no subject called “Harow Marin” in the stories');
    const second = await read(press(idOf(first, 'Harrow Marine')));
    expect(plain(second.text)).toContain('What the stories say about Harrow Marine');
  });

  it('keeps to a kind, on every page', async () => {
    const { facts } = islandEngine().facts('Harrow Marine', { kind: 'money' });
    expect(facts).toHaveLength(1);
    const { text } = await readerOf()(call('facts', { subject: 'harrow marine', kind: 'money' }));
    expect(plain(text)).toContain('of the kind “Money”');
    for (const fact of facts) expect(plain(text)).toContain(fact.quote.text);
  });

  it('shows what ties two subjects, and whom the stories do not know of the two', async () => {
    const read = readerOf();
    const both = await read(call('facts', { subject: 'Harrow Marine', with: 'Dunmore' }));
    expect(plain(both.text)).toContain('Harrow Marine and Dunmore together');
    expect(plain(both.text)).toContain('It paid 4.2 million pounds to Harrow Marine');
    expect(plain(both.text)).not.toContain('repaired the old ferry');
    const unknown = await read(call('facts', { subject: 'Harrow Marine', with: 'Dunmoor' }));
    expect(unknown.text).toContain('I found no subject called “Dunmoor” in the stories');
    const asked = await read(press(idOf(unknown, 'Dunmore')));
    expect(plain(asked.text)).toContain('Harrow Marine and Dunmore together');
  });

  it('takes two subjects in one option too', async () => {
    const both = await readerOf()(call('facts', { subject: 'harrow marine with dunmore' }));
    const apart = await readerOf()(call('facts', { subject: 'harrow marine', with: 'dunmore' }));
    expect(plain(both.text)).toContain('Harrow Marine and Dunmore together');
    expect(both).toEqual(apart);
  });

  it('says of what is claimed that it is, by the verb of the story', async () => {
    const text =
      'Auditors claimed that Harrow Marine had billed for 320 boats. Tobias Venn alleged that Harrow Marine sold 40 boats.';
    const engine = new Engine([readPlain({ id: 'port' }, text)]);
    const reply = await readerOf(engine)(call('facts', { subject: 'Harrow Marine' }));
    expect(plain(reply.text)).toContain('claimed by Auditors');
    expect(plain(reply.text)).toContain('alleged by Tobias Venn');
  });

  it('hides its reply when asked to', async () => {
    const reply = await readerOf()(call('facts', { subject: 'Harrow Marine', hide: true }));
    expect(reply.ephemeral).toBe(true);
  });

  it('offers the subjects while one is typed, those that begin with it first', async () => {
    const typed = await offered(typing('facts', 'subject', 'harrow'));
    expect(typed).toContain('Harrow Marine');
    expect(await offered(typing('facts', 'subject', 'qqq'))).toEqual([]);
  });

  it('offers common nouns behind the names, and answers for them', async () => {
    const typed = await offered(typing('facts', 'subject', 'fisher'));
    expect(typed).toEqual(['the fishermen']);
    const { text } = await readerOf()(call('facts', { subject: 'the fishermen' }));
    expect(plain(text)).toContain('What the stories say about the fishermen');
    expect(plain(text)).toContain('said the ferry would crowd the harbour');
  });

  it('offers the most mentioned subjects before anything is typed', async () => {
    const names = islandEngine()
      .subjects()
      .map(({ name }) => name);
    expect(names).toHaveLength(6);
    expect(await offered(typing('facts', 'subject', ''))).toEqual(names.slice(0, 25));
  });

  it('offers a subject by its name alone, which stands in the field once picked, in what Discord takes', async () => {
    const names = await offeredNames(typing('facts', 'subject', 'harrow'));
    expect(names).toEqual(['Harrow Marine']);
    const long = `Very${'long'.repeat(23)}`;
    const engine = new Engine([readPlain({ id: 'long' }, `${long} sued Harrow Marine.`)]);
    const [first = ''] = await offeredNames(typing('facts', 'with', 'very'), engine);
    expect(first).toMatch(/^Verylong/u);
    expect(first.length).toBeLessThanOrEqual(100);
  });

  it('offers the stories for its other option', async () => {
    expect(await offered(typing('facts', 'story', 'bees'))).toEqual(['bees']);
  });
});
