import type { Block } from '../block.js';
import { nameStoriesOnce } from '../name-stories-once.js';
import { itemIntro, type ItemIntro, type ResultItem } from '../message.js';
import { blockMarkdown, isText } from './block-markdown.js';
import { LIMITS } from './limits.js';
import { splitQuote } from './split-quote.js';

/** What a page has left for items, under Discord's limits. */
interface PageBudget {
  /** UTF-16 code units of Markdown. */
  readonly characters: number;
  readonly components: number;
}

/** A page: its blocks between header and footer, and the items (by index) that they come from. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly items: readonly number[];
}

/** The container, and two rows of five buttons. */
const RESERVED_COMPONENTS = 1 + 2 * (1 + LIMITS.buttonsInRow);
/** For the line that says which part of a long quote this is. */
const PART_LINE_LENGTH = 80;

function markdownLength(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) => (isText(block) ? sum + blockMarkdown(block).length + 1 : sum),
    0,
  );
}

const withIntro = (item: ResultItem, before?: ItemIntro): readonly Block[] => [
  ...itemIntro(item, before),
  ...item.blocks,
];

/** How many components some blocks become: lines that follow one another share one. */
function componentCount(blocks: readonly Block[]): number {
  const mayShare = (block: Block | undefined): boolean =>
    block !== undefined && isText(block) && block.kind !== 'quote';
  return blocks.filter((block, at) => !(mayShare(block) && mayShare(blocks[at - 1]))).length;
}

/** What a page has left for items beside the blocks that stand on every page. */
export function pageBudget(frame: readonly Block[]): PageBudget {
  return {
    characters: LIMITS.characters - markdownLength(frame),
    components: LIMITS.components - RESERVED_COMPONENTS - frame.length,
  };
}

const fits = (blocks: readonly Block[], budget: PageBudget): boolean =>
  markdownLength(blocks) <= budget.characters && componentCount(blocks) <= budget.components;

/** An item that is too long for a page, as several: its quote in parts, and a line that says so. */
function splitItem(item: ResultItem, budget: PageBudget): readonly ResultItem[] {
  if (fits(withIntro(item), budget)) return [item];
  const at = item.blocks.findIndex(({ kind }) => kind === 'quote');
  const long = item.blocks[at];
  if (long?.kind !== 'quote') return [item];
  const { quote, marks } = long;
  const others = withIntro(item).filter((block) => block !== long);
  const room = budget.characters - markdownLength(others) - PART_LINE_LENGTH;
  const parts = splitQuote(quote, marks, room);
  return parts.map((part, index) => {
    const more = index + 1 < parts.length ? '; the quote continues on the next page' : '';
    const line = `Part ${index + 1} of ${parts.length}${more}.`;
    const blocks: Block[] = [
      ...item.blocks.slice(0, at),
      { kind: 'quote', quote: part, marks },
      { kind: 'subtext', words: [line] },
      ...item.blocks.slice(at + 1),
    ];
    return { ...item, blocks };
  });
}

/**
 * Lays items onto pages, in order, none split unless it is longer than a page; then its quote goes
 * over several pages in parts.
 *
 * @param budget what a page has left between its header and its footer.
 * @param maxPerPage most items on a page.
 */
export function paginate(
  items: readonly ResultItem[],
  budget: PageBudget,
  maxPerPage: number,
): readonly Page[] {
  const pages: { blocks: Block[]; items: number[]; last: ItemIntro }[] = [];
  for (const [index, whole] of items.entries()) {
    for (const item of splitItem(whole, budget)) {
      const last = pages.at(-1);
      const next = withIntro(item, last?.last);
      const mayStand = last && (last.items.length < maxPerPage || item.keepWithPrevious === true);
      if (mayStand && fits([...last.blocks, ...next], budget)) {
        last.blocks.push(...next);
        last.items.push(index);
        last.last = item;
      } else pages.push({ blocks: [...withIntro(item)], items: [index], last: item });
    }
  }
  return pages.map((page) => ({ ...page, blocks: nameStoriesOnce(page.blocks) }));
}
