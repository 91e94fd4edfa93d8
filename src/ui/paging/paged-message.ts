import type { Quote } from '../../engine/index.js';
import { deleteButton } from './delete-button.js';
import { LIMITS } from '../discord/limits.js';
import type { Block, Button, Message, Press } from '../message.js';
import { paginate, roomBetween, subheading, type Item, type Page } from './pages.js';
import { originals } from '../place.js';
import { encodePress } from '../discord/custom-id.js';
import type { Showing } from './showing.js';

/** An item with the quote that its buttons are about. */
export interface QuoteItem extends Item {
  readonly quote?: Quote;
}

/** A result on its way to a message. */
export interface Paged {
  readonly showing: Showing;
  /** Stands on every page, above the items. */
  readonly head: readonly Block[];
  readonly items: readonly QuoteItem[];
  /** Most items on a page. */
  readonly most: number;
  /** The press that asks for a page, counted from 0. */
  readonly pressFor: (page: number) => Press;
  /** The press that asks for what is around the one quote of a page, where that can be asked. */
  readonly around?: (quote: Quote) => Press;
  /** The press that asks for a card of a page's first quote, where one can be made. */
  readonly card?: (quote: Quote) => Press;
}

/** Most quotes of a page that get a button for what is around them. */
const MOST_CONTEXTS = 2;

const canBePressed = (press: Press): boolean => encodePress(press) !== undefined;

/** Whether buttons reach every page: of two presses that differ in the number alone, one may not fit. */
function canBeTurned({ pressFor }: Paged, pages: number): boolean {
  // The page after the last is what the last one's button names, which cannot be pressed.
  return Array.from({ length: pages + 1 }, (_, page) => pressFor(page)).every(canBePressed);
}

function turning({ pressFor }: Paged, page: number, pages: number): readonly Button[] {
  return [
    {
      kind: 'press',
      label: 'Previous',
      press: pressFor(Math.max(0, page - 1)),
      disabled: page === 0,
    },
    { kind: 'press', label: 'Next', press: pressFor(page + 1), disabled: page + 1 >= pages },
  ];
}

/** What a page's buttons do, other than turning it. */
function acting(
  { items, around, card, showing }: Paged,
  page: Page | undefined,
): readonly Button[] {
  const shown = [...new Set(page?.items)].flatMap((index) => items[index] ?? []);
  const quotes = shown.flatMap(({ quote }) => quote ?? []);
  const joined = shown.some(({ joins }) => joins === true);
  const many = quotes.length > 1;
  const contexts = many && !joined ? [] : quotes.slice(0, MOST_CONTEXTS);
  const buttons = contexts.flatMap((quote, index): readonly Button[] => {
    const press = around?.(quote);
    const label = many ? `Around quote ${index + 1}` : 'Show paragraph';
    return press && canBePressed(press) ? [{ kind: 'press', label, press }] : [];
  });
  const cards = quotes.slice(0, 1).flatMap((quote): readonly Button[] => {
    const press = card?.(quote);
    return press && canBePressed(press) ? [{ kind: 'press', label: 'Share as card', press }] : [];
  });
  return [
    ...buttons,
    ...cards,
    ...originals(quotes, 2),
    ...(showing.ephemeral ? [] : [deleteButton(showing.owner)]),
  ];
}

function row(buttons: readonly Button[]): readonly Block[] {
  return buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
}

/** All items in one, for a surface without pages. */
function whole({ head, items }: Paged): readonly Block[] {
  return [
    ...head,
    ...items.flatMap(({ blocks, under, quote }, index): readonly Block[] => [
      ...(under === undefined || under === items[index - 1]?.under ? [] : [subheading(under)]),
      ...blocks,
      ...row(quote ? originals([quote], 1) : []),
    ]),
  ];
}

/** Where the words are too long for a button to carry: as much as one message holds, and a word on the rest. */
function unturned(paged: Paged): readonly Block[] {
  const said = (left: string): Block => ({
    kind: 'small',
    words: [
      `${left} not shown here: what you asked is too long for the buttons. Ask in fewer words to see the rest.`,
    ],
  });
  const longest = said(`${paged.items.length} more are`);
  const room = roomBetween([...paged.head, longest]);
  const [first, second] = paginate(paged.items, room, LIMITS.components);
  const left = paged.items.length - (second?.items[0] ?? paged.items.length);
  const torn = second !== undefined && first?.items.includes(second.items[0] ?? -1) === true;
  const line = torn ? 'The rest is' : `${left} more ${left === 1 ? 'is' : 'are'}`;
  return [
    ...paged.head,
    ...(first?.blocks ?? []),
    ...(second ? [said(line)] : []),
    ...row(acting(paged, first)),
  ];
}

/**
 * One page of a result as a message, with its buttons, every limit kept; and all of it in one for
 * surfaces that have no pages.
 */
export function pagedMessage(paged: Paged): Message {
  const { head, items, most, showing } = paged;
  const numbered = (page: number, pages: number): readonly Block[] =>
    most > 1 && pages > 1 ? [{ kind: 'small', words: [`Page ${page} of ${pages}`] }] : [];
  const pages = paginate(items, roomBetween([...head, ...numbered(9999, 9999)]), most);
  const at = Math.min(showing.page ?? 0, Math.max(0, pages.length - 1));
  const turns = pages.length > 1 ? turning(paged, at, pages.length) : [];
  const shared = { whole: whole(paged), ephemeral: showing.ephemeral };
  if (turns.length > 0 && !canBeTurned(paged, pages.length)) {
    return { ...shared, blocks: unturned(paged) };
  }
  return {
    ...shared,
    blocks: [
      ...head,
      ...(pages[at]?.blocks ?? []),
      ...numbered(at + 1, pages.length),
      ...row([...turns, ...acting(paged, pages[at])]),
    ],
  };
}
