import type { Quote } from '../engine/index.js';
import type { Block, Button, ButtonState } from './block.js';

/** What an adapter shows. Rendering it keeps every quote intact and every limit kept. */
export type Message = PlainMessage | PaginatedMessage;

/** A message that is shown as it is. */
export interface PlainMessage {
  readonly blocks: readonly Block[];
  /** Seen by the person who asked alone. */
  readonly ephemeral: boolean;
}

/** A message of as many pages as it takes: Discord shows one, with buttons; a terminal shows all. */
export interface PaginatedMessage {
  readonly result: PaginatedResult;
  readonly ephemeral: boolean;
}

/** What is laid out on pages. */
export interface PaginatedResult {
  readonly options: ReplyOptions;
  /** Stands on every page, above the items. */
  readonly header: readonly Block[];
  readonly items: readonly ResultItem[];
  readonly maxPerPage: number;
  /** The state of the button that turns to a page, counted from 0. */
  readonly pageButton: (page: number) => ButtonState;
  /** The state of the button that shows a picture in place of the list, where there is one. */
  readonly pictureButton?: ButtonState | undefined;
  /** The state of the button that shows the paragraph around a quote, where the command has one. */
  readonly paragraphButton?: (quote: Quote) => ButtonState;
  /** Buttons of the command's own, beside the others: at most two. */
  readonly more?: readonly Button[] | undefined;
  /** The state of the button that shares a page's first quote as a card, where one can be made. */
  readonly cardButton?: (quote: Quote) => ButtonState;
}

/** Something that stands on one page whole where it fits: a quote and the lines about it. */
export interface ResultItem {
  readonly blocks: readonly Block[];
  /** The quote that the item's buttons are about. */
  readonly quote?: Quote;
  /** The heading that it stands under; repeated where a page begins with it. */
  readonly heading?: string;
  /** The story that it is from, where that has to be said: repeated where a page begins with it. */
  readonly source?: string | undefined;
  /** Stands on the page of the item before it where it fits, however many that page may have. */
  readonly keepWithPrevious?: boolean;
}

/** For whom a reply is laid out, and which page of it. */
export interface ReplyOptions {
  /** Id of the person who asked: only they may turn its pages and delete it. */
  readonly owner: string;
  /** Whether only that person sees it. */
  readonly ephemeral: boolean;
  /** Counts from 0; one that is not there shows the nearest that is. Default 0. */
  readonly page?: number | undefined;
  /** The id of the story that the person narrowed the command to, if they did. */
  readonly story?: string | undefined;
  /** Whether the whole list was asked for in place of its picture. */
  readonly all?: boolean | undefined;
}

/** A result as a message for whom its options say. */
export function paginatedMessage(result: PaginatedResult): PaginatedMessage {
  return { result, ephemeral: result.options.ephemeral };
}

const SPACE: Block = { kind: 'space' };

/** What stands above items that have it in common. */
export type ItemIntro = Pick<ResultItem, 'heading' | 'source'>;

/**
 * What stands above an item: the heading and the story that it has and the one before has not, with
 * room above.
 *
 * @param before the item before on the same page, if there is one.
 */
export function itemIntro(
  { heading, source, blocks }: ResultItem,
  before?: ItemIntro,
): readonly Block[] {
  const isNewHeading = heading !== undefined && heading !== before?.heading;
  const isNewSource = source !== undefined && source !== before?.source;
  return [
    ...(before || isNewHeading || isNewSource ? [SPACE] : []),
    ...(isNewHeading ? [{ kind: 'text', words: [{ bold: heading }] } as const] : []),
    ...(isNewSource ? [{ kind: 'subtext', words: [{ story: source, then: '' }] } as const] : []),
    // A line of the item's own, such as its date, is a heading too.
    ...((isNewHeading || isNewSource) && blocks[0]?.kind === 'text' ? [SPACE] : []),
  ];
}
