import type { Quote } from '../../engine/index.js';
import type { Message } from '../message.js';
import { pagedMessage } from './paged-message.js';
import { smallPrint, titleOf, whereIn } from '../place.js';
import { contextPress, type Showing } from './showing.js';

/** The paragraph around a quote, the quote in bold. `command` answers its buttons. */
export function contextMessage(quote: Quote, command: string, showing: Showing): Message {
  const { around } = quote;
  return pagedMessage({
    showing,
    head: [{ kind: 'heading', words: [titleOf(quote)] }],
    items: [
      {
        quote: around,
        blocks: [{ kind: 'quote', quote: around, marks: [quote] }, smallPrint(whereIn(around))],
      },
    ],
    most: 1,
    pressFor: (page) => contextPress(command, showing.owner, quote, page),
  });
}
