import {
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  type APIAttachment,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIUser,
} from 'discord-api-types/v10';
import type { Clock } from './clock.js';
import { messageFlags } from './flags.js';
import type { MessageBody } from '../limits/message.js';
import { storedComponents } from './stored-components.js';

/** Where a message stands, and what made it. */
export interface Origin {
  readonly channelId: string;
  readonly ephemeral?: boolean;
  /** Who wrote it; the bot where left out. */
  readonly author?: APIUser;
  /** A reply that is only promised: "is thinking…". */
  readonly loading?: boolean;
  /** The interaction that it answers. */
  readonly metadata?: APIMessageInteractionMetadata;
}

/** Flags that a sender may set for a message to keep. */
const settable =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** The messages of all channels. An edit changes the message in place, so those who hold it see it. */
export class Messages {
  readonly #all = new Map<string, APIMessage>();
  readonly #nonces = new Map<string, APIMessage>();
  /** Those that were deleted, as they last stood. */
  readonly deleted: APIMessage[] = [];

  constructor(
    private readonly bot: APIUser,
    private readonly clock: Clock,
  ) {}

  in(channelId: string): APIMessage[] {
    return [...this.#all.values()].filter(({ channel_id: id }) => id === channelId);
  }

  get(channelId: string, id: string): APIMessage | undefined {
    const message = this.#all.get(id);
    return message?.channel_id === channelId ? message : undefined;
  }

  /** The message that this nonce made already, where it is enforced. */
  withNonce(channelId: string, body: MessageBody): APIMessage | undefined {
    return body.enforce_nonce === true && body.nonce != null
      ? this.#nonces.get(`${channelId}:${body.nonce}`)
      : undefined;
  }

  create(body: MessageBody, origin: Origin): APIMessage {
    const webhook = origin.metadata && {
      webhook_id: this.bot.id,
      application_id: this.bot.id,
      interaction_metadata: origin.metadata,
    };
    const message: APIMessage = {
      id: this.clock.snowflake(),
      channel_id: origin.channelId,
      author: origin.author ?? this.bot,
      content: body.content ?? '',
      timestamp: this.clock.iso(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: stored(body),
      embeds: body.embeds ?? [],
      pinned: false,
      type:
        origin.metadata?.type === InteractionType.ApplicationCommand
          ? MessageType.ChatInputCommand
          : MessageType.Default,
      flags: messageFlags(
        ((body.flags ?? 0) & settable) |
          (origin.ephemeral === true ? MessageFlags.Ephemeral : 0) |
          (origin.loading === true ? MessageFlags.Loading : 0),
      ),
      components: storedComponents(body.components ?? []),
      ...(body.nonce == null ? {} : { nonce: body.nonce }),
      ...webhook,
    };
    this.#all.set(message.id, message);
    if (body.nonce != null) this.#nonces.set(`${origin.channelId}:${body.nonce}`, message);
    return message;
  }

  /** A message that forwards another: what that said stands in a snapshot of it. */
  forward(message: APIMessage, origin: Origin): APIMessage {
    const { content, timestamp, edited_timestamp, type, flags } = message;
    const { mentions, mention_roles, attachments, embeds, components } = message;
    const said = { content, timestamp, edited_timestamp, type, ...(flags && { flags }) };
    const shown = {
      mentions,
      mention_roles,
      attachments,
      embeds,
      ...(components && { components }),
    };
    const forward = this.create({}, origin);
    forward.message_reference = {
      type: MessageReferenceType.Forward,
      channel_id: message.channel_id,
      message_id: message.id,
    };
    forward.message_snapshots = [{ message: { ...said, ...shown } }];
    return forward;
  }

  /** Changes what the body names and keeps the rest. */
  edit(message: APIMessage, body: MessageBody): APIMessage {
    if (body.content !== undefined) message.content = body.content ?? '';
    if (body.embeds !== undefined) message.embeds = body.embeds ?? [];
    if (body.components !== undefined) message.components = storedComponents(body.components ?? []);
    if (body.attachments !== undefined) message.attachments = stored(body);
    if (!isPromise(message)) message.edited_timestamp = this.clock.iso();
    message.flags = messageFlags(
      ((message.flags ?? 0) & ~MessageFlags.Loading) | ((body.flags ?? 0) & settable),
    );
    return message;
  }

  delete(message: APIMessage): void {
    this.#all.delete(message.id);
    this.deleted.push(message);
  }
}

/** A message's files as Discord keeps them, each with an address. */
function stored({ attachments }: MessageBody): APIAttachment[] {
  return (attachments ?? []).map(({ id, filename, description }) => {
    const name = filename ?? `file-${id}`;
    const url = `https://cdn.example/${name}`;
    const told = description == null ? {} : { description };
    return { id: String(id), filename: name, size: 0, url, proxy_url: url, ...told };
  });
}

export function isEphemeral(message: APIMessage): boolean {
  return hasFlag(message, MessageFlags.Ephemeral);
}

/** Whether a reply is so far only promised: "is thinking…". */
export function isPromise(message: APIMessage): boolean {
  return hasFlag(message, MessageFlags.Loading);
}

function hasFlag({ flags }: APIMessage, flag: MessageFlags): boolean {
  return ((flags ?? 0) & flag) !== 0;
}
