import type { NounMeaning } from '../common-nouns.js';
import type { FactSentence } from '../fact-story.js';
import type { Entity } from '../../language/index.js';
import type { Party } from './party.js';
import type { RelatedMentions } from './related-mentions.js';
import { relationsOfSentence } from './relations-of-sentence.js';
import { Parties, StoryParties } from './story-parties.js';

/** What a story tells, and whom its mentions mean. */
interface StoryRelations {
  readonly relations: readonly RelatedMentions[];
  readonly parties: StoryParties;
}

/** The relations that stories tell, those of each story read when they are first asked for. */
export class ToldRelations {
  readonly #sentences: ReadonlyMap<string, readonly FactSentence[]>;
  readonly #parties = new Parties();
  readonly #known = new Map<string, StoryRelations>();

  /** @param sentences those of each story, by its id */
  constructor(sentences: ReadonlyMap<string, readonly FactSentence[]>) {
    this.#sentences = sentences;
  }

  /** Those of some stories, of all where none are named, in the order of their words. */
  within(stories: readonly string[] | undefined): readonly RelatedMentions[] {
    return this.#within(stories).flatMap(({ relations }) => relations);
  }

  /** A party that the stories name. */
  named(entity: Entity): Party {
    return this.#parties.ofEntity(entity);
  }

  /** Whom or what a common noun means in some stories: the one with the most relations. */
  called({ referents }: NounMeaning, stories: readonly string[] | undefined): Party | undefined {
    const within = this.#within(stories);
    const meant = within.flatMap(({ parties }) =>
      [...referents].flatMap((referent) =>
        parties.nounsOf(referent).flatMap(({ mention }) => parties.of(mention) ?? []),
      ),
    );
    const ends = within.flatMap(({ relations }) => relations.flatMap((one) => one.ends));
    const ties = (party: Party): number => ends.filter((end) => end === party).length;
    return [...new Set(meant)].sort((one, other) => ties(other) - ties(one))[0];
  }

  #within(stories: readonly string[] | undefined): readonly StoryRelations[] {
    return [...(stories ?? this.#sentences.keys())].map((story) => this.#ofStory(story));
  }

  #ofStory(story: string): StoryRelations {
    const known = this.#known.get(story);
    if (known) return known;
    const sentences = this.#sentences.get(story) ?? [];
    const parties = new StoryParties(sentences, this.#parties);
    const relations = sentences.flatMap((sentence) =>
      relationsOfSentence({ ...sentence, parties }),
    );
    const told = { relations, parties };
    this.#known.set(story, told);
    return told;
  }
}
