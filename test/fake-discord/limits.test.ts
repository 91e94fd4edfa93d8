import { type Client, type DiscordAPIError, InteractionResponseType, Routes } from 'discord.js';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOf, type FakeDiscord } from './index.js';
import {
  nobody,
  text,
  button,
  row,
  shown,
  connect,
  respond,
  reply,
  refusalOf,
  restOf,
  openNewsroomForEach,
} from './newsroom.js';

let discord: FakeDiscord;
let client: Client;

const hasDescription = existsSync(new URL('../../../shared/discord/openapi.json', import.meta.url));

openNewsroomForEach((opened) => {
  ({ discord, client } = opened);
});

describe('the limits', () => {
  const post = (body: object) =>
    restOf(discord).post(Routes.channelMessages(discord.channelId()), { body });
  const many = (count: number) => Array.from({ length: count }, (_, index) => index);
  const allowed = { allowed_mentions: nobody };

  it.each<[string, object, string]>([
    ['content over 2,000', { content: 'x'.repeat(2001), ...allowed }, 'content'],
    ['41 components', shown(...many(41).map(() => text('x'))), 'components'],
    [
      '41 components, nested',
      shown(...many(7).map((n) => row(...many(5).map((m) => button('x', `${n}.${m}`))))),
      'components',
    ],
    ['4,001 characters of text', shown(text('x'.repeat(4000)), text('x')), 'components'],
    ['content beside Components V2', { ...shown(text('x')), content: 'x' }, 'content'],
    ['embeds beside Components V2', { ...shown(text('x')), embeds: [{ title: 'x' }] }, 'embeds'],
    ['Components V2 without the flag', { components: [text('x')], ...allowed }, 'components'],
    ['a label over 80', shown(row(button('x'.repeat(81), 'x'))), 'components'],
    ['a custom id over 100', shown(row(button('x', 'x'.repeat(101)))), 'components'],
    ['the same custom id twice', shown(row(button('a', 'x'), button('b', 'x'))), 'components'],
    ['six buttons in a row', shown(row(...many(6).map((n) => button(String(n))))), 'components'],
    ['a link without a url', shown(row({ type: 2, style: 5, label: 'x' })), 'components'],
    [
      'a link with a custom id',
      shown(row({ ...button('x'), style: 5, url: 'https://example.org' })),
      'components',
    ],
    ['an empty text', shown(text('')), 'components'],
    [
      '6,001 characters in embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      'embeds',
    ],
  ])('refuse %s, and it is recorded', async (_, body, field) => {
    const error = await refusalOf(post(body));
    expect(error).toMatchObject({ status: 400, code: 50035 });
    expect(error.message).toMatch(new RegExp(`^${field}`, 'm'));
    expect(discord.violations).toMatchObject([{ kind: 'limit' }]);
    expect(discord.messages()).toEqual([]);
  });

  it('let pass what just keeps them', async () => {
    await post({ content: 'x'.repeat(2000), ...allowed });
    await post(
      shown(text('x'.repeat(2000)), text('x'.repeat(2000)), ...many(38).map(() => ({ type: 14 }))),
    );
    await post(shown(row(...many(5).map((n) => button('x'.repeat(80), `${n}`.padEnd(100))))));
    expect(discord.messages()).toHaveLength(3);
    expect(discord.violations).toEqual([]);
  });

  it('record text that could ping, and nothing at all', async () => {
    await post({ content: 'x' });
    await post({ content: 'x', allowed_mentions: { parse: ['users'] } });
    expect(await refusalOf(post({ content: ' ', ...allowed }))).toMatchObject({ code: 50006 });
    expect(discord.violations.map(({ kind }) => kind)).toEqual(['ping', 'ping', 'limit']);
  });

  it.runIf(hasDescription)('include Discord’s own description of its API', async () => {
    await post({ ...shown(text('x')), tts: 'yes' });
    const [violation, ...others] = discord.violations;
    expect(violation).toMatchObject({
      kind: 'schema',
      where: 'POST /channels/{channel_id}/messages',
    });
    expect(violation?.what).toContain('body/tts');
    expect(others).toEqual([]);
  });

  it('hold for replies, whose errors stand under data', async () => {
    const errors: DiscordAPIError[] = [];
    await connect(client, discord.token, async (interaction) => {
      errors.push(
        await refusalOf(respond(client, interaction, reply, shown(text('x'.repeat(4001))))),
      );
      await respond(client, interaction, reply, shown(text('Short.')));
    });
    await discord.command({ name: 'ask', options: { question: 'Long?' } });
    expect(errors[0]?.message).toContain('data.components');
  });

  it('hold for choices', async () => {
    const errors: DiscordAPIError[] = [];
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    await connect(client, discord.token, async (interaction) => {
      const choices = many(26).map((n) => ({ name: String(n), value: String(n) }));
      errors.push(await refusalOf(respond(client, interaction, type, { choices })));
      await respond(client, interaction, type, { choices: [] });
    });
    await discord.autocomplete({ name: 'ask', focused: 'question' });
    expect(errors[0]).toMatchObject({ code: 50035 });
  });

  it('keep a message with Components V2 as it is', async () => {
    await post(shown(text('x')));
    const [message] = discord.messages();
    const route = Routes.channelMessage(discord.channelId(), message?.id ?? '');
    const flagged = await refusalOf(restOf(discord).patch(route, { body: { flags: 0 } }));
    const legacy = await refusalOf(
      restOf(discord).patch(route, { body: { content: 'y', ...allowed } }),
    );
    await restOf(discord).patch(route, { body: { components: [text('y')], ...allowed } });
    expect([flagged.code, legacy.code, textOf(message ?? expect.fail())]).toEqual([
      50035,
      50035,
      'y',
    ]);
  });
});
