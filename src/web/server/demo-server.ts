import {
  ApplicationIntegrationType,
  ChannelType,
  GuildMemberFlags,
  Locale,
  PermissionFlagsBits,
  type APIInteractionDataResolvedChannel,
  type APIInteractionGuildMember,
  type APIUser,
} from 'discord-api-types/v10';
import { PAGE_SERVER } from '../../store/index.js';

// The demo server that the playground shows: who is in it, and its channels.

/** A channel of the demo server. */
export interface DemoChannel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType.GuildText;
  readonly topic: string;
}

export const APPLICATION = { id: '300000000000000001', name: 'Verbatim' } as const;
export const GUILD = { id: PAGE_SERVER, name: 'Playground' } as const;
/** A person who uses the page, by their id. */
export const demoUser = (id: string): APIUser => ({
  ...{ id, username: 'you', global_name: 'You', discriminator: '0', avatar: null },
});

const textChannel = (id: string, name: string, topic: string): DemoChannel => ({
  ...{ id, name, topic, type: ChannelType.GuildText },
});

/** The page opens at the first one. */
export const CHANNELS: readonly [DemoChannel, ...DemoChannel[]] = [
  textChannel('200000000000000001', 'ask-the-stories', 'Questions about the stories'),
  textChannel('200000000000000002', 'summaries', 'Summaries can be posted here'),
];

/** Most bytes of files in one interaction: as many as Discord takes of one file. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

const ALL_PERMISSIONS = String(
  Object.values(PermissionFlagsBits).reduce((all, permission) => all | permission, 0n),
);

const memberOf = (user: APIUser): APIInteractionGuildMember => ({
  user,
  permissions: ALL_PERMISSIONS,
  roles: [],
  joined_at: '2026-01-01T00:00:00Z',
  deaf: false,
  mute: false,
  flags: GuildMemberFlags.CompletedOnboarding,
});

/** A channel as the resolved data of an interaction has it. */
export function resolvedChannel({
  id,
  name,
  type,
}: DemoChannel): APIInteractionDataResolvedChannel {
  return { id, name, type, permissions: ALL_PERMISSIONS };
}

/**
 * The fields that every interaction in the demo server has, of whatever type it is.
 *
 * @param id of the interaction.
 */
export function interactionBase(id: string, { id: channel, type }: DemoChannel, user: APIUser) {
  return {
    id,
    token: id,
    version: 1 as const,
    application_id: APPLICATION.id,
    guild_id: GUILD.id,
    member: memberOf(user),
    channel: { id: channel, type },
    channel_id: channel,
    app_permissions: ALL_PERMISSIONS,
    locale: Locale.EnglishUS as const,
    guild_locale: Locale.EnglishUS as const,
    entitlements: [],
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: GUILD.id },
    attachment_size_limit: MAX_FILE_BYTES,
  };
}
