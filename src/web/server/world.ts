import {
  ChannelType,
  GuildMemberFlags,
  Locale,
  PermissionFlagsBits,
  type APIInteractionDataResolvedChannel,
  type APIInteractionGuildMember,
  type APIUser,
} from 'discord-api-types/v10';

/** A channel of the playground's one server. */
export interface PlaygroundChannel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType.GuildText;
  readonly topic: string;
}

/** The made-up server: who is in it and where they talk. */
export const APPLICATION = { id: '300000000000000001', name: 'Verbatim' } as const;
export const GUILD = { id: '100000000000000001', name: 'Playground' } as const;
export const USER: APIUser = {
  id: '400000000000000001',
  username: 'you',
  global_name: 'You',
  discriminator: '0',
  avatar: null,
};

const text = (id: string, name: string, topic: string): PlaygroundChannel => ({
  ...{ id, name, topic, type: ChannelType.GuildText },
});

/** The page opens at the first one. */
export const CHANNELS: readonly [PlaygroundChannel, ...PlaygroundChannel[]] = [
  text('200000000000000001', 'ask-the-stories', 'Type / to see what Verbatim can do'),
  text('200000000000000002', 'summaries', 'Summaries can be posted here'),
];

/** How much of files a person may send at once, bytes: as much as Discord takes of one file. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

const EVERYTHING = String(
  Object.values(PermissionFlagsBits).reduce((all, permission) => all | permission, 0n),
);

/** The reader as a member of the server: they may do everything. */
const MEMBER: APIInteractionGuildMember = {
  user: USER,
  permissions: EVERYTHING,
  roles: [],
  joined_at: '2026-01-01T00:00:00Z',
  deaf: false,
  mute: false,
  flags: GuildMemberFlags.CompletedOnboarding,
};

/** A channel as an option names it. */
export function resolvedChannel({
  id,
  name,
  type,
}: PlaygroundChannel): APIInteractionDataResolvedChannel {
  return { id, name, type, permissions: EVERYTHING };
}

/**
 * What every interaction of the server has, whatever was done.
 *
 * @param id of the interaction.
 */
export function settingOf(id: string, { id: channel, type }: PlaygroundChannel) {
  return {
    id,
    token: id,
    version: 1 as const,
    application_id: APPLICATION.id,
    guild_id: GUILD.id,
    member: MEMBER,
    channel: { id: channel, type },
    channel_id: channel,
    app_permissions: EVERYTHING,
    locale: Locale.EnglishUS as const,
    guild_locale: Locale.EnglishUS as const,
    entitlements: [],
    authorizing_integration_owners: {},
    attachment_size_limit: MAX_FILE_BYTES,
  };
}
