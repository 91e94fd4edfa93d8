import type { StoryListing } from '../../src/engine/index.js';
import {
  formatDateRange,
  kindLabel,
  paginatedMessage,
  pluralise,
  storyTitle,
  truncate,
  type Block,
  type Message,
  type ReplyOptions,
} from '../../src/ui/index.js';
import { storiesButtons } from './buttons.js';

const MAX_PER_PAGE = 10;
const MAX_SOURCE_LENGTH = 100;

function listing(story: StoryListing): readonly Block[] {
  const { id, paragraphs, words, source, date } = story;
  const parts = [
    ...(source === undefined ? [] : [truncate(source, MAX_SOURCE_LENGTH)]),
    ...(date === undefined ? [] : [formatDateRange(date, date)]),
    pluralise(paragraphs, 'paragraph'),
    pluralise(words, 'word'),
    ...kindLabel(story),
  ];
  return [
    { kind: 'text', words: [{ bold: storyTitle(story) }] },
    { kind: 'subtext', words: [{ code: id }, ` · ${parts.join(' · ')}`] },
  ];
}

/** The stories that are loaded. */
export function storiesMessage(stories: readonly StoryListing[], options: ReplyOptions): Message {
  const title =
    stories.length === 0 ? 'No stories are loaded.' : pluralise(stories.length, 'story', 'stories');
  return paginatedMessage({
    options,
    header: [{ kind: 'heading', words: [title] }, { kind: 'space' }],
    items: stories.map((story) => ({ blocks: listing(story) })),
    maxPerPage: MAX_PER_PAGE,
    pageButton: (page) => storiesButtons.state({ action: 'page', page }, options.owner),
  });
}
