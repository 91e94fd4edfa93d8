import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType as Part,
  InteractionType,
  type MessageFlags,
} from 'discord-api-types/v10';
import { z } from 'zod';

// What a person did on the page, as the page tells it: the parts of an interaction that Discord's
// own app would know.

const Type = ApplicationCommandOptionType;

/** Discord lets a person type so many characters into an option or a form. */
const LONGEST = 6_000;
const id = z.string().min(1).max(100);
const words = z.string().max(LONGEST);
const focused = z.boolean().exactOptional();

const stringOption = z.object({ type: z.literal(Type.String), name: id, value: words, focused });
const booleanOption = z.object({ type: z.literal(Type.Boolean), name: id, value: z.boolean() });
const channelOption = z.object({ type: z.literal(Type.Channel), name: id, value: id });
const attachmentOption = z.object({ type: z.literal(Type.Attachment), name: id, value: id });

const option = z.discriminatedUnion('type', [
  stringOption,
  booleanOption,
  channelOption,
  attachmentOption,
  z.object({ type: z.literal(Type.Integer), name: id, value: z.int() }),
]);

/** While an option is being typed, a number is what was typed of it. */
const optionTyped = z.discriminatedUnion('type', [
  stringOption,
  booleanOption,
  channelOption,
  z.object({ type: z.literal(Type.Integer), name: id, value: z.coerce.string(), focused }),
]);

/** Files that were chosen, by id. Discord gives them an address; here they are in the address. */
const files = z
  .object({
    attachments: z.record(
      id,
      z.object({
        id,
        filename: z.string().min(1).max(260),
        content_type: z.string().max(100).exactOptional(),
        size: z.int().nonnegative(),
        url: z.string().startsWith('data:'),
      }),
    ),
  })
  .default({ attachments: {} });

const MOST_OPTIONS = 25;
const command = { id, name: id, type: z.literal(ApplicationCommandType.ChatInput) };
const chatInput = z.object({
  ...command,
  options: z.array(option).max(MOST_OPTIONS).default([]),
  resolved: files,
});
const typing = z.object({ ...command, options: z.array(optionTyped).max(MOST_OPTIONS) });

const onMessage = z.object({
  id,
  name: id,
  type: z.literal(ApplicationCommandType.Message),
  target_id: id,
  resolved: z.object({
    messages: z.record(id, z.object({ id, content: words })),
  }),
});

const values = z.array(id).max(25);

const component = z.discriminatedUnion('component_type', [
  z.object({ component_type: z.literal(Part.Button), custom_id: id }),
  z.object({ component_type: z.literal(Part.StringSelect), custom_id: id, values }),
  z.object({ component_type: z.literal(Part.ChannelSelect), custom_id: id, values }),
]);

/** A field of a form that was filled in; where it stands in the form says nothing to a command. */
const field = z.discriminatedUnion('type', [
  z.object({ type: z.literal(Part.TextInput), custom_id: id, value: words }),
  z.object({ type: z.literal(Part.StringSelect), custom_id: id, values }),
  z.object({ type: z.literal(Part.ChannelSelect), custom_id: id, values }),
  z.object({ type: z.literal(Part.FileUpload), custom_id: id, values }),
]);

const form = z.object({
  custom_id: id,
  components: z.array(z.object({ type: z.literal(Part.Label), component: field })).max(5),
  resolved: files,
});

/** Reads what a page posts. */
export const interactionRequest = z.discriminatedUnion('type', [
  z.object({
    type: z.literal(InteractionType.ApplicationCommand),
    channel_id: id,
    data: z.discriminatedUnion('type', [chatInput, onMessage]),
  }),
  z.object({
    type: z.literal(InteractionType.ApplicationCommandAutocomplete),
    channel_id: id,
    data: typing,
  }),
  z.object({
    type: z.literal(InteractionType.MessageComponent),
    channel_id: id,
    data: component,
    message: z.object({ id, flags: z.custom<MessageFlags>(Number.isInteger) }),
  }),
  z.object({ type: z.literal(InteractionType.ModalSubmit), channel_id: id, data: form }),
]);

export type InteractionRequest = z.infer<typeof interactionRequest>;
export type ChosenFiles = z.infer<typeof files>['attachments'];
