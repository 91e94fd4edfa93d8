import type { APIModalInteractionResponseCallbackData as Modal } from 'discord-api-types/v10';
import type { PageData, QuotedSlice, StoryText } from '../../server/index.js';
import type { Draft } from './draft.js';
import type { Message } from './message.js';
import type { Offer } from './offer.js';
import type { Theme } from './theme.js';

/** What lies over the page, and the element that gets the focus back. */
type Overlay = (
  | { readonly kind: 'modal'; readonly modal: Modal; readonly command: string }
  | {
      readonly kind: 'image';
      readonly message: Message;
      readonly url: string;
      readonly alt: string;
    }
  | { readonly kind: 'menu'; readonly message: Message; readonly x: number; readonly y: number }
) & { readonly returnFocus: Element | null };

/** The story beside the channel with highlighted slices, and the element that gets the focus back. */
export interface StoryPanel {
  readonly story: StoryText;
  /** None where the story was opened by its name. */
  readonly slices: readonly QuotedSlice[];
  readonly returnFocus: Element | null;
}

/** All that the page shows. */
export interface State {
  readonly pageData: PageData;
  /** Questions to try. */
  readonly questions: readonly string[];
  /** Whether the page waits for those, which are found once the stories are read. */
  readonly isReading: boolean;
  /** Id of the channel that is open. */
  readonly channel: string;
  /** By channel. */
  readonly messages: ReadonlyMap<string, readonly Message[]>;
  /** Ids of channels. */
  readonly unread: ReadonlySet<string>;
  readonly draft: Draft;
  /** Whether the messages of the channel go on below what is seen of them. */
  readonly isMoreBelow: boolean;
  /** A line about what went wrong, or how to go on. */
  readonly hint: string;
  /** A button beside the hint. */
  readonly offer: Offer | undefined;
  readonly overlay: Overlay | undefined;
  readonly storyPanel: StoryPanel | undefined;
  readonly theme: Theme;
}
