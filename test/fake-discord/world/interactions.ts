import {
  InteractionResponseType,
  InteractionType,
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIMessageInteractionMetadata,
} from 'discord-api-types/v10';
import type { Modal } from '../limits/modal.js';
import type { Clock } from './clock.js';

/** The first response must come within this, in milliseconds. */
export const ACKNOWLEDGE_WITHIN = 3_000;
/** The token is good for this long, in milliseconds. */
const TOKEN_LIFE = 15 * 60_000;

/** The bot's first response, as it was sent. */
export interface Callback {
  readonly type: InteractionResponseType;
  readonly flags: number;
  readonly data: unknown;
}

/** One interaction, from what the person did to all that the bot made of it. */
export interface Exchange {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionType;
  readonly channelId: string;
  readonly startedAt: number;
  /** As the clock has it. */
  readonly slowness: number;
  readonly metadata: APIMessageInteractionMetadata;
  /** The message whose component was used. */
  readonly source?: APIMessage;
  callback?: Callback;
  /** What `@original` means. */
  original?: APIMessage;
  /** The form that was opened in place of a reply. */
  form?: Modal;
  choices?: readonly APIApplicationCommandOptionChoice[];
  readonly followups: APIMessage[];
  /** Whether the time for the first response ran out. */
  isLost: boolean;
  /** How many requests of the bot have changed anything here. */
  steps: number;
  readonly listeners: Set<() => void>;
}

/** The interactions that were started, by id and by token. */
export class Interactions {
  readonly #all = new Map<string, Exchange>();

  constructor(private readonly clock: Clock) {}

  start(
    started: Pick<Exchange, 'id' | 'token' | 'kind' | 'channelId' | 'metadata' | 'source'>,
  ): Exchange {
    const exchange = {
      ...started,
      startedAt: this.clock.now(),
      slowness: this.clock.slowness,
      followups: [],
      steps: 0,
      isLost: false,
      listeners: new Set<() => void>(),
    };
    this.#all.set(started.token, exchange);
    return exchange;
  }

  withToken(token: string): Exchange | undefined {
    return this.#all.get(token);
  }

  /** Whether the time for the first response is over. */
  isLate(exchange: Exchange): boolean {
    return this.clock.now() - exchange.startedAt > ACKNOWLEDGE_WITHIN;
  }

  /** Whether the token is too old for anything. */
  isExpired(exchange: Exchange): boolean {
    return this.clock.now() - exchange.startedAt > TOKEN_LIFE;
  }
}

/** Counts a step, and tells those who wait. */
export function changed(exchange: Exchange): void {
  exchange.steps += 1;
  for (const listener of exchange.listeners) listener();
}
