import type { Listed } from '../desk.js';
import type { Block, Message } from './message.js';
import { counted } from './own-words.js';
import { pagedMessage } from './paged-message.js';
import { kindOf, titleOf } from './place.js';
import { pagePress, type Showing } from './showing.js';

const MOST_ON_PAGE = 10;

function entry(story: Listed): readonly Block[] {
  const { id, paragraphs, words } = story;
  const said = [counted(paragraphs, 'paragraph'), counted(words, 'word'), ...kindOf(story)];
  return [
    { kind: 'text', words: [{ bold: titleOf(story) }] },
    { kind: 'small', words: [{ code: id }, ` · ${said.join(' · ')}`] },
  ];
}

/** The stories that are loaded. */
export function storiesMessage(stories: readonly Listed[], showing: Showing): Message {
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
