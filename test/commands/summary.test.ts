import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { call, typing } from '../interactions/interactions.js';
import { islandEngine } from './island.js';
import { channelsWhereBotMayPost, offered, plain, readerOf } from './reader.js';

const { SendMessages, ViewChannel } = PermissionFlagsBits;
const news = { channel: '71', name: 'news', permissions: ViewChannel | SendMessages };

describe('/summary', () => {
  it('tells a story in its own sentences, in its order', async () => {
    const { text } = await readerOf()(call('summary', { story: 'ferry', sentences: 4 }));
    const { quotes } = islandEngine().summary({ story: 'ferry', sentences: 4 });
    expect(quotes).toHaveLength(4);
    const places = quotes.map((quote) => plain(text).indexOf(quote.text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('takes the first story where none is named', async () => {
    expect((await readerOf()(call('summary'))).text).toContain('Ellery buys a second ferry');
  });

  it('offers the stories while one is typed', async () => {
    expect(await offered(typing('summary', 'story', 'early bees'))).toEqual(['bees']);
  });

  it('is posted for all to see where both may write, and says so to the person alone', async () => {
    const { channels, posted } = channelsWhereBotMayPost(['71']);
    const read = readerOf(islandEngine(), channels);
    const reply = await read(call('summary', { story: 'bees', channel: news }));
    expect(reply.ephemeral).toBe(true);
    expect(plain(reply.text)).toContain('in #news');
    expect(posted.map(({ channel }) => channel)).toEqual(['71']);
    expect(posted[0]?.message.ephemeral).toBe(false);
    const [quote] = islandEngine().summary({ story: 'bees' }).quotes;
    expect(plain(posted[0]?.message.text ?? '')).toContain(quote?.text);
  });

  it.each([
    { who: 'You', botMay: ['71'], permissions: ViewChannel },
    { who: 'I', botMay: [], permissions: news.permissions },
  ])('is not posted where "$who" may not write, and says who', async ({ who, ...given }) => {
    const { channels, posted } = channelsWhereBotMayPost(given.botMay);
    const channel = { ...news, permissions: given.permissions };
    const reply = await readerOf(islandEngine(), channels)(call('summary', { channel }));
    expect(posted).toEqual([]);
    expect(reply.ephemeral).toBe(true);
    expect(plain(reply.text)).toMatch(
      new RegExp(`^${who} do not have permission to write in #news`, 'u'),
    );
  });
});
