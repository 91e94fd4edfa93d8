import type { Span } from '../document/index.js';
import { type ReadSentence, SpanIndex } from '../language/index.js';
import type { FactSentence } from './fact-story.js';

/** A sentence where it stands. */
interface SentencePlace extends Span {
  readonly read: ReadSentence;
}

/** The sentences of stories by where they stand, those of a story put in order when it is first asked for. */
export class SentencePlaces {
  readonly #sentences: ReadonlyMap<string, readonly FactSentence[]>;
  readonly #known = new Map<string, SpanIndex<SentencePlace>>();

  /** @param sentences those of each story, by its id */
  constructor(sentences: ReadonlyMap<string, readonly FactSentence[]>) {
    this.#sentences = sentences;
  }

  /** The sentence of a story that holds an offset. */
  at(story: string, offset: number): ReadSentence | undefined {
    const [place] = this.#indexOf(story).overlapping({ start: offset, end: offset + 1 });
    return place?.read;
  }

  #indexOf(story: string): SpanIndex<SentencePlace> {
    const known = this.#known.get(story);
    if (known) return known;
    const sentences = this.#sentences.get(story) ?? [];
    const index = new SpanIndex(
      sentences.map(({ read }) => ({ read, start: read.start, end: read.end })),
    );
    this.#known.set(story, index);
    return index;
  }
}
