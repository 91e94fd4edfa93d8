import {
  InteractionResponseType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIInteraction,
} from 'discord-api-types/v10';
import { pino } from 'pino';
import { commands } from '../../commands/index.js';
import type { Channels } from '../../commands/shared/index.js';
import type { Engine } from '../../src/engine/index.js';
import { InteractionHandler } from '../../src/interactions/index.js';
import { toDiscord } from '../../src/ui/index.js';
import { shown, shownIn, type Shown } from '../discord/shown.js';
import { islandEngine } from './island.js';

/** Channels that write down what is posted, where the bot may write. */
export function channelsWhereBotMayPost(ids: readonly string[]) {
  const posted: { readonly channel: string; readonly message: Shown }[] = [];
  const channels: Channels = {
    botMayPost: (channel) => Promise.resolve(ids.includes(channel)),
    post: (channel, messages) => {
      messages.forEach((message, index) => {
        const before = Array.from({ length: index }, (_, at) => String(at + 1));
        posted.push({ channel, message: shown(toDiscord(message(before))) });
      });
      return Promise.resolve(undefined);
    },
    delete: () => Promise.resolve(undefined),
  };
  return { channels, posted };
}

/** Hands interactions to the real commands on an engine, and reads what the person would see. */
export function readerOf(
  engine: Engine = islandEngine(),
  channels: Channels = channelsWhereBotMayPost([]).channels,
  now: () => number = () => 0,
) {
  const log = pino({ level: 'silent' });
  const handler = new InteractionHandler({ engine, commands, channels, log, now });
  return async (interaction: APIInteraction) => {
    const { response } = await handler.handle(interaction).reply;
    return shownIn(response);
  };
}

/** What an adapter would send in answer to an interaction. */
export async function replyTo(interaction: APIInteraction, engine: Engine = islandEngine()) {
  const { channels } = channelsWhereBotMayPost([]);
  const log = pino({ level: 'silent' });
  return new InteractionHandler({ engine, commands, channels, log }).handle(interaction).reply;
}

/** The words as a person reads them, without the marks of formatting. */
export function plain(text: string): string {
  return text.replace(/\*\*|\\/gu, '');
}

async function choicesFor(
  interaction: APIApplicationCommandAutocompleteInteraction,
  engine: Engine,
) {
  const { response } = await replyTo(interaction, engine);
  if (response.type !== InteractionResponseType.ApplicationCommandAutocompleteResult) {
    throw new Error(`No choices but a response of type ${response.type}`);
  }
  return response.data.choices ?? [];
}

/** The choices offered while an option is typed, by value. */
export async function offered(
  interaction: APIApplicationCommandAutocompleteInteraction,
  engine = islandEngine(),
) {
  return (await choicesFor(interaction, engine)).map(({ value }) => value);
}

/** The same, as a person reads them. */
export async function offeredNames(
  interaction: APIApplicationCommandAutocompleteInteraction,
  engine = islandEngine(),
) {
  return (await choicesFor(interaction, engine)).map(({ name }) => name);
}
