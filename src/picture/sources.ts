import { kindOf, short, type TimelineEntry } from '../message/index.js';
import { STORY_COLOURS } from './colours.js';

/** Most characters of a story's title in a picture. */
const LONGEST_TITLE = 70;

/** A story that a picture shows words of: its number and colour stand at them. */
export interface Source {
  readonly number: string;
  readonly colour: string;
  /** Its title, and its kind where that is to be said. */
  readonly title: string;
}

/** The stories of some entries by their id, in the order in which they come. */
export function sourcesOf(entries: readonly TimelineEntry[]): ReadonlyMap<string, Source> {
  const quotes = new Map(entries.map(({ quote }) => [quote.story, quote]));
  return new Map(
    [...quotes.values()].map((quote, index) => [
      quote.story,
      {
        number: `[${index + 1}]`,
        colour: STORY_COLOURS[index % STORY_COLOURS.length] ?? STORY_COLOURS[0],
        title: [short(quote.title, LONGEST_TITLE), ...kindOf(quote)].join(' · '),
      },
    ]),
  );
}
