import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { idOf } from '../discord/shown.js';
import { call, OTHER, press } from '../interactions/interactions.js';
import { islandEngine } from './island.js';
import { plain, readerOf } from './reader.js';

const { UpdateMessage, ChannelMessageWithSource } = InteractionResponseType;

describe('/ask, where the stories do not say,', () => {
  const question = 'Who painted the ferry?';
  const asked = { question, hide: true };

  it('shows the nearest passages in the same reply once they are asked for, after a restart too', async () => {
    const first = await readerOf()(call('ask', asked));
    expect(first.buttons.map(({ label }) => label)).toEqual(['Nearest passages']);
    const id = idOf(first, 'Nearest passages');
    const near = await readerOf()(press(id, { ephemeral: true }));
    expect(near.type).toBe(UpdateMessage);
    expect(near.text).toContain('I found no passage that answers this.');
    expect(plain(near.text)).toContain('The nearest passages, which may not answer it:');
    expect(plain(near.text)).toContain(islandEngine().ask(question).quotes[0]?.text);
    const next = await readerOf()(press(idOf(near, 'Next'), { ephemeral: true }));
    expect(plain(next.text)).toContain(islandEngine().ask(question).quotes[1]?.text);
    const back = await readerOf()(press(idOf(next, 'Previous'), { ephemeral: true }));
    expect(back).toEqual(near);
  });

  it('leaves the passages to the person who asked', async () => {
    const first = await readerOf()(call('ask', { question }));
    const other = await readerOf()(
      press(idOf(first, 'Nearest passages'), { user: OTHER, inServer: true }),
    );
    expect(other).toMatchObject({ type: ChannelMessageWithSource, ephemeral: true });
    expect(other.text).not.toContain('nearest');
  });
});
