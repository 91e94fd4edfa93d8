import {
  ApplicationCommandOptionType,
  ButtonStyle,
  Client,
  ComponentType,
  DiscordAPIError,
  GatewayDispatchEvents,
  GatewayIntentBits,
  InteractionResponseType,
  MessageFlags,
  PermissionFlagsBits,
  REST,
  Routes,
  type APIInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { once } from 'node:events';
import { afterEach, beforeEach } from 'vitest';
import { openFakeDiscord, type FakeDiscord } from './index.js';

/** A command as the bot registers it. */
export const ask: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  name: 'ask',
  description: 'Answers a question',
  options: [
    {
      name: 'question',
      description: 'What you want to know',
      type: ApplicationCommandOptionType.String,
      required: true,
      autocomplete: true,
      max_length: 300,
    },
    { name: 'where', description: 'Where to', type: ApplicationCommandOptionType.Channel },
    { name: 'hide', description: 'For you alone', type: ApplicationCommandOptionType.Boolean },
  ],
};

export const nobody = { parse: [] };

export function text(content: string) {
  return { type: ComponentType.TextDisplay, content };
}

export function button(label: string, customId = label) {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId };
}

export function row(...components: object[]) {
  return { type: ComponentType.ActionRow, components };
}

/** A message with Components V2 that pings nobody. */
export function shown(...components: object[]) {
  return { flags: v2, components, allowed_mentions: nobody };
}

/** Logs the client in, which answers every interaction in the way the test says. */
export async function connect(
  client: Client,
  token: string,
  answer: (interaction: APIInteraction) => unknown,
) {
  client.ws.on(GatewayDispatchEvents.InteractionCreate, answer);
  const ready = once(client, 'clientReady');
  await client.login(token);
  await ready;
}

/** Answers an interaction. */
export function respond(
  { rest }: Client,
  { id, token }: APIInteraction,
  type: InteractionResponseType,
  data?: object,
) {
  const body = data === undefined ? { type } : { type, data };
  return rest.post(Routes.interactionCallback(id, token), { body, auth: false });
}

export const v2 = MessageFlags.IsComponentsV2;
export const reply = InteractionResponseType.ChannelMessageWithSource;

/** The error with which a request is refused; fails where it is not. */
export async function refusalOf(request: Promise<unknown>): Promise<DiscordAPIError> {
  const error: unknown = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiscordAPIError))
    throw new Error('Discord did not refuse', { cause: error });
  return error;
}

/** A client of the API alone. */
export function restOf({ api, token }: FakeDiscord): REST {
  return new REST({ api, offset: 0 }).setToken(token);
}

/** A fake Discord, and a client that may log in to it. */
interface Newsroom {
  readonly discord: FakeDiscord;
  readonly client: Client;
}

/** Opens a newsroom before each test of a file, and closes it behind it. */
export function openNewsroomForEach(take: (opened: Newsroom) => void): void {
  let opened: Newsroom | undefined;
  beforeEach(async () => {
    opened = await openNewsroom();
    take(opened);
  });
  afterEach(async () => {
    await opened?.client.destroy();
    await opened?.discord.close();
  });
}

/** A server with an open channel, one for editors and one that the bot does not see, and a client. */
async function openNewsroom(): Promise<Newsroom> {
  const { SendMessages, ViewChannel } = PermissionFlagsBits;
  const discord = await openFakeDiscord({
    guilds: [
      {
        name: 'Newsroom',
        roles: [{ name: 'editors' }],
        channels: [
          { name: 'general' },
          {
            name: 'board',
            overwrites: [
              { for: 'everyone', deny: SendMessages },
              { for: 'editors', allow: SendMessages },
            ],
          },
          { name: 'vault', overwrites: [{ for: 'bot', deny: ViewChannel }] },
        ],
      },
    ],
  });
  discord.install([ask]);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.api, offset: 0 },
    // The client's own waits five seconds between two sessions.
    ws: {
      buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }),
    },
  });
  return { discord, client };
}
