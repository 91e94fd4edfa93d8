import { AsyncLocalStorage } from 'node:async_hooks';
import type { Channels } from '../../../commands/shared/index.js';
import { toDiscord } from '../../ui/index.js';
import { besideOf, type PlaygroundEvent } from './event.js';
import { CHANNELS } from './world.js';

type Tell = (event: PlaygroundEvent) => Promise<void>;

/** The server's channels. What is posted there is told to the page whose interaction posts it. */
export class PlaygroundChannels implements Channels {
  // The handler has one set of channels for all interactions; who asked is known by the call alone.
  readonly #asking = new AsyncLocalStorage<Tell>();

  /** Runs the answering of one interaction. */
  during<T>(tell: Tell, answer: () => Promise<T>): Promise<T> {
    return this.#asking.run(tell, answer);
  }

  botMayPost(channel: string): Promise<boolean> {
    return Promise.resolve(CHANNELS.some(({ id }) => id === channel));
  }

  async post(channel: string, messages: Parameters<Channels['post']>[1]): Promise<void> {
    const tell = this.#asking.getStore();
    if (!tell) throw new Error('Nobody is on the page to post to.');
    for (const message of messages) {
      const event = { event: 'post', channel_id: channel, message: toDiscord(message) } as const;
      await tell({ ...event, ...besideOf(message) });
    }
  }
}
