import type { Quote } from '../story/index.js';
import type { Block, Button } from './message.js';
import { short } from './own-words.js';

/** Most characters of a story's title under a quote. */
const LONGEST_TITLE = 150;

/** A story's title as a line under a quote shows it. */
export const titleOf = ({ title }: { readonly title: string }): string =>
  short(title, LONGEST_TITLE);

/** "paragraph 3 · retelling" */
export function whereIn({ paragraph, kind }: Quote): readonly string[] {
  return [`paragraph ${paragraph}`, ...(kind === 'retelling' ? ['retelling'] : [])];
}

/** The small print under a quote: where it stands, then what else is to be said of it. */
export function smallPrint(said: readonly string[]): Block {
  return { kind: 'small', words: [said.join(' · ')] };
}

/** Buttons that open the originals of some quotes, one a story; none where it has no address. */
export function originals(quotes: readonly Quote[], most: number): readonly Button[] {
  const byStory = new Map(quotes.toReversed().map((quote) => [quote.story, quote]));
  const inOrder = [...byStory.values()].toReversed().filter(({ url }) => url !== undefined);
  return inOrder.slice(0, most).map(({ url = '', title }) => ({
    kind: 'link',
    label: inOrder.length === 1 ? 'Open the original' : `Open: ${short(title, 30)}`,
    url,
  }));
}
