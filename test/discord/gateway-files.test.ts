import { expect, it } from 'vitest';
import type { PlainMessage } from '../../src/ui/index.js';
import { bots } from './bot.js';
import { echo, moreState, promised, says } from './echo.js';

const startBot = bots();

/** A message of a line and a picture. */
function shows(line: string): PlainMessage {
  const image = { name: 'card.png', alt: 'A card', data: Uint8Array.of(137, 80, 78, 71) };
  return { blocks: [...says(line).blocks, { kind: 'image', image, quotes: [] }], ephemeral: false };
}

it('a picture arrives with the reply, with words for who cannot see it', async () => {
  const { discord } = await startBot({ commands: [echo({ run: () => shows('See') })] });
  const { message } = await discord.command({ name: 'echo' });
  expect(message.attachments).toMatchObject([{ filename: 'card.png', description: 'A card' }]);
});

it('a picture arrives though the connection dropped', async () => {
  const { discord } = await startBot({ commands: [echo({ run: () => shows('See') })] });
  discord.dropNext({ route: 'POST /interactions/{interaction_id}/{interaction_token}/callback' });
  const { message } = await discord.command({ name: 'echo' });
  expect(message.attachments).toMatchObject([{ filename: 'card.png' }]);
});

it('a picture arrives with a reply that was deferred', async () => {
  const { promise, keep } = promised<PlainMessage>();
  const slow = echo({ run: () => promise });
  const { discord } = await startBot({ commands: [slow], deferAfterMs: 0 });
  const reply = await discord.command({ name: 'echo', until: 'acknowledged' });
  keep(shows('See'));
  await expect.poll(() => reply.message.attachments).toHaveLength(1);
});

it('a page without a picture takes the one of the page before away', async () => {
  const first: PlainMessage = {
    blocks: [...shows('One').blocks, ...says('', false, moreState('')).blocks.slice(1)],
    ephemeral: false,
  };
  const paged = echo({
    run: () => first,
    component: () => ({ type: 'update', message: says('Two') }),
  });
  const { discord } = await startBot({ commands: [paged] });
  const { message } = await discord.command({ name: 'echo' });
  expect(message.attachments).toHaveLength(1);
  const turned = await discord.press(message, 'More');
  expect(turned.message.attachments).toEqual([]);
});
