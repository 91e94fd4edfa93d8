import type { Quote } from '../../engine/index.js';
import { encodeCustomId } from '../discord/custom-id.js';
import { LIMITS } from '../discord/limits.js';
import type { Block, Button, ButtonState, Message } from '../message.js';
import { originalLinks } from '../source-line.js';
import { deleteButton } from './delete-button.js';
import { itemHeading, pageBudget, paginate, type Page, type ResultItem } from './paginate.js';
import type { ReplyOptions } from './reply-options.js';

/** A result on its way to a message. */
export interface PaginatedResult {
  readonly options: ReplyOptions;
  /** Stands on every page, above the items. */
  readonly header: readonly Block[];
  readonly items: readonly ResultItem[];
  readonly maxPerPage: number;
  /** The state of the button that turns to a page, counted from 0. */
  readonly pageButton: (page: number) => ButtonState;
  /** The state of the button that shows the paragraph around a quote, where the command has one. */
  readonly paragraphButton?: (quote: Quote) => ButtonState;
  /** The state of the button that shares a page's first quote as a card, where one can be made. */
  readonly cardButton?: (quote: Quote) => ButtonState;
}

/** Most quotes of a page that get a button for the paragraph around them. */
const MAX_PARAGRAPH_BUTTONS = 2;

const fitsCustomId = (state: ButtonState): boolean => encodeCustomId(state) !== undefined;

/** Whether buttons reach every page: of two states that differ in the number alone, one may not fit. */
function canTurnPages({ pageButton }: PaginatedResult, pages: number): boolean {
  // The page after the last is what the last one's disabled button names.
  return Array.from({ length: pages + 1 }, (_, page) => pageButton(page)).every(fitsCustomId);
}

function pageButtons(
  { pageButton }: PaginatedResult,
  page: number,
  pages: number,
): readonly Button[] {
  return [
    {
      kind: 'interactive',
      label: 'Previous',
      state: pageButton(Math.max(0, page - 1)),
      disabled: page === 0,
    },
    {
      kind: 'interactive',
      label: 'Next',
      state: pageButton(page + 1),
      disabled: page + 1 >= pages,
    },
  ];
}

/** A button, where its state fits a custom id. */
function optionalButton(label: string, state: ButtonState | undefined): readonly Button[] {
  return state && fitsCustomId(state) ? [{ kind: 'interactive', label, state }] : [];
}

/** A page's buttons, other than those that turn it. */
function quoteButtons(
  { items, paragraphButton, cardButton, options }: PaginatedResult,
  page: Page | undefined,
): readonly Button[] {
  const shown = [...new Set(page?.items)].flatMap((index) => items[index] ?? []);
  const quotes = shown.flatMap(({ quote }) => quote ?? []);
  const joined = shown.some(({ keepWithPrevious }) => keepWithPrevious === true);
  const many = quotes.length > 1;
  const inContext = many && !joined ? [] : quotes.slice(0, MAX_PARAGRAPH_BUTTONS);
  return [
    ...inContext.flatMap((quote, index) => {
      const label = many ? `Around quote ${index + 1}` : 'Show paragraph';
      return optionalButton(label, paragraphButton?.(quote));
    }),
    ...quotes.slice(0, 1).flatMap((quote) => optionalButton('Share as card', cardButton?.(quote))),
    ...originalLinks(quotes, 2),
    ...(options.ephemeral ? [] : [deleteButton(options.owner)]),
  ];
}

function buttonRow(buttons: readonly Button[]): readonly Block[] {
  return buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
}

/** All items in one, for a surface without pages. */
function wholeResult({ header, items }: PaginatedResult): readonly Block[] {
  return [
    ...header,
    ...items.flatMap(({ blocks, heading, quote }, index): readonly Block[] => [
      ...(heading === undefined || heading === items[index - 1]?.heading
        ? []
        : [itemHeading(heading)]),
      ...blocks,
      ...buttonRow(quote ? originalLinks([quote], 1) : []),
    ]),
  ];
}

/** Where the state is too long for a custom id: as much as one message holds, and a line on the rest. */
function singlePage(result: PaginatedResult): readonly Block[] {
  const { header, items } = result;
  const remainder = (left: string): Block => ({
    kind: 'subtext',
    words: [
      `${left} not shown here: what you asked is too long for the buttons. Ask in fewer words to see the rest.`,
    ],
  });
  const budget = pageBudget([...header, remainder(`${items.length} more are`)]);
  const [first, second] = paginate(items, budget, LIMITS.components);
  const left = items.length - (second?.items[0] ?? items.length);
  const isSplit = second !== undefined && first?.items.includes(second.items[0] ?? -1) === true;
  const line = isSplit ? 'The rest is' : `${left} more ${left === 1 ? 'is' : 'are'}`;
  return [
    ...header,
    ...(first?.blocks ?? []),
    ...(second ? [remainder(line)] : []),
    ...buttonRow(quoteButtons(result, first)),
  ];
}

/**
 * One page of a result as a message, with its buttons, every limit kept; and all of it in one for
 * surfaces that have no pages.
 */
export function paginatedMessage(result: PaginatedResult): Message {
  const { header, items, maxPerPage, options } = result;
  const pageNumber = (page: number, pages: number): readonly Block[] =>
    maxPerPage > 1 && pages > 1 ? [{ kind: 'subtext', words: [`Page ${page} of ${pages}`] }] : [];
  const pages = paginate(items, pageBudget([...header, ...pageNumber(9999, 9999)]), maxPerPage);
  const at = Math.min(options.page ?? 0, Math.max(0, pages.length - 1));
  const turning = pages.length > 1 ? pageButtons(result, at, pages.length) : [];
  const shared = { whole: wholeResult(result), ephemeral: options.ephemeral };
  if (turning.length > 0 && !canTurnPages(result, pages.length)) {
    return { ...shared, blocks: singlePage(result) };
  }
  return {
    ...shared,
    blocks: [
      ...header,
      ...(pages[at]?.blocks ?? []),
      ...pageNumber(at + 1, pages.length),
      ...buttonRow([...turning, ...quoteButtons(result, pages[at])]),
    ],
  };
}
