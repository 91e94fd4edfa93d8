import { type Client, InteractionResponseType, MessageFlags, Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isEphemeral, textOf, type FakeDiscord } from './index.js';
import {
  text,
  button,
  row,
  shown,
  connect,
  respond,
  v2,
  reply,
  refusalOf,
  restOf,
  openNewsroomForEach,
} from './newsroom.js';

let discord: FakeDiscord;
let client: Client;

openNewsroomForEach((opened) => {
  ({ discord, client } = opened);
});

describe('typing and pressing', () => {
  it('brings the choices', async () => {
    await connect(
      client,
      discord.token,
      (interaction) =>
        void respond(
          client,
          interaction,
          InteractionResponseType.ApplicationCommandAutocompleteResult,
          {
            choices: [{ name: 'How many?', value: 'How many?' }],
          },
        ),
    );
    const typed = { name: 'ask', focused: 'question', options: { question: 'How' } };
    expect(await discord.autocomplete(typed)).toEqual([{ name: 'How many?', value: 'How many?' }]);
  });

  it('changes the message that the button stands on, or deletes it', async () => {
    await connect(client, discord.token, async (interaction) => {
      const pressed = JSON.stringify(interaction.data);
      if (pressed.includes('Delete')) {
        await respond(client, interaction, InteractionResponseType.DeferredMessageUpdate);
        const route = Routes.webhookMessage(discord.applicationId, interaction.token, '@original');
        await client.rest.delete(route, { auth: false });
      } else if (pressed.includes('Next'))
        await respond(
          client,
          interaction,
          InteractionResponseType.UpdateMessage,
          shown(text('Page 2'), row(button('Delete'))),
        );
      else
        await respond(
          client,
          interaction,
          reply,
          shown(text('Page 1'), row(button('Next', 'ask:Next:2'))),
        );
    });
    const first = await discord.command({ name: 'ask', options: { question: 'More?' } });
    const second = await discord.press(first.message, 'Next');
    expect(textOf(first.message)).toBe('Page 2');
    const third = await discord.press(second.message, 'Delete');
    expect(third.deleted).toBe(true);
    expect(discord.messages()).toEqual([]);
    await expect(discord.press(first.message, 'Delete')).rejects.toThrow('gone');
    expect(discord.violations).toEqual([]);
  });
});

describe('a private reply', () => {
  it('is marked, seen by its reader alone, and out of the bot’s reach as a message', async () => {
    const body = {
      ...shown(text('Psst.'), row(button('Next'))),
      flags: v2 | MessageFlags.Ephemeral,
    };
    await connect(client, discord.token, (interaction) =>
      respond(client, interaction, reply, body),
    );
    const { message } = await discord.command({ name: 'ask', options: { question: 'Who?' } });
    expect(discord.messages().map(isEphemeral)).toEqual([true]);
    const other = { user: discord.person('Bob') };
    await expect(discord.press(message, 'Next', other)).rejects.toThrow('does not see');
    const route = Routes.channelMessage(message.channel_id, message.id);
    expect(await refusalOf(restOf(discord).delete(route))).toMatchObject({
      status: 404,
      code: 10008,
    });
  });
});
