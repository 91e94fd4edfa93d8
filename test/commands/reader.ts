import {
  InteractionResponseType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIInteraction,
} from 'discord-api-types/v10';
import { pino } from 'pino';
import { commands } from '../../commands/index.js';
import type { Channels } from '../../commands/shared/index.js';
import type { Desk } from '../../src/engine/engine.js';
import { Handler } from '../../src/interactions/index.js';
import { toDiscord, type Message } from '../../src/ui/index.js';
import { shown, shownIn, type Shown } from '../discord/shown.js';
import { islandDesk } from './island.js';

/** Channels that write down what is posted, where the bot may write. */
export function channelsWhereBotMayPost(ids: readonly string[]) {
  const posted: { readonly channel: string; readonly message: Shown }[] = [];
  const channels: Channels = {
    botMayPost: (channel) => Promise.resolve(ids.includes(channel)),
    post: (channel, messages: readonly Message[]) => {
      for (const message of messages) posted.push({ channel, message: shown(toDiscord(message)) });
      return Promise.resolve();
    },
  };
  return { channels, posted };
}

/** Hands interactions to the real commands on a desk, and reads what the person would see. */
export function readerOf(
  desk: Desk = islandDesk(),
  channels: Channels = channelsWhereBotMayPost([]).channels,
  now: () => number = () => 0,
) {
  const log = pino({ level: 'silent' });
  const handler = new Handler({ desk, commands, channels, log, now });
  return async (interaction: APIInteraction) => {
    const { response } = await handler.handle(interaction).reply;
    return shownIn(response);
  };
}

/** What a door would send in answer to an interaction. */
export async function replyTo(interaction: APIInteraction, desk: Desk = islandDesk()) {
  const { channels } = channelsWhereBotMayPost([]);
  const log = pino({ level: 'silent' });
  return new Handler({ desk, commands, channels, log }).handle(interaction).reply;
}

/** The words as a person reads them, without the marks of formatting. */
export function plain(text: string): string {
  return text.replace(/\*\*|\\/gu, '');
}

async function choicesFor(interaction: APIApplicationCommandAutocompleteInteraction, desk: Desk) {
  const { response } = await replyTo(interaction, desk);
  if (response.type !== InteractionResponseType.ApplicationCommandAutocompleteResult) {
    throw new Error(`No choices but a response of type ${response.type}`);
  }
  return response.data.choices ?? [];
}

/** The choices offered while an option is typed, by value. */
export async function offered(
  interaction: APIApplicationCommandAutocompleteInteraction,
  desk = islandDesk(),
) {
  return (await choicesFor(interaction, desk)).map(({ value }) => value);
}

/** The same, as a person reads them. */
export async function offeredNames(
  interaction: APIApplicationCommandAutocompleteInteraction,
  desk = islandDesk(),
) {
  return (await choicesFor(interaction, desk)).map(({ name }) => name);
}
