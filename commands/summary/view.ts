import type { Summary } from '../../src/engine/index.js';
import {
  deleteButton,
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
  type ReplyOptions,
  type ResultItem,
} from '../../src/ui/index.js';
import type { Post } from '../shared/index.js';
import { summaryButtons } from './buttons.js';

const MAX_PER_PAGE = 10;

function header(summary: Summary): readonly Block[] {
  const { quotes } = summary;
  const [first] = quotes;
  const title: Block = { kind: 'heading', words: [storyTitle(summary)] };
  if (!first)
    return [title, { kind: 'text', words: ['I found no sentences that sum up this story.'] }];
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

/**
 * The same for a channel: messages to be posted one after the other. The last one says who had it
 * posted, and has the button with which they delete all of them.
 *
 * @param owner the id of that person.
 */
export function summaryPosts(summary: Summary, owner: string): readonly Post[] {
  const signature: Block = {
    kind: 'subtext',
    words: ['Posted for ', { user: owner }, ', who can delete it.'],
  };
  const budget = pageBudget([...header(summary), signature]);
  const pages = paginate(itemsOf(summary), budget, MAX_PER_PAGE);
  const contents = pages.length === 0 ? [[]] : pages.map(({ blocks }) => blocks);
  const footer = (before: readonly string[]): readonly Block[] => {
    const buttons = [...originalLinks(summary.quotes, 1), deleteButton(owner, before)];
    return [signature, { kind: 'buttons', buttons }];
  };
  return contents.map((blocks, index) => (before) => ({
    blocks: [
      ...(index === 0 ? header(summary) : []),
      ...blocks,
      ...(index === contents.length - 1 ? footer(before) : []),
    ],
    ephemeral: false,
  }));
}
