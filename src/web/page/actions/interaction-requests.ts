import type {
  APIButtonComponentWithCustomId,
  APIModalInteractionResponseCallbackData as Modal,
} from 'discord-api-types/v10';
import type {
  PageCommandOption,
  InteractionRequest,
  RegisteredCommand,
} from '../../server/index.js';
import { resolveAttachments } from '../api/attachments.js';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from '../api/discord-enums.js';
import type { ModalSubmission, RequestData, RequestOption } from '../api/interaction-request.js';
import type { CommandDraft } from '../state/draft.js';
import { messageText, type Message } from '../state/message.js';
import type { SelectMenu } from '../state/option-choices.js';

// What the page posts for each thing that the user does.

/** Makes the request of an interaction in a channel. */
export type RequestIn = (channel: string) => InteractionRequest | Promise<InteractionRequest>;

type AutocompleteOption =
  RequestData<InteractionType.ApplicationCommandAutocomplete>['options'][number];

/** @param options as `validateCommand` gives them. */
export function slashCommandRequest(
  { command: { id, name }, files }: CommandDraft,
  options: RequestOption[],
): RequestIn {
  return async (channel_id) => ({
    type: InteractionType.ApplicationCommand,
    channel_id,
    data: {
      ...{ id, name, type: ApplicationCommandType.ChatInput, options },
      resolved: await resolveAttachments(files),
    },
  });
}

export function messageCommandRequest(
  { id, name }: RegisteredCommand,
  message: Message,
): RequestIn {
  const target = { id: message.id, content: messageText(message) };
  return (channel_id) => ({
    type: InteractionType.ApplicationCommand,
    channel_id,
    data: {
      ...{ id, name, type: ApplicationCommandType.Message, target_id: message.id },
      resolved: { messages: { [message.id]: target } },
    },
  });
}

/** Asks for the choices of an option that is typed, beside the texts of the others. */
export function autocompleteRequest(
  { command, values }: CommandDraft,
  focused: PageCommandOption,
): RequestIn {
  const { String: Text, Integer } = ApplicationCommandOptionType;
  const options = command.options.flatMap(({ name, type }): AutocompleteOption[] => {
    const value = values[name] ?? '';
    if (name !== focused.name) return type === Text && value !== '' ? [{ type, name, value }] : [];
    return type === Text || type === Integer ? [{ type, name, value, focused: true }] : [];
  });
  const { id, name } = command;
  return (channel_id) => ({
    type: InteractionType.ApplicationCommandAutocomplete,
    channel_id,
    data: { id, name, type: ApplicationCommandType.ChatInput, options },
  });
}

export function buttonRequest(
  message: Message,
  { custom_id }: APIButtonComponentWithCustomId,
): RequestIn {
  return componentRequest(message, { component_type: ComponentType.Button, custom_id });
}

export function selectRequest(
  message: Message,
  { custom_id, type }: SelectMenu,
  values: string[],
): RequestIn {
  return componentRequest(message, { component_type: type, custom_id, values });
}

function componentRequest(
  { id, ephemeral }: Message,
  data: RequestData<InteractionType.MessageComponent>,
): RequestIn {
  const flags = ephemeral ? { flags: MessageFlags.Ephemeral } : {};
  return (channel_id) => ({
    ...{ type: InteractionType.MessageComponent, channel_id, data },
    message: { id, ...flags },
  });
}

export function modalRequest(
  { custom_id }: Modal,
  { components, files }: ModalSubmission,
): RequestIn {
  return async (channel_id) => ({
    type: InteractionType.ModalSubmit,
    channel_id,
    data: { custom_id, components, resolved: await resolveAttachments(files) },
  });
}
