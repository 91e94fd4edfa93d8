import type { SearchResult } from '../../src/engine/index.js';
import {
  type Block,
  type Message,
  pagedMessage,
  placesOf,
  smallPrint,
  contextPress,
  pagePress,
  type Showing,
} from '../../src/ui/index.js';

const MOST_ON_PAGE = 5;

/** Passages for some words, best first, several a page. */
export function searchMessage({ query, quotes }: SearchResult, showing: Showing): Message {
  const { owner, story } = showing;
  const { shared, under } = placesOf(quotes);
  const heading: Block = {
    kind: 'heading',
    words: [quotes.length === 0 ? `No passage has “${query}”.` : `Passages for “${query}”`],
  };
  return pagedMessage({
    showing,
    head: shared.length > 0 ? [heading, smallPrint(shared)] : [heading],
    items: quotes.map((quote) => ({
      quote,
      blocks: [{ kind: 'quote', quote, marks: [] }, smallPrint(under(quote))],
    })),
    most: MOST_ON_PAGE,
    pressFor: (page) => pagePress('search', owner, { page, words: query, story }),
    around: (quote) => contextPress('search', owner, quote, undefined),
  });
}
