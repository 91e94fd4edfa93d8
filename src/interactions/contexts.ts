import {
  ApplicationIntegrationType,
  ChannelType,
  type APIInteraction,
} from 'discord-api-types/v10';
import { type Context, drawHere, type Options } from '../../commands/shared/index.js';
import { narrowed } from '../libraries/index.js';
import type { Conversations } from './conversations.js';
import type { InteractionHandlerOptions } from './handler-options.js';
import { serverOf } from './server-of.js';
import type { Waiting } from './waiting.js';

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);
/** Discord does not tell how somebody sees pictures; this theme is what it gives to everybody first. */
const USUAL_LOOK: Context['look'] = { theme: 'dark', screen: 'wide' };
/** Who calls, and from where. */
export interface Caller {
  readonly user: string;
  readonly channel: string;
  /** The server that it is, where the bot is in it. */
  readonly server?: string | undefined;
  /** The channel that it is a thread of. */
  readonly parent?: string | undefined;
  /** What they may do there. */
  readonly permissions?: string | undefined;
  /** The ids of their roles. */
  readonly roles?: readonly string[] | undefined;
  readonly look?: Context['look'] | undefined;
}

/** Makes what commands are given. */
export class Contexts {
  readonly #options: InteractionHandlerOptions;
  readonly #conversations: Conversations;
  readonly #waiting: Waiting;

  constructor(options: InteractionHandlerOptions, conversations: Conversations, waiting: Waiting) {
    this.#options = options;
    this.#conversations = conversations;
    this.#waiting = waiting;
  }

  /** For an interaction. */
  ofInteraction(
    interaction: APIInteraction,
    options: Options,
    ephemeral: boolean,
  ): Promise<Context> {
    const look = this.#options.lookOf?.(interaction);
    return this.of({ ...callerOf(interaction), look }, options, ephemeral);
  }

  /** For somebody who calls. */
  async of(caller: Caller, options: Options, ephemeral: boolean): Promise<Context> {
    const { channels, libraries, log, readFile } = this.#options;
    const { user, channel, server: id, parent, permissions, roles, look = USUAL_LOOK } = caller;
    const conversation = this.#conversations.of(user, channel);
    const wishes = libraries?.store.wishes;
    const own = { channels, options, user, ephemeral, conversation, look, wishes };
    if (!libraries || id === undefined) {
      const { engine, draw = drawHere } = this.#options;
      return { ...own, engine, draw };
    }
    const { engine, draw = drawHere } = await libraries.of(id);
    const place = parent ?? channel;
    const called = { id, place, permissions, roles };
    const server = await serverOf(called, {
      ...{ libraries, engine, readFile, log, waiting: this.#waiting },
    });
    const { picks } = await server.settings.ofChannel(place);
    const picked = await libraries.ofPicks(id, picks);
    if (!picked) return { ...own, engine, draw, server };
    const { engine: asking, wasNarrowed } = narrowed(engine, picked);
    const titles = picked.stories().map(({ title }) => title);
    return { ...own, engine: asking, draw, server, picked: { titles, wereAsked: wasNarrowed } };
  }

  /** Whether answers are for who asks alone there, where they do not say otherwise. */
  isPrivate({ server, channel, parent }: Omit<Caller, 'user'>): boolean | Promise<boolean> {
    const { libraries } = this.#options;
    if (!libraries || server === undefined) return false;
    return libraries.store.settings(server).isPrivateIn(parent ?? channel);
  }
}

/** Who calls with an interaction, and from where. */
export function callerOf(interaction: APIInteraction): Caller {
  const { guild_id: guild, authorizing_integration_owners: owners, member, channel } = interaction;
  // Where somebody only has the bot for themself, the server it is used in keeps nothing with it.
  const isInServer = owners[ApplicationIntegrationType.GuildInstall] === guild;
  const isThread = channel !== undefined && THREADS.has(channel.type);
  return {
    user: userOf(interaction),
    channel: channel?.id ?? '',
    server: isInServer ? guild : undefined,
    parent: isThread && 'parent_id' in channel ? (channel.parent_id ?? undefined) : undefined,
    permissions: member?.permissions,
    roles: member?.roles,
  };
}

/** Id of the user; in a server Discord sends a member instead. */
export function userOf({ member, user }: APIInteraction): string {
  return member?.user.id ?? user?.id ?? '';
}
