import { kindLabel, truncate } from '../index.js';
import type { Quote } from '../../engine/index.js';
import { COLOURS, STORY_COLOURS } from './colours.js';
import type { Column } from './column.js';

/** Most characters of a story's title in an image: it takes a second line before it is cut. */
const MAX_TITLE_LENGTH = 90;

/** A story that an image shows words of: its number and colour stand at them. */
export interface Source {
  readonly number: string;
  readonly colour: string;
  /** Its title, and its kind where that is to be said. */
  readonly title: string;
}

/** The stories of some quotes by their id, in the order in which they come. */
export function sourcesOf(quotes: readonly Quote[]): ReadonlyMap<string, Source> {
  const byStory = new Map(quotes.map((quote) => [quote.story, quote]));
  return new Map(
    [...byStory.values()].map((quote, index) => [
      quote.story,
      {
        number: `[${index + 1}]`,
        colour: STORY_COLOURS[index % STORY_COLOURS.length] ?? STORY_COLOURS[0],
        title: [truncate(quote.title, MAX_TITLE_LENGTH), ...kindLabel(quote)].join(' ·\u00A0'),
      },
    ]),
  );
}

/** Names the stories that the quotes shown are from; with number and colour where there are several. */
export function addSources(
  column: Column,
  sources: ReadonlyMap<string, Source>,
  shown: readonly Quote[],
): void {
  for (const [story, { number, title, colour }] of sources) {
    if (!shown.some((quote) => quote.story === story)) continue;
    if (sources.size > 1) column.line(`${number} ${title}`, 'sans', colour);
    else column.line(title, 'sans', COLOURS.faint);
  }
}
