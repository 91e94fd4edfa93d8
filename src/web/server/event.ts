import type {
  APIInteractionResponse,
  APIInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { filesOf, quotesOf, type Message } from '../../ui/index.js';

/** A file of a message, as `attachment://name` in its body names it. */
export interface SentFile {
  readonly name: string;
  readonly type: 'image/png';
  /** Base64. */
  readonly data: string;
}

/** Which slice of a story a block quote shows; UTF-16 offsets into the story's text. */
export interface QuotedSlice {
  readonly story: string;
  readonly start: number;
  readonly end: number;
}

/** What goes beside a message's body. */
export interface Beside {
  readonly files: readonly SentFile[];
  /** One for each block quote of the body, in order. */
  readonly quotes: readonly QuotedSlice[];
}

type Body = APIInteractionResponseCallbackData;

/** What comes of an interaction, as the page is told it: a line of JSON each, as it happens. */
export type PlaygroundEvent =
  | ({ readonly event: 'callback'; readonly response: APIInteractionResponse } & Beside)
  | ({ readonly event: 'edit' | 'follow-up'; readonly message: Body } & Beside)
  | ({ readonly event: 'post'; readonly channel_id: string; readonly message: Body } & Beside)
  | { readonly event: 'delete' };

/** The files and quotes of a message. */
export function besideOf(message: Message | undefined): Beside {
  if (!message) return { files: [], quotes: [] };
  return {
    files: filesOf(message).map(({ name, data }) => ({
      ...{ name, type: 'image/png', data: Buffer.from(data).toString('base64') },
    })),
    quotes: quotesOf(message).map(({ story, start, end }) => ({ story, start, end })),
  };
}
