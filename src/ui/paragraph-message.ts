import type { Quote } from '../engine/index.js';
import type { ButtonState } from './block.js';
import { paginatedMessage, type Message, type ReplyOptions } from './message.js';
import { sourceLocation, storyTitle, subtext } from './source-line.js';

/**
 * The paragraph around a quote, the quote in bold.
 *
 * @param pageButton the state of the button that turns to a page of the paragraph, counted from 0.
 */
export function paragraphMessage(
  quote: Quote,
  options: ReplyOptions,
  pageButton: (page: number) => ButtonState,
): Message {
  const { around } = quote;
  return paginatedMessage({
    options,
    header: [{ kind: 'heading', words: [storyTitle(quote)] }],
    items: [
      {
        quote: around,
        blocks: [{ kind: 'quote', quote: around, marks: [quote] }, subtext(sourceLocation(around))],
      },
    ],
    maxPerPage: 1,
    pageButton,
  });
}
