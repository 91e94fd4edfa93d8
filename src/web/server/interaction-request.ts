import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  type MessageFlags,
} from 'discord-api-types/v10';
import * as z from 'zod';

// What the page posts: the parts of an interaction that Discord's own app would know.

/** Discord's longest text of an option or a modal, UTF-16 code units. */
const MAX_TEXT_LENGTH = 6_000;
const MAX_OPTIONS = 25;
const MAX_VALUES = 25;
const MAX_LABELS = 5;

const id = z.string().min(1).max(100);
const text = z.string().max(MAX_TEXT_LENGTH);
const values = z.array(id).max(MAX_VALUES);
const focused = z.boolean().exactOptional();

const stringOption = z.object({
  ...{ type: z.literal(OptionType.String), name: id, value: text, focused },
});
const booleanOption = z.object({
  ...{ type: z.literal(OptionType.Boolean), name: id, value: z.boolean() },
});
const channelOption = z.object({ type: z.literal(OptionType.Channel), name: id, value: id });
const attachmentOption = z.object({ type: z.literal(OptionType.Attachment), name: id, value: id });

const option = z.discriminatedUnion('type', [
  stringOption,
  booleanOption,
  channelOption,
  attachmentOption,
  z.object({ type: z.literal(OptionType.Integer), name: id, value: z.int() }),
]);

/** In an autocomplete interaction a number is the text typed so far. */
const typedOption = z.discriminatedUnion('type', [
  stringOption,
  booleanOption,
  channelOption,
  z.object({
    ...{ type: z.literal(OptionType.Integer), name: id, value: z.coerce.string(), focused },
  }),
]);

/** The files that were chosen, by id. The URL of each holds its content. */
const attachments = z.record(
  id,
  z.object({
    id,
    filename: z.string().min(1).max(260),
    content_type: z.string().max(100).exactOptional(),
    size: z.int().nonnegative(),
    url: z.string().startsWith('data:'),
  }),
);
const resolved = z.object({ attachments }).default({ attachments: {} });

const slashCommand = { id, name: id, type: z.literal(ApplicationCommandType.ChatInput) };
const slashCommandData = z.object({
  ...slashCommand,
  options: z.array(option).max(MAX_OPTIONS).default([]),
  resolved,
});
const autocompleteData = z.object({
  ...slashCommand,
  options: z.array(typedOption).max(MAX_OPTIONS),
});

const messageCommandData = z.object({
  id,
  name: id,
  type: z.literal(ApplicationCommandType.Message),
  target_id: id,
  resolved: z.object({
    messages: z.record(id, z.object({ id, content: text })),
  }),
});

const componentData = z.discriminatedUnion('component_type', [
  z.object({ component_type: z.literal(ComponentType.Button), custom_id: id }),
  z.object({ component_type: z.literal(ComponentType.StringSelect), custom_id: id, values }),
  z.object({ component_type: z.literal(ComponentType.ChannelSelect), custom_id: id, values }),
]);

const modalField = z.discriminatedUnion('type', [
  z.object({ type: z.literal(ComponentType.TextInput), custom_id: id, value: text }),
  z.object({ type: z.literal(ComponentType.StringSelect), custom_id: id, values }),
  z.object({ type: z.literal(ComponentType.ChannelSelect), custom_id: id, values }),
  z.object({ type: z.literal(ComponentType.FileUpload), custom_id: id, values }),
]);
const modalLabel = z.object({ type: z.literal(ComponentType.Label), component: modalField });
const modalData = z.object({
  custom_id: id,
  components: z.array(modalLabel).max(MAX_LABELS),
  resolved,
});

export const interactionRequest = z.discriminatedUnion('type', [
  z.object({
    type: z.literal(InteractionType.ApplicationCommand),
    channel_id: id,
    data: z.discriminatedUnion('type', [slashCommandData, messageCommandData]),
  }),
  z.object({
    type: z.literal(InteractionType.ApplicationCommandAutocomplete),
    channel_id: id,
    data: autocompleteData,
  }),
  z.object({
    type: z.literal(InteractionType.MessageComponent),
    channel_id: id,
    data: componentData,
    message: z.object({ id, flags: z.custom<MessageFlags>(Number.isInteger).exactOptional() }),
  }),
  z.object({ type: z.literal(InteractionType.ModalSubmit), channel_id: id, data: modalData }),
]);

export type InteractionRequest = z.infer<typeof interactionRequest>;
export type AttachmentsById = z.infer<typeof attachments>;
