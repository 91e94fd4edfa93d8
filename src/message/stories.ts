import type { Listed } from '../desk.js';
import type { Block, Inline, Message } from './message.js';
import { counted } from './own-words.js';
import { pagedMessage } from './paged-message.js';
import { titleOf } from './place.js';
import { pagePress, type Showing } from './showing.js';

const MOST_ON_PAGE = 10;

function entry(story: Listed): readonly Block[] {
  const { id, kind, paragraphs, words } = story;
  const said: Inline[] = [
    { code: id },
    ` · ${counted(paragraphs, 'paragraph')} · ${counted(words, 'word')}`,
    kind === 'retelling' ? ' · retelling' : '',
  ];
  return [
    { kind: 'text', words: [{ bold: titleOf(story) }] },
    { kind: 'small', words: said },
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
