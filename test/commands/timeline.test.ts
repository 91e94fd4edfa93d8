import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../src/engine/index.js';
import { call, press, typing } from '../interactions/interactions.js';
import { filesOf } from '../../src/ui/index.js';
import { idOf, listId, shownIn } from '../discord/shown.js';
import { islandEngine } from './island.js';
import { offered, plain, readerOf, replyTo } from './reader.js';

describe('/timeline', () => {
  it('shows what the stories date, known dates first', async () => {
    const read = readerOf();
    const pictured = await read(call('timeline'));
    const { text, ephemeral } = await read(press(listId(pictured)));
    const shownText = plain(text);
    const { events } = islandEngine().timeline();
    expect(events[0]?.when.text).toBe('2019');
    expect(shownText.indexOf('Known dates')).toBeLessThan(
      shownText.indexOf('No year or date given'),
    );
    for (const { quote } of events.slice(0, 3)) expect(shownText).toContain(quote.text);
    expect(ephemeral).toBe(false);
  });

  it.each([
    ['The port opened in June.', '1 event without a year', 'No year given'],
    ['Venn recently asked for a quay.', '1 event without a date', 'No date given'],
  ])('says what the story does not give: %s', async (text, count, heading) => {
    const read = readerOf(new Engine([readPlain({ id: 'port' }, text)]));
    const all = await read(press(listId(await read(call('timeline')))));
    expect(all.text).toContain(count);
    expect(all.text).toContain(heading);
  });

  it('counts what is dated apart from what is not', async () => {
    const text = 'The port opened in 2019. It closed in 2021. Venn recently asked for a quay.';
    const reply = await readerOf(new Engine([readPlain({ id: 'port' }, text)]))(call('timeline'));
    expect(plain(reply.text)).toContain('3 events: 2 with a date, 1 without a date');
  });

  it.each([
    [3, 1],
    [9, 2],
    [20, 6],
    [0, 12],
    [12, 0],
  ])('counts %i known dates and %i open ones in a line that adds up', async (known, open) => {
    const years = Array.from({ length: known }, (_, at) => `Ship ${at} sank in ${1900 + at}.`);
    const names = Array.from({ length: open }, (_, at) => `Boat ${at} recently left the bay.`);
    const story = readPlain({ id: 'ships', title: 'Ships' }, [...years, ...names].join(' '));
    const reply = await readerOf(new Engine([story]))(call('timeline'));
    const [line = ''] = /^.*\d+ (?:date|event)s?[^·\n]*/mu.exec(plain(reply.text)) ?? [];
    const [all = 0, ...parts] = (line.match(/\d+/gu) ?? []).map(Number);
    expect(all).toBe(known + open);
    if (line.includes(':')) expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
    expect(parts.length === 0).toBe(!line.includes(':'));
  });

  it('turns its pages, no event lost', async () => {
    const years = Array.from({ length: 12 }, (_, at) => `Ship ${at} sank in ${1900 + at}.`);
    const read = readerOf(new Engine([readPlain({ id: 'ships' }, `Ships\n\n${years.join(' ')}`)]));
    const pictured = await read(call('timeline', { story: 'ships' }));
    let reply = await read(press(listId(pictured)));
    let text = reply.text;
    while (reply.buttons.some(({ label, disabled }) => label === 'Next' && !disabled)) {
      reply = await read(press(idOf(reply, 'Next')));
      text += reply.text;
    }
    const places = years.map((sentence) => plain(text).indexOf(sentence));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('shows a picture with two at most of those that it has no room for, none twice', async () => {
    const years = Array.from({ length: 40 }, (_, at) => `Ship ${at} sank in ${1900 + at}.`);
    const engine = new Engine([readPlain({ id: 'ships' }, `Ships\n\n${years.join(' ')}`)]);
    const { response, message } = await replyTo(call('timeline'), engine);
    expect(message && filesOf(message)).toHaveLength(1);
    const text = plain(shownIn(response).text);
    const beside = years.filter((sentence) => text.includes(sentence));
    expect(text).toMatch(/40 dates: \d+ in the picture, \d+ more/u);
    expect(beside).toHaveLength(2);
    // The last years are in the picture.
    expect(years.indexOf(beside[1] ?? '')).toBeLessThan(34);
  });

  it('offers all as a list, whether the picture leaves something out or not', async () => {
    const opened = (count: number) => {
      const years = Array.from({ length: count }, (_, at) => `Ship ${at} sank in ${1900 + at}.`);
      return new Engine([readPlain({ id: 'ships' }, `Ships\n\n${years.join(' ')}`)]);
    };
    const labels = async (engine: Engine) =>
      (await readerOf(engine)(call('timeline'))).buttons.map(({ label }) => label);
    expect(await labels(opened(40))).toContain('Show all as a list');
    expect(await labels(opened(2))).toContain('Show all as a list');
  });

  it('keeps to a story, and says where that has no dates', async () => {
    const read = readerOf(
      new Engine([readPlain({ id: 'calm' }, 'Calm\n\nNothing happened at all.')]),
    );
    expect((await read(call('timeline', { story: 'calm' }))).text).toContain(
      'The story gives no date.',
    );
  });

  it('hides its reply when asked to, and offers the stories', async () => {
    expect((await readerOf()(call('timeline', { hide: true }))).ephemeral).toBe(true);
    expect(await offered(typing('timeline', 'story', 'bees'))).toEqual(['bees']);
  });
});
