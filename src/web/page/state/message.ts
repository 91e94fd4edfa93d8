import type { QuotedSlice } from '../../server/index.js';
import type {
  APIInteractionResponseCallbackData,
  APIMessageComponent,
} from 'discord-api-types/v10';
import type { Offer } from './offer.js';
import type { Theme } from './theme.js';

/** What a message says, as Discord gets it. */
export type MessageBody = Pick<
  APIInteractionResponseCallbackData,
  'content' | 'flags' | 'components'
>;

/** A message in a channel, as the page shows it. */
export interface Message {
  readonly id: string;
  readonly author: 'bot' | 'user';
  readonly sentAt: Date;
  readonly body: MessageBody;
  /** URLs of its files, by name, in each theme. */
  readonly fileUrls: ReadonlyMap<string, Readonly<Record<Theme, string>>>;
  /** One for each block quote of the body, in order. */
  readonly quotes: readonly QuotedSlice[];
  /** What its pictures show words of. */
  readonly pictured: readonly QuotedSlice[];
  readonly ephemeral: boolean;
  /** A deferred reply: the bot is thinking. */
  readonly deferred: boolean;
  /** The command that it replies to, as it was typed. */
  readonly command?: string;
  /** Whether the page ran that by itself, to show what it does. */
  readonly isExample?: boolean | undefined;
  /** What can be done with it, as buttons of the page's own. */
  readonly offers?: readonly Offer[];
  /** A link to the page that runs the command again. */
  readonly link?: string;
}

/** The URL of a file of the message, where an address names one (`attachment://card.png`). */
export function resolveUrl({ fileUrls }: Message, url: string, theme: Theme): string {
  const [, name] = /^attachment:\/\/(.+)$/u.exec(url) ?? [];
  return name === undefined ? url : (fileUrls.get(name)?.[theme] ?? '');
}

/** The text of a message as it was sent, Markdown and all. */
export function messageText({ body }: Message): string {
  return body.content ?? componentText(body.components ?? []);
}

function componentText(components: readonly APIMessageComponent[]): string {
  return components
    .flatMap((component) => [
      'content' in component ? component.content : '',
      'components' in component ? componentText(component.components) : '',
    ])
    .filter((text) => text !== '')
    .join('\n');
}
