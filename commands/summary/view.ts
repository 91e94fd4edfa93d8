import type { Summary } from '../../src/engine/index.js';
import {
  type Block,
  type Message,
  counted,
  pagedMessage,
  type QuoteItem,
  paginate,
  roomBetween,
  kindOf,
  originals,
  placesOf,
  smallPrint,
  titleOf,
  pagePress,
  type Showing,
} from '../../src/ui/index.js';

const MOST_ON_PAGE = 10;

function head(summary: Summary): readonly Block[] {
  const { quotes } = summary;
  const [first] = quotes;
  const title: Block = { kind: 'heading', words: [titleOf(summary)] };
  if (!first) return [title, { kind: 'text', words: ['This story has no sentence to sum it up.'] }];
  const told = `${counted(quotes.length, 'sentence')} of the story, in its own words`;
  return [title, smallPrint([told, ...kindOf(first)])];
}

function items({ quotes }: Summary): readonly QuoteItem[] {
  const { under } = placesOf(quotes);
  return quotes.map((quote) => ({
    quote,
    blocks: [{ kind: 'quote', quote, marks: [] }, smallPrint(under(quote))],
  }));
}

/** A story in its own sentences, for the person who asked; `sentences` is how many were asked for. */
export function summaryMessage(summary: Summary, sentences: number, showing: Showing): Message {
  const { owner, story } = showing;
  return pagedMessage({
    showing,
    head: head(summary),
    items: items(summary),
    most: MOST_ON_PAGE,
    pressFor: (page) =>
      pagePress('summary', owner, {
        page,
        words: String(sentences),
        story: story ?? summary.story,
      }),
  });
}

/** The same for a channel: messages to be posted one after the other, without buttons to press. */
export function summaryPosts(summary: Summary): readonly Message[] {
  const pages = paginate(items(summary), roomBetween(head(summary)), MOST_ON_PAGE);
  const links = originals(summary.quotes, 1);
  const foot: readonly Block[] = links.length > 0 ? [{ kind: 'buttons', buttons: links }] : [];
  if (pages.length === 0) return [{ blocks: head(summary), ephemeral: false }];
  return pages.map(({ blocks }, index) => ({
    blocks: [
      ...(index === 0 ? head(summary) : []),
      ...blocks,
      ...(index === pages.length - 1 ? foot : []),
    ],
    ephemeral: false,
  }));
}
