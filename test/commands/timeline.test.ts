import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../src/engine/index.js';
import { call, press, typing } from '../interactions/interactions.js';
import { idOf } from '../discord/shown.js';
import { islandEngine } from './island.js';
import { offered, plain, readerOf } from './reader.js';

describe('/timeline', () => {
  it('shows what the stories date, known dates first', async () => {
    const { text, ephemeral } = await readerOf()(call('timeline'));
    const shownText = plain(text);
    const { events } = islandEngine().timeline();
    expect(events[0]?.when.text).toBe('2019');
    expect(shownText.indexOf('Known dates')).toBeLessThan(shownText.indexOf('No certain date'));
    for (const { quote } of events.slice(0, 3)) expect(shownText).toContain(quote.text);
    expect(ephemeral).toBe(false);
  });

  it('turns its pages, no event lost', async () => {
    const years = Array.from({ length: 12 }, (_, at) => `Ship ${at} sank in ${1900 + at}.`);
    const read = readerOf(new Engine([readPlain({ id: 'ships' }, `Ships\n\n${years.join(' ')}`)]));
    let reply = await read(call('timeline', { story: 'ships' }));
    let text = reply.text;
    while (reply.buttons.some(({ label, disabled }) => label === 'Next' && !disabled)) {
      reply = await read(press(idOf(reply, 'Next')));
      text += reply.text;
    }
    const places = years.map((sentence) => plain(text).indexOf(sentence));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
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
