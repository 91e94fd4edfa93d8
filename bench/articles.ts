import { SentenceIndex, type Story, type Span } from '../src/engine/index.js';

/** A sentence, or a clause of an overlong one, as this project parts its stories. */
export interface Unit extends Span {
  /** Its place among the units of its article. */
  readonly id: number;
  readonly text: string;
}

/** A story of a set and the units that every contender indexes. */
export interface Article {
  readonly story: Story;
  readonly units: readonly Unit[];
}

/** A story and its units. */
export function toArticle(story: Story): Article {
  const units = new SentenceIndex([story]).passages.map(({ start, end, ordinal }) => ({
    ...{ start, end, id: ordinal, text: story.text.slice(start, end) },
  }));
  return { story, units };
}
