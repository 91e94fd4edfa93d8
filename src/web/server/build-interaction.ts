import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageType,
  type APIInteraction,
  type APIMessage,
  type APIUser,
} from 'discord-api-types/v10';
import { APPLICATION, demoUser, interactionBase, type DemoChannel } from './demo-server.js';
import type { InteractionRequest } from './interaction-request.js';
import { resolvedData } from './resolved-data.js';

type RequestOf<T extends InteractionType> = Extract<InteractionRequest, { type: T }>;
type CommandData = RequestOf<InteractionType.ApplicationCommand>['data'];
type ComponentData = RequestOf<InteractionType.MessageComponent>['data'];
type InteractionBase = ReturnType<typeof interactionBase>;

/** Where an interaction comes from. */
interface InteractionSource {
  /** Of the interaction. */
  readonly id: string;
  readonly channel: DemoChannel;
  readonly user: APIUser;
}

/**
 * The interaction that Discord would send for a request of the page.
 *
 * @param from the channel and the person that it comes from, and the id that it gets.
 */
export function buildInteraction(
  request: InteractionRequest,
  { id, channel, user }: InteractionSource,
): APIInteraction {
  const base = interactionBase(id, channel, user);
  switch (request.type) {
    case InteractionType.ApplicationCommand:
      return commandInteraction(request.data, base);
    case InteractionType.ApplicationCommandAutocomplete:
      return { ...base, type: request.type, data: { ...request.data, ...called(request.data) } };
    case InteractionType.MessageComponent: {
      const { id: message, ...flags } = request.message;
      return componentInteraction(request.data, apiMessage(message, channel.id, flags), base);
    }
    case InteractionType.ModalSubmit: {
      const chosen = request.data.components.flatMap(({ component: field }) =>
        'values' in field ? field.values : [],
      );
      const { attachments } = request.data.resolved;
      const data = { ...request.data, resolved: resolvedData(chosen, attachments) };
      return { ...base, type: request.type, data };
    }
  }
}

function commandInteraction(data: CommandData, base: InteractionBase): APIInteraction {
  const type = InteractionType.ApplicationCommand;
  if (data.type === ApplicationCommandType.ChatInput) {
    const chosen = data.options.map(({ value }) => String(value));
    const { attachments } = data.resolved;
    const resolved = resolvedData(chosen, attachments);
    return { ...base, type, data: { ...data, ...called(data), resolved } };
  }
  const messages = Object.values(data.resolved.messages).map(
    ({ id, content }) => [id, apiMessage(id, base.channel.id, { content })] as const,
  );
  return { ...base, type, data: { ...data, resolved: { messages: Object.fromEntries(messages) } } };
}

/** A command with its options; behind a space in its name stands a subcommand's, whose options they are. */
function called<Option>({
  name: whole,
  options,
}: {
  readonly name: string;
  readonly options: Option[];
}) {
  const [name = '', subcommand] = whole.split(' ');
  if (subcommand === undefined) return { name, options };
  return { name, options: [{ type: OptionType.Subcommand as const, name: subcommand, options }] };
}

/** Each type of component has an interaction type of its own, so the cases only look alike. */
function componentInteraction(
  data: ComponentData,
  message: APIMessage,
  base: InteractionBase,
): APIInteraction {
  const type = InteractionType.MessageComponent;
  switch (data.component_type) {
    case ComponentType.Button:
      return { ...base, type, message, data };
    case ComponentType.StringSelect:
      return { ...base, type, message, data };
    case ComponentType.ChannelSelect:
      return {
        ...{ ...base, type, message },
        data: { ...data, resolved: resolvedData(data.values) },
      };
  }
}

function apiMessage(
  id: string,
  channel: string,
  fields: Partial<Pick<APIMessage, 'content' | 'flags'>>,
): APIMessage {
  return {
    id,
    channel_id: channel,
    author: { ...demoUser(APPLICATION.id), username: APPLICATION.name, bot: true },
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
    ...fields,
  };
}
