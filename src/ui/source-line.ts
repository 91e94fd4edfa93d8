import { isPartOfSentence, type Quote, type StoryKind } from '../engine/index.js';
import type { Block, Button } from './block.js';
import { truncate } from './wording.js';

/** Most characters of a story's title under a quote, and on a link to it. */
const MAX_TITLE_LENGTH = 150;
const MAX_LINK_TITLE_LENGTH = 30;

/** A story's title, as short as a source line has it. */
export const storyTitle = ({ title }: { readonly title: string }): string =>
  truncate(title, MAX_TITLE_LENGTH);

/** That a story tells in other words what a report told, where that has to be said. */
export const kindLabel = ({ kind }: { readonly kind: StoryKind }): readonly string[] =>
  kind === 'retelling' ? ['retold from a report'] : [];

/** "part of a longer sentence", where that has to be said. */
const partialLabel = (quote: Quote): readonly string[] =>
  isPartOfSentence(quote) ? ['part of a longer sentence'] : [];

/** "paragraph 3", "headline", "part of a longer sentence" */
const locationIn = (quote: Quote): readonly string[] => [
  quote.isTitle ? 'headline' : `paragraph ${quote.paragraph}`,
  ...partialLabel(quote),
];

/** The same with "retold from a report", where the story is not named beside it. */
export const sourceLocation = (quote: Quote): readonly string[] => [
  ...locationIn(quote),
  ...kindLabel(quote),
];

/** Where the quotes of a list stand, in the parts of a line. */
export interface SourceLines {
  /** What holds for all of them, to be said once. */
  readonly shared: readonly string[];
  /** Its story, above those of it that follow one another, where they come from several. */
  readonly source: (quote: Quote) => string | undefined;
  /** What is left to say under one of them. */
  readonly under: (quote: Quote) => readonly string[];
}

/** Where quotes stand, no title said twice: for all of them at once, or above those of a story. */
export function sourceLines(quotes: readonly Quote[]): SourceLines {
  const [first] = quotes;
  const isOneStory = first !== undefined && quotes.every(({ story }) => story === first.story);
  const shared = isOneStory ? [storyTitle(first), ...kindLabel(first)] : [];
  return {
    shared,
    source: (quote) =>
      isOneStory ? undefined : [storyTitle(quote), ...kindLabel(quote)].join(' · '),
    under: locationIn,
  };
}

/** A line under a quote: what is said of it, its story where that is not just named, and where it stands. */
export function sourceLine(
  quote: Quote,
  before: readonly string[],
  after: readonly string[] = [],
): Block {
  const isQuoted = quote.isTitle === true && quote.text === quote.title;
  const story = [storyTitle(quote), ...kindLabel(quote)].join(' · ');
  const name = { story, then: ' · ', isQuoted: isQuoted && kindLabel(quote).length === 0 };
  const place = [...locationIn(quote), ...after].join(' · ');
  return { kind: 'subtext', words: [...before.map((part) => `${part} · `), name, place] };
}

/** Parts of a line in small print, such as the source line under a quote. */
export function subtext(parts: readonly string[]): Block {
  return { kind: 'subtext', words: [parts.join(' · ')] };
}

/** Links to the originals of some quotes, one a story; none where it has no address. */
export function originalLinks(quotes: readonly Quote[], max: number): readonly Button[] {
  const byStory = new Map(quotes.toReversed().map((quote) => [quote.story, quote]));
  const inOrder = [...byStory.values()].toReversed().filter(({ url }) => url !== undefined);
  return inOrder.slice(0, max).map(({ url = '', title }) => ({
    kind: 'link',
    label:
      inOrder.length === 1
        ? 'Open the original'
        : `Open: ${truncate(title, MAX_LINK_TITLE_LENGTH)}`,
    url,
  }));
}
