import {
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageType,
  type APIInteraction,
  type APIMessage,
} from 'discord-api-types/v10';
import { InputError } from '../../engine/index.js';
import type { InteractionRequest } from './interaction-request.js';
import { resolved } from './resolved.js';
import { APPLICATION, CHANNELS, settingOf, USER } from './world.js';

type Used = Extract<InteractionRequest, { type: InteractionType.MessageComponent }>['data'];
type Called = Extract<InteractionRequest, { type: InteractionType.ApplicationCommand }>['data'];

/**
 * What a person did on the page, as the interaction that Discord would send.
 *
 * @param id of the interaction.
 * @throws {InputError} for a channel that the server does not have.
 */
export function interactionOf(did: InteractionRequest, id: string): APIInteraction {
  const channel = CHANNELS.find((each) => each.id === did.channel_id);
  if (!channel) throw new InputError(`There is no channel ${did.channel_id}.`);
  const setting = settingOf(id, channel);
  switch (did.type) {
    case InteractionType.ApplicationCommand:
      return calling(did.data, setting);
    case InteractionType.ApplicationCommandAutocomplete:
      return { ...setting, type: did.type, data: did.data };
    case InteractionType.MessageComponent: {
      const { flags, id: on } = did.message;
      return using(did.data, messageOf(on, channel.id, { flags }), setting);
    }
    case InteractionType.ModalSubmit: {
      const picked = did.data.components.flatMap(({ component: field }) =>
        'values' in field ? field.values : [],
      );
      const { attachments } = did.data.resolved;
      const data = { ...did.data, resolved: resolved(picked, attachments) };
      return { ...setting, type: did.type, data };
    }
  }
}

function calling(data: Called, setting: ReturnType<typeof settingOf>): APIInteraction {
  const type = InteractionType.ApplicationCommand;
  if (data.type === ApplicationCommandType.ChatInput) {
    const picked = data.options.map(({ value }) => String(value));
    const { attachments } = data.resolved;
    return { ...setting, type, data: { ...data, resolved: resolved(picked, attachments) } };
  }
  const messages = Object.values(data.resolved.messages).map(
    ({ id, content }) => [id, messageOf(id, setting.channel.id, { content })] as const,
  );
  return {
    ...setting,
    type,
    data: { ...data, resolved: { messages: Object.fromEntries(messages) } },
  };
}

/** A button pressed, or something chosen in a menu; each kind has a type of its own. */
function using(
  data: Used,
  message: APIMessage,
  setting: ReturnType<typeof settingOf>,
): APIInteraction {
  const type = InteractionType.MessageComponent;
  switch (data.component_type) {
    case ComponentType.Button:
      return { ...setting, type, message, data };
    case ComponentType.StringSelect:
      return { ...setting, type, message, data };
    case ComponentType.ChannelSelect: {
      const chosen = { ...data, resolved: resolved(data.values) };
      return { ...setting, type, message, data: chosen };
    }
  }
}

function messageOf(
  id: string,
  channel: string,
  given: Partial<Pick<APIMessage, 'content' | 'flags'>>,
): APIMessage {
  return {
    id,
    channel_id: channel,
    author: { ...USER, id: APPLICATION.id, username: APPLICATION.name, bot: true },
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    ...given,
  };
}
