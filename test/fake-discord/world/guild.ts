import {
  ChannelType,
  GuildMemberFlags,
  OverwriteType,
  type APIGuild,
  type APIGuildMember,
  type APIOverwrite,
  type APIRole,
  type APITextChannel,
  type APIUser,
  type GatewayGuildCreateDispatchData,
} from 'discord-api-types/v10';
import type { Clock } from './clock.js';
import { noChannelFlags } from './flags.js';
import { describedGuild, describedRole } from './guild-description.js';
import {
  botByDefault,
  everyoneByDefault,
  type ChannelSpec,
  type GuildSpec,
  type OverwriteSpec,
} from './guild-spec.js';
import { permissionsIn } from './permissions.js';

/** By default the bot has been in a server for so long. */
const LONG_AGO_MS = 30 * 86_400_000;

/** A server: its roles, channels, and who may do what in them. */
export class Guild {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly APIRole[];
  readonly channels: readonly APITextChannel[];
  /** Nobody in the tests owns the server, since an owner may do everything. */
  readonly #ownerId: string;
  readonly #botRole: APIRole;
  /** When the bot joined: milliseconds since 1970. */
  readonly #joinedAt: number;

  constructor(
    spec: GuildSpec,
    private readonly bot: APIUser,
    private readonly clock: Clock,
    joinedAt = clock.now() - LONG_AGO_MS,
  ) {
    this.#joinedAt = joinedAt;
    this.id = clock.snowflake();
    this.name = spec.name;
    this.#ownerId = clock.snowflake();
    this.#botRole = describedRole(clock.snowflake(), bot.username, spec.bot ?? botByDefault, true);
    this.roles = [
      describedRole(this.id, '@everyone', spec.everyone ?? everyoneByDefault),
      this.#botRole,
      ...(spec.roles ?? []).map((it) =>
        describedRole(clock.snowflake(), it.name, it.permissions ?? 0n),
      ),
    ];
    this.channels = spec.channels.map((it, position) => this.#channel(it, position));
  }

  /** Ids of the roles that everyone, the bot, or a member with the named roles has. */
  roleIds(names: readonly string[]): string[] {
    return this.roles.filter(({ name }) => names.includes(name)).map(({ id }) => id);
  }

  /** What a user may do in a channel; the bot has its own role. */
  permissions(userId: string, roleIds: readonly string[], channel: APITextChannel): bigint {
    const own = userId === this.bot.id ? [this.#botRole.id] : roleIds;
    const roles = this.roles.filter(({ id }) => id === this.id || own.includes(id));
    return permissionsIn(this.id, channel.permission_overwrites ?? [], {
      userId,
      isOwner: userId === this.#ownerId,
      roles: new Map(roles.map(({ id, permissions }) => [id, BigInt(permissions)])),
    });
  }

  member(user: APIUser, roleIds: readonly string[]): APIGuildMember {
    return {
      user,
      nick: null,
      avatar: null,
      banner: null,
      pending: false,
      communication_disabled_until: null,
      roles: user.id === this.bot.id ? [this.#botRole.id] : [...roleIds],
      joined_at: this.clock.iso(),
      premium_since: null,
      deaf: false,
      mute: false,
      flags: GuildMemberFlags.CompletedOnboarding,
    };
  }

  /** The whole server, as the gateway tells of it after READY. */
  created(): GatewayGuildCreateDispatchData {
    return {
      ...this.described(),
      joined_at: new Date(this.#joinedAt).toISOString(),
      large: false,
      unavailable: false,
      member_count: 2,
      voice_states: [],
      members: [this.member(this.bot, [])],
      channels: [...this.channels],
      threads: [],
      presences: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
    };
  }

  #channel(spec: ChannelSpec, position: number): APITextChannel {
    return {
      id: this.clock.snowflake(),
      type: ChannelType.GuildText,
      guild_id: this.id,
      name: spec.name,
      position,
      parent_id: null,
      nsfw: false,
      rate_limit_per_user: 0,
      topic: null,
      flags: noChannelFlags,
      last_message_id: null,
      permission_overwrites: (spec.overwrites ?? []).map((it) => this.#overwrite(it)),
    };
  }

  #overwrite({ for: whose, allow = 0n, deny = 0n }: OverwriteSpec): APIOverwrite {
    const name = { everyone: '@everyone', bot: this.bot.username }[whose] ?? whose;
    const found = this.roles.find((it) => it.name === name);
    if (!found) throw new Error(`The server ${this.name} has no role "${whose}"`);
    return {
      id: found.id,
      type: OverwriteType.Role,
      allow: String(allow),
      deny: String(deny),
    };
  }

  /** What a request for the server gets. */
  described(): APIGuild {
    return describedGuild({
      id: this.id,
      name: this.name,
      ownerId: this.#ownerId,
      roles: this.roles,
    });
  }
}
