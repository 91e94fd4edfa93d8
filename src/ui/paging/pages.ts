import { blockMarkdown, isText } from '../discord/block-markdown.js';
import { cutQuote } from './cut-quote.js';
import { LIMITS } from '../discord/limits.js';
import type { Block } from '../message.js';

/** Something that stands on one page whole where it fits: a quote and what is said of it. */
export interface Item {
  readonly blocks: readonly Block[];
  /** The heading that it stands under; repeated where a page begins with it. */
  readonly under?: string;
  /** Stands on the page of the item before it where there is room, however many that page may have. */
  readonly joins?: boolean;
}

/** What a page has room for. */
interface Room {
  readonly characters: number;
  readonly components: number;
}

/** A page: its blocks between head and foot, and which items (by index) they come from. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly items: readonly number[];
}

/** The container, and two rows of five buttons. */
const KEPT_COMPONENTS = 1 + 2 * (1 + LIMITS.buttonsInRow);
/** For the line that says which part of a long quote this is. */
const PART_LINE = 80;

function characters(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) => (isText(block) ? sum + blockMarkdown(block).length + 1 : sum),
    0,
  );
}

/** The heading over items that stand under the same one. */
export const subheading = (under: string): Block => ({ kind: 'text', words: [{ bold: under }] });

const withHeading = ({ blocks, under }: Item): readonly Block[] =>
  under === undefined ? blocks : [subheading(under), ...blocks];

/** What is left for items between blocks that stand on every page. */
export function roomBetween(frame: readonly Block[]): Room {
  return {
    characters: LIMITS.characters - characters(frame),
    components: LIMITS.components - KEPT_COMPONENTS - frame.length,
  };
}

const fits = (blocks: readonly Block[], room: Room): boolean =>
  characters(blocks) <= room.characters && blocks.length <= room.components;

/** An item that is too long for a page, as several: its quote in parts, and a line that says so. */
function parts(item: Item, room: Room): readonly Item[] {
  if (fits(withHeading(item), room)) return [item];
  const at = item.blocks.findIndex(({ kind }) => kind === 'quote');
  const long = item.blocks[at];
  if (long?.kind !== 'quote') return [item];
  const { quote, marks } = long;
  const others = withHeading(item).filter((block) => block !== long);
  const quotes = cutQuote(quote, marks, room.characters - characters(others) - PART_LINE);
  return quotes.map((part, index) => {
    const more = index + 1 < quotes.length ? '; the quote goes on on the next page' : '';
    const said = `Part ${index + 1} of ${quotes.length}${more}.`;
    const blocks: Block[] = [
      ...item.blocks.slice(0, at),
      { kind: 'quote', quote: part, marks },
      { kind: 'small', words: [said] },
      ...item.blocks.slice(at + 1),
    ];
    return { ...item, blocks };
  });
}

/**
 * Lays items onto pages, in order, none torn unless it is longer than a page; then its quote goes
 * over several pages in parts.
 *
 * @param room what a page has left between its head and its foot.
 * @param most items on a page.
 */
export function paginate(items: readonly Item[], room: Room, most: number): readonly Page[] {
  const pages: { blocks: Block[]; items: number[]; under?: string | undefined }[] = [];
  for (const [index, whole] of items.entries()) {
    for (const item of parts(whole, room)) {
      const last = pages.at(-1);
      const next = last && last.under === item.under ? item.blocks : withHeading(item);
      const mayStand = last && (last.items.length < most || item.joins === true);
      if (mayStand && fits([...last.blocks, ...next], room)) {
        last.blocks.push(...next);
        last.items.push(index);
        last.under = item.under;
      } else pages.push({ blocks: [...withHeading(item)], items: [index], under: item.under });
    }
  }
  return pages;
}
