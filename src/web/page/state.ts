import type { Command, Opening, QuotedSlice, StoryText } from './events.js';
import type { Body, Form } from './payload.js';
import type { Composing } from './composer/index.js';

/** A message in a channel, as the page shows it. */
export interface Message {
  readonly id: string;
  readonly by: 'bot' | 'reader';
  readonly at: Date;
  readonly body: Body;
  /** Addresses of its files, by name. */
  readonly files: ReadonlyMap<string, string>;
  readonly quotes: readonly QuotedSlice[];
  readonly private: boolean;
  /** Only promised so far. */
  readonly thinking: boolean;
  /** The command that it answers, as it was called. */
  readonly called?: string;
  /** Which page shows the same again. */
  readonly link?: string;
}

/** What lies over the page, and what had the focus before it. */
export type Overlay = (
  | { readonly kind: 'form'; readonly form: Form; readonly called: string }
  | { readonly kind: 'picture'; readonly url: string; readonly alt: string }
  | { readonly kind: 'menu'; readonly message: Message; readonly x: number; readonly y: number }
) & { readonly from: Element | null };

/** The story beside the channel, the slice of it that is lit up, and what had the focus before. */
export interface Reading {
  readonly story: StoryText;
  readonly slice: QuotedSlice;
  readonly from: Element | null;
}

/** All that the page shows. */
export interface State {
  readonly opening: Opening;
  readonly channel: string;
  readonly messages: ReadonlyMap<string, readonly Message[]>;
  readonly unread: ReadonlySet<string>;
  readonly composing: Composing;
  /** A line about what went wrong, or how to go on. */
  readonly hint: string;
  readonly overlay: Overlay | undefined;
  readonly reading: Reading | undefined;
  readonly theme: 'dark' | 'light';
}

/** Holds the state; whoever changes it has the page drawn anew. */
export class Store {
  #state: State;
  readonly #draw: (state: State) => void;

  constructor(state: State, draw: (state: State) => void) {
    this.#state = state;
    this.#draw = draw;
  }

  get state(): State {
    return this.#state;
  }

  change(changes: Partial<State>): void {
    this.#state = { ...this.#state, ...changes };
    this.#draw(this.#state);
  }

  /** Puts a message at the end of a channel. */
  add(channel: string, message: Message): void {
    const { messages, unread, channel: shown } = this.#state;
    const all = [...(messages.get(channel) ?? []), message];
    this.change({
      messages: new Map(messages).set(channel, all),
      unread: channel === shown ? unread : new Set([...unread, channel]),
    });
  }

  /** Changes a message where it stands, or takes it away. */
  amend(id: string, changes: Partial<Message> | 'remove'): void {
    const messages = new Map(this.#state.messages);
    for (const [channel, all] of messages) {
      const amended = all.flatMap((message) => {
        if (message.id !== id) return [message];
        return changes === 'remove' ? [] : [{ ...message, ...changes }];
      });
      messages.set(channel, amended);
    }
    this.change({ messages });
  }

  commandNamed(name: string): Command | undefined {
    return this.#state.opening.commands.find((command) => command.name === name);
  }
}
