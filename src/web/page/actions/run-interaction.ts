import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type {
  InteractionRequest,
  InteractionEvent,
  QuotedSlice,
  SentFile,
} from '../../server/index.js';
import { sendInteraction } from '../api/client.js';
import { InteractionResponseType, MessageFlags } from '../api/discord-enums.js';
import type { Message, MessageBody } from '../state/message.js';
import { newId } from '../state/new-id.js';
import type { Store } from '../state/store.js';

/** Where an interaction comes from. */
export interface InteractionOrigin {
  /** The command line that stands above the reply, and the link that runs it again. */
  readonly call?: {
    readonly command: string;
    readonly link?: string;
    readonly isExample?: boolean | undefined;
  };
  /** The message whose component was used. */
  readonly message?: Message;
  /** Called once the bot begins to answer. */
  readonly onAnswer?: () => void;
}

/** What an interaction came to. */
export interface InteractionResult {
  /** Its reply, or else the message that it changed, as that is by then; absent where that is gone. */
  readonly message?: Message;
  /** Of an autocomplete. */
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
}

/** What stands in place of a deferred reply that never came. */
const NO_REPLY: Partial<Message> = {
  deferred: false,
  body: { content: '⚠ The application did not respond.' },
};

interface ReceivedMessage {
  readonly message: MessageBody;
  readonly files: readonly SentFile[];
  readonly quotes: readonly QuotedSlice[];
  readonly pictured: readonly QuotedSlice[];
}

const isEphemeral = ({ flags }: MessageBody): boolean =>
  ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;

const contentOf = ({ message, files, quotes, pictured }: ReceivedMessage) => ({
  body: message,
  fileUrls: new Map(
    files.map(({ name, type, data, dark = data }) => {
      const [light, inDark] = [data, dark].map((bytes) => `data:${type};base64,${bytes}`);
      return [name, { light: light ?? '', dark: inDark ?? '' }] as const;
    }),
  ),
  quotes,
  pictured,
  deferred: false,
});

function botMessage(received: ReceivedMessage, more: Partial<Message> = {}): Message {
  return {
    ...{ id: newId(), author: 'bot', sentAt: new Date() },
    ...contentOf(received),
    ephemeral: isEphemeral(received.message),
    ...more,
  };
}

/** Sends an interaction, and applies to the store what the bot answers, event by event. */
export async function runInteraction(
  store: Store,
  interaction: InteractionRequest,
  { call, message: source, onAnswer }: InteractionOrigin = {},
): Promise<InteractionResult> {
  let reply: Message | undefined;
  let changed: Message | undefined;
  let choices: readonly APIApplicationCommandOptionChoice[] | undefined;
  const addReply = (received: ReceivedMessage, more: Partial<Message> = {}): void => {
    reply = botMessage(received, { ...call, ...more });
    store.addMessage(interaction.channel_id, reply);
  };
  /** Id of the "original" message: the reply, or else the message whose component was used. */
  const originalId = (): string => reply?.id ?? source?.id ?? '';
  /** Ids of the deferred replies that have not come yet. */
  const pending = new Set<string>();
  const applyCallback = (event: Extract<InteractionEvent, { event: 'callback' }>): void => {
    const { response } = event;
    if (response.type === InteractionResponseType.ChannelMessageWithSource) {
      addReply({ ...event, message: response.data });
    } else if (response.type === InteractionResponseType.DeferredChannelMessageWithSource) {
      addReply({ ...event, message: response.data ?? {} }, { deferred: true });
      pending.add(originalId());
    } else if (response.type === InteractionResponseType.UpdateMessage && source) {
      store.updateMessage(source.id, contentOf({ ...event, message: response.data ?? {} }));
      changed = source;
    } else if (response.type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
      ({ choices } = response.data);
    } else if (response.type === InteractionResponseType.Modal) {
      const { command = '' } = call ?? {};
      const returnFocus = document.activeElement;
      store.update({ overlay: { kind: 'modal', modal: response.data, command, returnFocus } });
    }
  };
  const apply = (event: InteractionEvent): void => {
    switch (event.event) {
      case 'callback':
        applyCallback(event);
        break;
      case 'edit':
        store.updateMessage(originalId(), contentOf(event));
        changed = source;
        pending.delete(originalId());
        break;
      case 'follow-up':
        addReply(event);
        break;
      case 'delete':
        store.removeMessage(originalId());
        pending.delete(originalId());
        break;
      case 'post':
        store.addMessage(event.channel_id, botMessage(event, { id: event.id }));
        break;
      case 'delete-posts':
        for (const id of event.ids) store.removeMessage(id);
        break;
    }
  };
  try {
    for await (const event of sendInteraction(interaction)) {
      onAnswer?.();
      apply(event);
    }
  } finally {
    for (const id of pending) store.updateMessage(id, NO_REPLY);
  }
  const shown = reply ?? changed;
  const message = shown && store.findMessage(shown.id);
  return { ...(message && { message }), ...(choices && { choices }) };
}
