import type { Summary } from '../../src/engine/index.js';
import {
  kindLabel,
  originalLinks,
  pageBudget,
  paginate,
  paginatedMessage,
  pluralise,
  sourceLines,
  storyTitle,
  subtext,
  type Block,
  type Message,
  type PlainMessage,
  type ReplyOptions,
  type ResultItem,
} from '../../src/ui/index.js';
import { summaryButtons } from './buttons.js';

const MAX_PER_PAGE = 10;

function header(summary: Summary): readonly Block[] {
  const { quotes } = summary;
  const [first] = quotes;
  const title: Block = { kind: 'heading', words: [storyTitle(summary)] };
  if (!first) return [title, { kind: 'text', words: ['This story has no sentence to sum it up.'] }];
  const count = `${pluralise(quotes.length, 'sentence')} of the story, in its own words`;
  return [title, subtext([count, ...kindLabel(first)])];
}

function itemsOf({ quotes }: Summary): readonly ResultItem[] {
  const { under } = sourceLines(quotes);
  return quotes.map((quote) => ({
    quote,
    blocks: [{ kind: 'quote', quote, marks: [] }, subtext(under(quote))],
  }));
}

/** A story in its own sentences, for the person who asked; `sentences` is how many were asked for. */
export function summaryMessage(
  summary: Summary,
  sentences: number,
  options: ReplyOptions,
): Message {
  const { story } = summary;
  return paginatedMessage({
    options,
    header: header(summary),
    items: itemsOf(summary),
    maxPerPage: MAX_PER_PAGE,
    pageButton: (page) =>
      summaryButtons.state({ action: 'page', page, sentences, story }, options.owner),
  });
}

/** The same for a channel: messages to be posted one after the other, with no buttons but links. */
export function summaryPosts(summary: Summary): readonly PlainMessage[] {
  const pages = paginate(itemsOf(summary), pageBudget(header(summary)), MAX_PER_PAGE);
  const links = originalLinks(summary.quotes, 1);
  const footer: readonly Block[] = links.length > 0 ? [{ kind: 'buttons', buttons: links }] : [];
  if (pages.length === 0) return [{ blocks: header(summary), ephemeral: false }];
  return pages.map(({ blocks }, index) => ({
    blocks: [
      ...(index === 0 ? header(summary) : []),
      ...blocks,
      ...(index === pages.length - 1 ? footer : []),
    ],
    ephemeral: false,
  }));
}
