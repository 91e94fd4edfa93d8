import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { DemoChannel, QuotedSlice } from '../../server/index.js';
import type { Message } from '../state/message.js';
import type { Offer } from '../state/offer.js';
import type { SelectMenu } from '../state/option-choices.js';
import type { Theme } from '../state/theme.js';

/** What happens when the user does something with a message. */
export interface MessageHandlers {
  readonly onButton: (message: Message, button: APIButtonComponentWithCustomId) => void;
  readonly onSelect: (message: Message, menu: SelectMenu, values: string[]) => void;
  readonly onShowInStory: (slices: readonly QuotedSlice[]) => void;
  /** @param url as the message has it, where it may name one of its files. */
  readonly onEnlarge: (message: Message, url: string, alt: string) => void;
  readonly onOpenMenu: (message: Message, x: number, y: number) => void;
  readonly onOffer: (offer: Offer) => void;
  readonly onDismiss: (message: Message) => void;
}

/** What messages are rendered with. */
export interface MessageSettings {
  /** The bot's name. */
  readonly bot: string;
  /** What channel menus offer. */
  readonly channels: readonly DemoChannel[];
  readonly handlers: MessageHandlers;
  readonly theme: Theme;
}

/** A message while it is rendered: block quotes are counted over all of it. */
export interface RenderContext extends MessageSettings {
  readonly message: Message;
  /** The slice of the next block quote. */
  readonly nextSlice: () => QuotedSlice | undefined;
}
