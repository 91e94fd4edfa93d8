import type { Block, Button, ButtonState } from '../block.js';
import { deleteButton } from '../delete-button.js';
import type { Message, PaginatedResult, PlainMessage } from '../message.js';
import { originalLinks } from '../source-line.js';
import { encodeCustomId } from './custom-id.js';
import { LIMITS } from './limits.js';
import { pageBudget, paginate, type Page } from './paginate.js';

/** Most quotes of a page that get a button for the paragraph around them. */
const MAX_PARAGRAPH_BUTTONS = 2;

/** Whether buttons reach every page: of two states that differ in the number alone, one may not fit. */
function canTurnPages({ pageButton }: PaginatedResult, pages: number): boolean {
  // The page after the last is what the last one's disabled button names.
  return Array.from({ length: pages + 1 }, (_, page) => pageButton(page)).every(
    (state) => encodeCustomId(state) !== undefined,
  );
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

function optionalButton(label: string, state: ButtonState | undefined): readonly Button[] {
  return state ? [{ kind: 'interactive', label, state, optional: true }] : [];
}

/** A page's buttons, other than those that turn it. */
function quoteButtons(
  { items, paragraphButton, cardButton, options, more = [] }: PaginatedResult,
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
    ...more,
    ...(options.ephemeral ? [] : [deleteButton(options.owner)]),
  ];
}

function buttonRow(buttons: readonly Button[]): readonly Block[] {
  return buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
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

/** What Discord shows of a message: itself, or one page of it with the buttons that turn it. */
export function shownPage(message: Message): PlainMessage {
  if (!('result' in message)) return message;
  return { blocks: pageBlocks(message.result), ephemeral: message.ephemeral };
}

/** One page of a result, with its buttons, every limit kept. */
function pageBlocks(result: PaginatedResult): readonly Block[] {
  const { header, items, maxPerPage, options } = result;
  const pageNumber = (page: number, pages: number): readonly Block[] =>
    maxPerPage > 1 && pages > 1
      ? // Apart from the line under the last quote.
        [{ kind: 'space' }, { kind: 'subtext', words: [`Page ${page} of ${pages}`] }]
      : [];
  const pages = paginate(items, pageBudget([...header, ...pageNumber(9999, 9999)]), maxPerPage);
  const at = Math.min(options.page ?? 0, Math.max(0, pages.length - 1));
  const turning = pages.length > 1 ? pageButtons(result, at, pages.length) : [];
  const picture = optionalButton('Show the picture', result.pictureButton);
  if (turning.length > 0 && !canTurnPages(result, pages.length)) return singlePage(result);
  return [
    ...header,
    ...(pages[at]?.blocks ?? []),
    ...pageNumber(at + 1, pages.length),
    ...buttonRow([...turning, ...picture, ...quoteButtons(result, pages[at])]),
  ];
}
