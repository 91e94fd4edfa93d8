import type { QuotedSlice } from '../api/interaction-events.js';
import type { Channel } from '../api/page-data.js';
import type { Component } from '../api/payload.js';
import type { Message } from '../state/message.js';

/** What happens when the user does something with a message. */
export interface MessageHandlers {
  readonly onButton: (message: Message, button: Component) => void;
  readonly onSelect: (message: Message, menu: Component, values: readonly string[]) => void;
  readonly onShowInStory: (slice: QuotedSlice) => void;
  readonly onEnlarge: (url: string, alt: string) => void;
  readonly onOpenMenu: (message: Message, x: number, y: number) => void;
  readonly onDismiss: (message: Message) => void;
}

/** What messages are rendered with. */
export interface MessageSettings {
  /** The bot's name. */
  readonly bot: string;
  /** What channel menus offer. */
  readonly channels: readonly Channel[];
  readonly handlers: MessageHandlers;
}

/** A message while it is rendered: block quotes are counted over all of it. */
export interface RenderContext extends MessageSettings {
  readonly message: Message;
  /** The slice of the next block quote. */
  readonly nextSlice: () => QuotedSlice | undefined;
}
