import type {
  APIInteractionResponse,
  APIInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Quote } from '../../engine/index.js';
import { filesOf, picturedQuotesOf, quotesOf, type PlainMessage } from '../../ui/index.js';

/** A file of a message, which the body names as `attachment://name`. */
export interface SentFile {
  readonly name: string;
  /** Its media type: `image/png`. */
  readonly type: string;
  /** Base64. */
  readonly data: string;
  /** The same in the dark theme, where it has other colours there. */
  readonly dark?: string;
}

/** The slice of a story that a block quote or a picture shows; UTF-16 offsets into the story's text. */
export interface QuotedSlice {
  readonly story: string;
  readonly start: number;
  readonly end: number;
}

/** What the page gets beside a message's body. */
interface MessageExtras {
  readonly files: readonly SentFile[];
  /** One for each block quote of the body, in order. */
  readonly quotes: readonly QuotedSlice[];
  /** What its pictures show words of. */
  readonly pictured: readonly QuotedSlice[];
}

type Body = APIInteractionResponseCallbackData;

/** What the bot does to answer an interaction; streamed to the page, a line of JSON each. */
export type InteractionEvent =
  | ({ readonly event: 'callback'; readonly response: APIInteractionResponse } & MessageExtras)
  | ({ readonly event: 'edit' | 'follow-up'; readonly message: Body } & MessageExtras)
  | ({
      readonly event: 'post';
      readonly id: string;
      readonly channel_id: string;
      readonly message: Body;
    } & MessageExtras)
  | { readonly event: 'delete' }
  | { readonly event: 'delete-posts'; readonly ids: readonly string[] };

/** Sends an event to the page. */
export type SendEvent = (event: InteractionEvent) => Promise<void>;

/** The files and quotes of a message. */
export function messageExtras(message: PlainMessage | undefined): MessageExtras {
  if (!message) return { files: [], quotes: [], pictured: [] };
  return {
    files: filesOf(message).map(({ name, type, data, dark }) => ({
      ...{ name, type, data: base64(data) },
      ...(dark && { dark: base64(dark) }),
    })),
    quotes: quotesOf(message).map(sliceOf),
    pictured: picturedQuotesOf(message).map(sliceOf),
  };
}

const base64 = (data: Uint8Array): string => Buffer.from(data).toString('base64');

const sliceOf = ({ story, start, end }: Quote): QuotedSlice => ({ story, start, end });
