import type { Quote } from '../../engine/index.js';
import type { ButtonState, Message } from '../message.js';
import { sourceLocation, storyTitle, subtext } from '../source-line.js';
import { paginatedMessage } from './paginated-message.js';
import type { ReplyOptions } from './reply-options.js';

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
