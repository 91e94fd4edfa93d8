import type { Story } from './document/index.js';

/** A story as a list shows it. */
export interface StoryListing {
  readonly id: string;
  readonly title: string;
  readonly kind: Story['kind'];
  readonly source?: string | undefined;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** How many there are below the headline. */
  readonly paragraphs: number;
  readonly words: number;
}

/** @param words how many the story has */
export function listingOf({ paragraphs, ...story }: Story, words: number): StoryListing {
  const { id, title, kind, source, date } = story;
  const below = paragraphs.filter(({ number }) => number > 0);
  return { id, title, kind, source, date, paragraphs: below.length, words };
}
