import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../commands/shared/index.js';
import { deleteButton, encodeCustomId } from '../../src/ui/index.js';
import { echo, says } from '../discord/echo.js';
import { ASKER, OTHER, press } from './interactions.js';
import { shownIn } from '../discord/shown.js';
import { customId, handlerOf, replyTo, answer } from './handled.js';

const { ChannelMessageWithSource, UpdateMessage, DeferredMessageUpdate } = InteractionResponseType;

describe('a button', () => {
  const turns = echo({
    component: (_context, fields) => ({ type: 'update', message: says(fields.join(' ')) }),
  });
  const whispers = echo({
    component: ({ user }) => ({ type: 'reply', message: says(`for ${user}`, true) }),
  });

  it('remakes the message for the person who asked', async () => {
    const reply = await answer(turns, press(customId()));
    expect(reply).toMatchObject({ type: UpdateMessage, text: 'page 2', ephemeral: false });
  });

  it('leaves the message alone when another presses, and tells them how to get their own', async () => {
    const reply = await answer(turns, press(customId(), { user: OTHER, inServer: true }));
    expect(reply).toMatchObject({ type: ChannelMessageWithSource, ephemeral: true });
    expect(reply.text).toContain('/echo');
  });

  it('that is nobody’s own answers anybody beside the message', async () => {
    const id = encodeCustomId({ command: 'echo', fields: ['page', '2'] }) ?? '';
    const reply = await answer(whispers, press(id, { user: OTHER }));
    expect(reply).toMatchObject({
      type: ChannelMessageWithSource,
      text: `for ${OTHER}`,
      ephemeral: true,
    });
  });

  it('does nothing for another than whose it is, also beside the message', async () => {
    const reply = await answer(whispers, press(customId(), { user: OTHER }));
    expect(reply.text).toContain('These buttons are for the person who asked.');
  });

  it('tells the command whether the message is private', async () => {
    const tells = echo({
      component: (context: Context) => ({
        type: 'update',
        message: says(String(context.ephemeral)),
      }),
    });
    expect((await answer(tells, press(customId(), { ephemeral: true }))).text).toBe('true');
    expect((await answer(tells, press(customId()))).text).toBe('false');
  });

  it('that takes long is deferred without a word', () => {
    expect(handlerOf(turns).handle(press(customId())).deferredResponse).toEqual({
      type: DeferredMessageUpdate,
    });
  });

  it.each([
    { what: 'is not ours', id: 'somebody-elses' },
    { what: 'is broken', id: customId().slice(0, -1) },
    { what: 'names a command that is gone', id: customId({ command: 'gone' }) },
  ])('whose id $what gets a clear line', async ({ id }) => {
    const reply = await answer(turns, press(id));
    expect(reply).toMatchObject({ type: ChannelMessageWithSource, ephemeral: true });
    expect(reply.text).toContain('Please ask again');
  });

  it('whose state the command cannot parse gets a clear line', async () => {
    const parsesNone = echo({ component: () => undefined });
    const reply = await answer(parsesNone, press(customId()));
    expect(reply).toMatchObject({ type: ChannelMessageWithSource, ephemeral: true });
    expect(reply.text).toContain('Please ask again');
  });

  it('of a command that has no buttons any more gets a clear line', async () => {
    expect((await answer(echo(), press(customId()))).text).toContain('Please ask again');
  });
});

describe('deleting a reply', () => {
  const button = deleteButton(ASKER);
  const id = button.kind === 'interactive' ? customId(button.state) : '';

  it('takes it away for the person who asked', async () => {
    expect(await replyTo(echo(), press(id))).toEqual({
      response: { type: DeferredMessageUpdate },
      deletesOriginal: true,
    });
  });

  it('is refused to others, in private', async () => {
    const reply = await replyTo(echo(), press(id, { user: OTHER }));
    expect(reply.deletesOriginal).toBeUndefined();
    expect(shownIn(reply.response)).toMatchObject({
      text: 'Only the person who asked for this can delete it.',
      ephemeral: true,
    });
  });
});
