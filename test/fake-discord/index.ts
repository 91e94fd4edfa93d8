// A Discord of our own for tests: real REST and gateway, for the real discord.js client, with
// Discord's limits enforced. What breaks a limit is refused as Discord would, and recorded.
//
//   const discord = await openFakeDiscord();           // one server "Newsroom" with "general"
//   const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
//   await client.login(discord.token);                 // or the bot with DISCORD_API_URL=discord.api
//   discord.install([definition]);                     // unless the bot registers its commands
//
//   const reply = await discord.command({ name: 'ask', options: { question: 'How many?' } });
//   textOf(reply.message); buttonsOf(reply.message); reply.ephemeral; reply.deferred;
//   const after = await discord.press(reply.message, 'Next');        // label or custom id
//   await discord.autocomplete({ name: 'facts', focused: 'subject', options: { subject: 'ali' } });
//   await discord.command({ name: 'ask', options, user: discord.person('Bob'), dm: true });
//   discord.say({ words: `<@${discord.applicationId}> How many?` });  // a message, no command
//   // dm: true is a talk with the bot; dm: somebody is a talk with them, where the bot is not.
//   discord.messages('general'); discord.deletedMessages; discord.requests; discord.commandWrites;
//
//   discord.rateLimitNext({ retryAfter: 0.05 }); discord.failNext({ status: 500 });
//   discord.dropNext({ route }); discord.cutNext({ route }); discord.hangNext({ route });
//   await discord.goAway(); await discord.comeBack();
//   discord.dropGateway(); discord.dropGateway({ forget: true }); discord.advance(15 * 60_000);
//
//   expect(discord.violations).toEqual([]);            // in afterEach
//   await client.destroy(); await discord.close();     // the bot first, or it tries to come back
import type { AddressInfo } from 'node:net';
import { Gateway } from './gateway/gateway.js';
import type { GuildSpec } from './world/guild-spec.js';
import { People } from './people/people.js';
import { Rest } from './rest/rest.js';
import { applicationRoutes } from './routes/application.js';
import { callbackRoutes } from './routes/callbacks.js';
import { channelRoutes } from './routes/channels.js';
import { commandRoutes } from './routes/commands.js';
import { guildRoutes } from './routes/guilds.js';
import { webhookRoutes } from './routes/webhooks.js';
import { FakeDiscord } from './fake-discord.js';
import { World } from './world/world.js';

export type { ChannelSpec, GuildSpec, OverwriteSpec, RoleSpec } from './world/guild-spec.js';
export { isEphemeral } from './world/messages.js';
export type { Reply } from './people/reply.js';
export { buttonsOf, textOf } from './people/shown.js';
export type { FakeDiscord } from './fake-discord.js';
export type { Person, Violation } from './world/world.js';

interface Opening {
  readonly guilds?: readonly GuildSpec[];
  /** Milliseconds between the heartbeats that the gateway asks for. */
  readonly heartbeatInterval?: number;
  /**
   * How many times as long as real time its own takes: where a test is about what comes before what, it
   * holds on a busy machine too.
   */
  readonly slowness?: number;
}

const newsroom: GuildSpec = { name: 'Newsroom', channels: [{ name: 'general' }] };

/** Opens a fake Discord on a free port of this machine. */
export async function openFakeDiscord({
  guilds = [newsroom],
  heartbeatInterval = 45_000,
  slowness,
}: Opening = {}): Promise<FakeDiscord> {
  const world = new World(guilds, slowness);
  const address = (): string => `127.0.0.1:${portOf(rest.server.address())}`;
  const url = (): string => `ws://${address()}`;
  const rest: Rest = new Rest(world, [
    ...applicationRoutes(world, { url, identifies: () => gateway.identifies }),
    ...guildRoutes(world),
    ...channelRoutes(world),
    ...commandRoutes(world),
    ...callbackRoutes(world),
    ...webhookRoutes(world),
  ]);
  const gateway: Gateway = new Gateway(world, rest.server, heartbeatInterval, url);
  await new Promise<void>((resolve) => rest.server.listen(0, '127.0.0.1', resolve));
  return new FakeDiscord(
    `http://${address()}/api`,
    world,
    rest,
    gateway,
    new People(world, gateway, () => `http://${address()}`),
  );
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string')
    throw new Error('The fake Discord is closed');
  return address.port;
}
