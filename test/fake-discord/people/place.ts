import {
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type APIDMChannel,
  type APITextChannel,
} from 'discord-api-types/v10';
import type { Guild } from '../world/guild.js';
import type { Person, World } from '../world/world.js';

/**
 * Where a person uses the bot: a server's channel, their direct messages with the bot, or those
 * with somebody else, where the bot is not and the application is theirs alone.
 */
export type Place =
  | { readonly kind: 'private'; readonly channel: APIDMChannel }
  | { readonly kind: 'guild'; readonly guild: Guild; readonly channel: APITextChannel }
  | { readonly kind: 'dm'; readonly channel: APIDMChannel };

const contexts = {
  guild: InteractionContextType.Guild,
  dm: InteractionContextType.BotDM,
  private: InteractionContextType.PrivateChannel,
};

export function contextOf(place: Place): InteractionContextType {
  return contexts[place.kind];
}

/** What a person may do in a channel of a server. */
export function permissionsOf(person: Person, guild: Guild, channel: APITextChannel): bigint {
  return guild.permissions(person.user.id, guild.roleIds(person.roles), channel);
}

/** The part of an interaction that says who did it and where. */
export function setting(world: World, place: Place, person: Person, locale: Locale) {
  const common = {
    application_id: world.bot.id,
    version: 1 as const,
    channel: place.channel,
    channel_id: place.channel.id,
    locale,
    entitlements: [],
    context: contextOf(place),
    attachment_size_limit: 10_485_760,
  };
  if (place.kind !== 'guild') {
    const { AttachFiles, EmbedLinks, MentionEveryone, SendMessages, ViewChannel } =
      PermissionFlagsBits;
    const allowed = AttachFiles | EmbedLinks | MentionEveryone | SendMessages | ViewChannel;
    return {
      ...common,
      user: person.user,
      app_permissions: String(allowed),
      authorizing_integration_owners:
        place.kind === 'dm'
          ? { [ApplicationIntegrationType.GuildInstall]: '0' }
          : { [ApplicationIntegrationType.UserInstall]: person.user.id },
    };
  }
  const { guild, channel } = place;
  return {
    ...common,
    guild_id: guild.id,
    guild: { id: guild.id, features: [], locale: Locale.EnglishUS },
    guild_locale: Locale.EnglishUS,
    member: {
      ...guild.member(person.user, guild.roleIds(person.roles)),
      user: person.user,
      permissions: String(permissionsOf(person, guild, channel)),
    },
    app_permissions: String(guild.permissions(world.bot.id, [], channel)),
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: guild.id },
  };
}
