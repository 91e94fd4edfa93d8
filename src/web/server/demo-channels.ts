import { AsyncLocalStorage } from 'node:async_hooks';
import type { Channels, Post } from '../../../commands/shared/index.js';
import { toDiscord } from '../../ui/index.js';
import { CHANNELS } from './demo-server.js';
import { messageExtras, type InteractionEvent, type SendEvent } from './interaction-event.js';

/** The demo server's channels. A post goes to the page whose interaction makes it. */
export class DemoChannels implements Channels {
  #count = 0;
  // The handler has one set of channels for all interactions; only the call tells which page asks.
  readonly #page = new AsyncLocalStorage<SendEvent>();

  /** Runs what answers one interaction; what it posts is sent as an event. */
  postingTo<T>(sendEvent: SendEvent, answer: () => Promise<T>): Promise<T> {
    return this.#page.run(sendEvent, answer);
  }

  botMayPost(channel: string): Promise<boolean> {
    return Promise.resolve(CHANNELS.some(({ id }) => id === channel));
  }

  async post(channel: string, messages: readonly Post[]): Promise<undefined> {
    const ids: string[] = [];
    for (const post of messages) {
      const message = post([...ids]);
      this.#count += 1;
      const id = `post-${this.#count}`;
      const event = {
        event: 'post',
        id,
        channel_id: channel,
        message: toDiscord(message),
      } as const;
      await this.#send({ ...event, ...messageExtras(message) });
      ids.push(id);
    }
  }

  async delete(_channel: string, ids: readonly string[]): Promise<undefined> {
    await this.#send({ event: 'delete-posts', ids });
  }

  async #send(event: InteractionEvent): Promise<void> {
    const sendEvent = this.#page.getStore();
    if (!sendEvent) throw new Error('There is no page to post to.');
    await sendEvent(event);
  }
}
