import type { StoryListing } from '../../src/engine/index.js';
import {
  type Block,
  type Message,
  counted,
  pagedMessage,
  kindOf,
  titleOf,
  pagePress,
  type Showing,
} from '../../src/ui/index.js';

const MOST_ON_PAGE = 10;

function entry(story: StoryListing): readonly Block[] {
  const { id, paragraphs, words } = story;
  const said = [counted(paragraphs, 'paragraph'), counted(words, 'word'), ...kindOf(story)];
  return [
    { kind: 'text', words: [{ bold: titleOf(story) }] },
    { kind: 'small', words: [{ code: id }, ` · ${said.join(' · ')}`] },
  ];
}

/** The stories that are loaded. */
export function storiesMessage(stories: readonly StoryListing[], showing: Showing): Message {
  const title =
    stories.length === 0 ? 'No story is loaded.' : counted(stories.length, 'story', 'stories');
  return pagedMessage({
    showing,
    head: [{ kind: 'heading', words: [title] }],
    items: stories.map((story) => ({ blocks: entry(story) })),
    most: MOST_ON_PAGE,
    pressFor: (page) => pagePress('stories', showing.owner, { page, words: '', story: undefined }),
  });
}
