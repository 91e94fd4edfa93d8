import type { SearchResult } from '../../src/engine/index.js';
import {
  paginatedMessage,
  sourceLines,
  subtext,
  type Block,
  type Message,
  type ReplyOptions,
} from '../../src/ui/index.js';
import { paragraphOf } from '../shared/index.js';
import { searchButtons } from './buttons.js';

const MAX_PER_PAGE = 5;

/** Passages for some words, best first, several a page. */
export function searchMessage({ query, quotes }: SearchResult, options: ReplyOptions): Message {
  const { owner, story } = options;
  const { shared, under } = sourceLines(quotes);
  const heading: Block = {
    kind: 'heading',
    words: [quotes.length === 0 ? `No passage has “${query}”.` : `Passages for “${query}”`],
  };
  return paginatedMessage({
    options,
    header: shared.length > 0 ? [heading, subtext(shared)] : [heading],
    items: quotes.map((quote) => ({
      quote,
      blocks: [{ kind: 'quote', quote, marks: [] }, subtext(under(quote))],
    })),
    maxPerPage: MAX_PER_PAGE,
    pageButton: (page) => searchButtons.state({ action: 'page', page, query, story }, owner),
    paragraphButton: (quote) => searchButtons.state(paragraphOf(quote)),
  });
}
