import {
  ChannelType,
  type APIAttachment,
  type APIDMChannel,
  type APITextChannel,
  type APIUser,
} from 'discord-api-types/v10';
import { Clock } from './clock.js';
import { Commands } from './commands.js';
import { noChannelFlags, noUserFlags } from './flags.js';
import { Guild } from './guild.js';
import type { GuildSpec } from './guild-spec.js';
import { Interactions } from './interactions.js';
import { Messages } from './messages.js';

/** A rule of Discord that the bot broke. */
export interface Violation {
  /** `limit`: refused with 50035; `schema`: not as Discord's own description of its API has it;
   * `ping`: text without `allowed_mentions: {parse: []}`; `late`: no first response in 3 seconds. */
  readonly kind: 'limit' | 'schema' | 'ping' | 'late';
  /** Method and route. */
  readonly where: string;
  readonly what: string;
}

/** Somebody who uses the bot; a member of every server of the fake Discord. */
export interface Person {
  readonly user: APIUser;
  /** Names of the roles that they have, in servers that know them. */
  readonly roles: readonly string[];
}

/** All that the fake Discord knows, apart from connections. */
export class World {
  readonly clock: Clock;
  readonly bot: APIUser;
  readonly token: string;
  readonly guilds: Guild[];
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly commands: Commands;
  readonly violations: Violation[] = [];
  /** Files that people sent, by the path under which they are kept. */
  readonly files = new Map<string, Uint8Array>();
  readonly #directChannels = new Map<string, APIDMChannel>();
  readonly #privateChannels = new Map<string, APIDMChannel>();
  readonly #people = new Map<string, Person>();

  constructor(guilds: readonly GuildSpec[], slowness?: number) {
    this.clock = new Clock(slowness);
    this.bot = { ...user(this.clock.snowflake(), 'verbatim'), bot: true };
    this.token = `${Buffer.from(this.bot.id).toString('base64url')}.stand.in`;
    this.guilds = guilds.map((spec) => new Guild(spec, this.bot, this.clock));
    this.messages = new Messages(this.bot, this.clock);
    this.interactions = new Interactions(this.clock);
    this.commands = new Commands(this.bot.id, this.clock);
  }

  /** Has the bot added to another server, just now. */
  join(spec: GuildSpec): Guild {
    const guild = new Guild(spec, this.bot, this.clock, this.clock.now());
    this.guilds.push(guild);
    return guild;
  }

  /** Keeps a file that somebody sends, at an address. */
  upload(
    { name, content }: { readonly name: string; readonly content: string | Uint8Array },
    base: string,
  ): APIAttachment {
    const id = this.clock.snowflake();
    const path = `/attachments/${id}/${encodeURIComponent(name)}`;
    const bytes = Buffer.from(content);
    this.files.set(path, bytes);
    const url = `${base}${path}`;
    return { id, filename: name, size: bytes.length, url, proxy_url: url };
  }

  /** The person of this name, who comes to be when first named. */
  person(name: string, roles: readonly string[] = []): Person {
    const known = this.#people.get(name);
    if (known) return known;
    const person = { user: user(this.clock.snowflake(), name), roles };
    this.#people.set(name, person);
    return person;
  }

  /** A server's channel, by id. */
  guildChannel(
    id: string,
  ): { readonly guild: Guild; readonly channel: APITextChannel } | undefined {
    for (const guild of this.guilds) {
      const channel = guild.channels.find((it) => it.id === id);
      if (channel) return { guild, channel };
    }
    return undefined;
  }

  /** A server's channel, by name or id; the first one by default. */
  channelNamed(nameOrId?: string): { readonly guild: Guild; readonly channel: APITextChannel } {
    const all = this.guilds.flatMap((guild) =>
      guild.channels.map((channel) => ({ guild, channel })),
    );
    const found = all.find(
      ({ channel: { id, name } }) => nameOrId === undefined || [id, name].includes(nameOrId),
    );
    if (!found) throw new Error(`There is no channel "${nameOrId ?? ''}"`);
    return found;
  }

  /** The channel of direct messages between the bot and a user, made when first asked for. */
  directChannel(with_: APIUser): APIDMChannel {
    const channel = this.#directChannels.get(with_.id) ?? this.#newChannel([with_]);
    this.#directChannels.set(with_.id, channel);
    return channel;
  }

  /** The channel of direct messages between two people, which the bot cannot reach. */
  privateChannel(...between: [APIUser, APIUser]): APIDMChannel {
    const pair = between.map(({ id }) => id).sort();
    const channel = this.#privateChannels.get(pair.join()) ?? this.#newChannel(between);
    this.#privateChannels.set(pair.join(), channel);
    return channel;
  }

  #newChannel(recipients: APIUser[]): APIDMChannel {
    return {
      id: this.clock.snowflake(),
      type: ChannelType.DM,
      name: null,
      last_message_id: null,
      flags: noChannelFlags,
      recipients,
    };
  }

  directChannelWithId(id: string): APIDMChannel | undefined {
    return [...this.#directChannels.values()].find((channel) => channel.id === id);
  }

  privateChannelWithId(id: string): APIDMChannel | undefined {
    return [...this.#privateChannels.values()].find((channel) => channel.id === id);
  }

  personWithId(id: string): Person | undefined {
    return [...this.#people.values()].find((person) => person.user.id === id);
  }
}

function user(id: string, name: string): APIUser {
  return {
    id,
    username: name.toLowerCase(),
    discriminator: '0',
    global_name: name,
    avatar: null,
    primary_guild: null,
    public_flags: noUserFlags,
    flags: noUserFlags,
  };
}
