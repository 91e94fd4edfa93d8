import type { FactSentence } from '../fact-story.js';
import type { RelatedMentions } from './related-mentions.js';
import { relationsOfSentence } from './relations-of-sentence.js';

/** The relations that stories tell, those of each story read when they are first asked for. */
export class ToldRelations {
  readonly #sentences: ReadonlyMap<string, readonly FactSentence[]>;
  readonly #known = new Map<string, readonly RelatedMentions[]>();

  /** @param sentences those of each story, by its id */
  constructor(sentences: ReadonlyMap<string, readonly FactSentence[]>) {
    this.#sentences = sentences;
  }

  /** Those of some stories, of all where none are named, in the order of their words. */
  within(stories: readonly string[] | undefined): readonly RelatedMentions[] {
    return [...(stories ?? this.#sentences.keys())].flatMap((story) => this.#ofStory(story));
  }

  #ofStory(story: string): readonly RelatedMentions[] {
    const known = this.#known.get(story);
    if (known) return known;
    const relations = (this.#sentences.get(story) ?? []).flatMap(relationsOfSentence);
    this.#known.set(story, relations);
    return relations;
  }
}
