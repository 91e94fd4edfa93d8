import { InteractionResponseType, type APIMessage } from 'discord-api-types/v10';
import type { Callback, Exchange } from '../world/interactions.js';
import type { Modal } from '../limits/modal.js';
import { isEphemeral, isPromise } from '../world/messages.js';
import type { World } from '../world/world.js';

/** What the bot made of an interaction. It stays up to date: later edits and deletions show. */
export class Reply {
  constructor(
    private readonly exchange: Exchange,
    private readonly world: World,
  ) {}

  /** The bot's first response, as it was sent. */
  get callback(): Callback {
    if (!this.exchange.callback) throw new Error('The bot has not responded');
    return this.exchange.callback;
  }

  /** Whether the first response only promised one. */
  get deferred(): boolean {
    return (
      this.callback.type === InteractionResponseType.DeferredChannelMessageWithSource ||
      this.callback.type === InteractionResponseType.DeferredMessageUpdate
    );
  }

  /** The reply, or the message that a press changed, as it now stands or last stood. */
  get message(): APIMessage {
    if (!this.exchange.original) throw new Error('The bot has shown no message');
    return this.exchange.original;
  }

  /** The form that was opened instead of a message. */
  get form(): Modal {
    if (!this.exchange.form) throw new Error('The bot has opened no form');
    return this.exchange.form;
  }

  /** Whether the message is for the person alone. */
  get ephemeral(): boolean {
    return isEphemeral(this.message);
  }

  /** Whether the reply is still only promised: "is thinking…". */
  get pending(): boolean {
    return isPromise(this.message);
  }

  /** Whether the message was deleted. */
  get deleted(): boolean {
    return this.world.messages.deleted.includes(this.message);
  }

  /** Messages that came after the first response. */
  get followups(): readonly APIMessage[] {
    return this.exchange.followups;
  }

  /** Id and token of the interaction, as the bot got them. */
  get interaction(): Pick<Exchange, 'id' | 'token'> {
    const { id, token } = this.exchange;
    return { id, token };
  }
}
