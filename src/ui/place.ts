import { isPartOfSentence, type Quote, type StoryKind } from '../engine/index.js';
import type { Block, Button } from './message.js';
import { truncated } from './wording.js';

/** Most characters of a story's title under a quote. */
const LONGEST_TITLE = 150;

/** A story's title as a line under a quote shows it. */
export const titleOf = ({ title }: { readonly title: string }): string =>
  truncated(title, LONGEST_TITLE);

/** "retelling", where that has to be said. */
export const kindOf = ({ kind }: { readonly kind: StoryKind }): readonly string[] =>
  kind === 'retelling' ? ['retelling'] : [];

/** "part of a longer sentence", where that has to be said. */
const partOf = (quote: Quote): readonly string[] =>
  isPartOfSentence(quote) ? ['part of a longer sentence'] : [];

/** "paragraph 3 · part of a longer sentence · retelling" */
export function whereIn(quote: Quote): readonly string[] {
  return [`paragraph ${quote.paragraph}`, ...partOf(quote), ...kindOf(quote)];
}

/** Where the quotes of a list stand. */
export interface Places {
  /** What holds for all of them, to be said once. */
  readonly shared: readonly string[];
  /** What is left to say under one of them. */
  readonly under: (quote: Quote) => readonly string[];
}

/** A title is said once where all quotes come from one story, else under each. */
export function placesOf(quotes: readonly Quote[]): Places {
  const [first] = quotes;
  const ofOne = first !== undefined && quotes.every(({ story }) => story === first.story);
  const shared = ofOne ? [titleOf(first), ...kindOf(first)] : [];
  return {
    shared,
    under: (quote) => [titleOf(quote), ...whereIn(quote)].filter((said) => !shared.includes(said)),
  };
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
    label: inOrder.length === 1 ? 'Open the original' : `Open: ${truncated(title, 30)}`,
    url,
  }));
}
