import type { SearchResult } from '../../src/engine/index.js';
import {
  inQuotes,
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

function header({ query, quotes, missing }: SearchResult, shared: readonly string[]): Block[] {
  const found = quotes.length > 0;
  const heading = found ? `Passages for “${query}”` : `No passage has “${query}”.`;
  const line = `No passage has ${inQuotes(missing)}.`;
  return [
    { kind: 'heading', words: [heading] },
    ...(found && missing.length > 0 ? [{ kind: 'text', words: [line] } as const] : []),
    ...(shared.length > 0 ? [subtext(shared)] : []),
  ];
}

/** Passages that hold some words, several a page, and which words none has. */
export function searchMessage(found: SearchResult, options: ReplyOptions): Message {
  const { owner, story } = options;
  const { query, quotes, held } = found;
  const { shared, source, under } = sourceLines(quotes);
  return paginatedMessage({
    options,
    header: header(found, shared),
    items: quotes.map((quote, at) => {
      const { marks = [], lacking = [], titled = [] } = held[at] ?? {};
      const without = [
        ...(lacking.length > 0 ? [`without ${inQuotes(lacking)}`] : []),
        ...(titled.length > 0 ? [`${inQuotes(titled, 'and')} only in the title`] : []),
      ];
      return {
        quote,
        source: source(quote),
        blocks: [{ kind: 'quote', quote, marks }, subtext([...without, ...under(quote)])],
      };
    }),
    maxPerPage: MAX_PER_PAGE,
    pageButton: (page) => searchButtons.state({ action: 'page', page, query, story }, owner),
    paragraphButton: (quote) => searchButtons.state(paragraphOf(quote)),
  });
}
