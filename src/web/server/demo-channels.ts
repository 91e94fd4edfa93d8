import { AsyncLocalStorage } from 'node:async_hooks';
import type { Channels } from '../../../commands/shared/index.js';
import { toDiscord } from '../../ui/index.js';
import { CHANNELS } from './demo-server.js';
import { messageExtras, type SendEvent } from './interaction-event.js';

/** The demo server's channels. A post goes to the page whose interaction makes it. */
export class DemoChannels implements Channels {
  // The handler has one set of channels for all interactions; only the call tells which page asks.
  readonly #page = new AsyncLocalStorage<SendEvent>();

  /** Runs what answers one interaction; what it posts is sent as an event. */
  postingTo<T>(sendEvent: SendEvent, answer: () => Promise<T>): Promise<T> {
    return this.#page.run(sendEvent, answer);
  }

  botMayPost(channel: string): Promise<boolean> {
    return Promise.resolve(CHANNELS.some(({ id }) => id === channel));
  }

  async post(channel: string, messages: Parameters<Channels['post']>[1]): Promise<void> {
    const sendEvent = this.#page.getStore();
    if (!sendEvent) throw new Error('There is no page to post to.');
    for (const message of messages) {
      const event = { event: 'post', channel_id: channel, message: toDiscord(message) } as const;
      await sendEvent({ ...event, ...messageExtras(message) });
    }
  }
}
