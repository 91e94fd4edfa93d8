import type { Block, Message } from './message.js';
import { pagedMessage } from './paged-message.js';
import { pagePress, type Showing } from './showing.js';

/** A command as help shows it. */
export interface HelpEntry {
  readonly name: string;
  readonly description: string;
  /** The command as somebody would type it, e.g. `/ask question: How many …?` */
  readonly example: string;
}

const MOST_ON_PAGE = 12;

function entry({ name, description, example }: HelpEntry): readonly Block[] {
  return [
    { kind: 'text', words: [{ bold: `/${name}` }, ` ${description}`] },
    { kind: 'small', words: ['for example ', { code: example }] },
  ];
}

/** What the bot can be asked, with an example each. */
export function helpMessage(entries: readonly HelpEntry[], showing: Showing): Message {
  const promise = 'Every reply quotes a story word for word, or says that the stories do not say.';
  return pagedMessage({
    showing,
    head: [
      { kind: 'heading', words: ['Ask the stories'] },
      { kind: 'text', words: [promise] },
    ],
    items: entries.map((shown) => ({ blocks: entry(shown) })),
    most: MOST_ON_PAGE,
    pressFor: (page) => pagePress('help', showing.owner, { page, words: '', story: undefined }),
  });
}
