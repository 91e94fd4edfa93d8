import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  GuildMemberFlags,
  InteractionType,
  Locale,
  MessageFlags,
  MessageType,
  ThreadAutoArchiveDuration,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIChatInputApplicationCommandInteraction,
  type APIInteractionDataResolvedChannel,
  type APIInteractionGuildMember,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  type APIModalSubmitInteraction,
  type APIUser,
} from 'discord-api-types/v10';

// Interactions as Discord sends them, for tests that hand them to a handler without a connection.

export const ASKER = '400000000000000001';
export const OTHER = '400000000000000002';

const BOT = '300000000000000001';
const CHANNEL = '200000000000000001';

/** A channel picked for an option, and what the person may do there. */
export interface Pick {
  readonly channel: string;
  readonly name: string;
  readonly permissions: bigint;
  /** Where it is a thread, whether that is locked. */
  readonly locked?: boolean;
}

/** What is given for an option. */
export type Given = string | number | boolean | Pick;

/** Who does it, and where: in a server as a member, else in direct messages. */
export interface By {
  readonly user?: string;
  readonly inServer?: boolean;
  readonly channel?: string;
}

/** A person calls a slash command. */
export function call(
  name: string,
  given: Readonly<Record<string, Given>> = {},
  by: By = {},
): APIChatInputApplicationCommandInteraction {
  const picks = Object.values(given).filter((value) => typeof value === 'object');
  return {
    ...basics(by),
    type: InteractionType.ApplicationCommand,
    data: {
      id: '1',
      name,
      type: ApplicationCommandType.ChatInput,
      options: Object.entries(given).map(([option, value]) => optionOf(option, value)),
      resolved: {
        channels: Object.fromEntries(picks.map((pick) => [pick.channel, resolved(pick)])),
      },
    },
  };
}

/** A person picks a command in the menu of a message with these words. */
export function pick(
  name: string,
  words: string,
  by: By = {},
): APIMessageApplicationCommandInteraction {
  const target = { ...message(MessageFlags.SuppressEmbeds), content: words };
  return {
    ...basics(by),
    type: InteractionType.ApplicationCommand,
    data: {
      id: '1',
      name,
      type: ApplicationCommandType.Message,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    },
  };
}

/** A person has typed so much of an option. */
export function typing(
  name: string,
  option: string,
  typed: string,
): APIApplicationCommandAutocompleteInteraction {
  return {
    ...basics({}),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: '1',
      name,
      type: ApplicationCommandType.ChatInput,
      options: [
        { type: ApplicationCommandOptionType.String, name: option, value: typed, focused: true },
      ],
    },
  };
}

/** A person fills in a form. */
export function fill(
  customId: string,
  written: Readonly<Record<string, string>>,
  by: By = {},
): APIModalSubmitInteraction {
  return {
    ...basics(by),
    type: InteractionType.ModalSubmit,
    data: {
      custom_id: customId,
      components: Object.entries(written).map(([custom_id, value], id) => ({
        type: ComponentType.Label,
        id,
        component: { type: ComponentType.TextInput, id, custom_id, value },
      })),
    },
  };
}

/** A person presses a button of one of the bot's messages. */
export function press(
  customId: string,
  by: By & { readonly ephemeral?: boolean } = {},
): APIMessageComponentButtonInteraction {
  return {
    ...basics(by),
    type: InteractionType.MessageComponent,
    data: { component_type: ComponentType.Button, custom_id: customId },
    message: message(by.ephemeral ? MessageFlags.Ephemeral : MessageFlags.IsComponentsV2),
  };
}

function basics({ user: id = ASKER, inServer = false, channel = CHANNEL }: By) {
  return {
    id: '500000000000000001',
    application_id: BOT,
    token: 'token',
    version: 1 as const,
    channel: { id: channel, type: ChannelType.GuildText as const },
    channel_id: channel,
    app_permissions: '0',
    locale: Locale.EnglishGB as const,
    entitlements: [],
    authorizing_integration_owners: {},
    attachment_size_limit: 0,
    ...(inServer ? { guild_id: '100000000000000001', member: member(id) } : { user: user(id) }),
  };
}

function optionOf(name: string, value: Given): APIApplicationCommandInteractionDataBasicOption {
  if (typeof value === 'string') return { name, type: ApplicationCommandOptionType.String, value };
  if (typeof value === 'number') return { name, type: ApplicationCommandOptionType.Integer, value };
  if (typeof value === 'boolean')
    return { name, type: ApplicationCommandOptionType.Boolean, value };
  return { name, type: ApplicationCommandOptionType.Channel, value: value.channel };
}

function resolved({
  channel: id,
  name,
  permissions: held,
  locked,
}: Pick): APIInteractionDataResolvedChannel {
  const permissions = String(held);
  if (locked === undefined) return { id, name, permissions, type: ChannelType.GuildText };
  const thread_metadata = {
    locked,
    archived: locked,
    auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
    archive_timestamp: '2026-01-01T00:00:00Z',
  };
  return { id, name, permissions, type: ChannelType.PublicThread, thread_metadata };
}

function user(id: string): APIUser {
  return { id, username: 'reader', discriminator: '0', global_name: null, avatar: null };
}

function member(id: string): APIInteractionGuildMember {
  return {
    user: user(id),
    permissions: '0',
    roles: [],
    joined_at: '2026-01-01T00:00:00Z',
    deaf: false,
    mute: false,
    flags: GuildMemberFlags.CompletedOnboarding,
  };
}

function message(flags: MessageFlags): APIMessage {
  return {
    id: '600000000000000001',
    channel_id: CHANNEL,
    author: { ...user(BOT), bot: true },
    content: '',
    timestamp: '2026-01-01T00:00:00Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.ChatInputCommand,
    flags,
  };
}
