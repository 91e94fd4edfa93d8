import { type Passage, type SentenceIndex } from '../../search/index.js';
import { readTerms } from '../../language/index.js';
import type { Span, Story } from '../../document/index.js';
import { opensWithPronoun, readCues } from './cues.js';
import type { ExpectedKind } from './expected-kind.js';
import {
  placed,
  readMentions,
  type FoundValue,
  type MentionType,
  type ValueMention,
} from './mentions.js';

/** What is known of a passage before a question is asked. */
export interface PassageNote {
  readonly mentions: readonly ValueMention[];
  readonly cues: ReadonlySet<ExpectedKind>;
  readonly opensWithPronoun: boolean;
}

/** What a story mentions: names by the ordinal of their passage, quantities and times as they are asked for. */
interface StoryMentions {
  readonly namesIn: ReadonlyMap<number, readonly FoundValue[]>;
  readonly valuesIn: (span: Span) => FoundValue[];
}

/** What is read of the stories whatever the question, each story and passage when it is first looked at. */
export class Notes {
  /** By ordinal. */
  readonly #notes: (PassageNote | undefined)[] = [];
  readonly #mentions = new Map<Story, StoryMentions>();
  readonly #titleTerms = new Map<Story, ReadonlySet<string>>();

  constructor(readonly index: SentenceIndex) {}

  /** What is known of a passage. */
  of(passage: Passage): PassageNote {
    return (this.#notes[passage.ordinal] ??= this.#read(passage));
  }

  /** The content terms of a story's title. */
  titleTerms(story: Story): ReadonlySet<string> {
    const kept = this.#titleTerms.get(story) ?? contentTerms(story.title);
    this.#titleTerms.set(story, kept);
    return kept;
  }

  /** The kinds of the names in a story that have a term. */
  kindsOfName(story: Story, term: string): readonly MentionType[] {
    return [...this.#mentionsOf(story).namesIn.values()]
      .flat()
      .filter(({ start, end }) => contentTerms(story.text.slice(start, end)).has(term))
      .map(({ type }) => type);
  }

  #read(passage: Passage): PassageNote {
    const { story, start, end, ordinal } = passage;
    const { namesIn, valuesIn } = this.#mentionsOf(story);
    const values = valuesIn(passage).filter((one) => one.end <= end);
    const found = [...(namesIn.get(ordinal) ?? []), ...values].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    const { starts, ends } = this.index.offsets(ordinal);
    const words = story.text.slice(start, end);
    return {
      mentions: placed(found, starts, ends),
      cues: readCues(words),
      opensWithPronoun: opensWithPronoun(words),
    };
  }

  #mentionsOf(story: Story): StoryMentions {
    const kept = this.#mentions.get(story);
    if (kept) return kept;
    const { names, valuesIn } = readMentions(story);
    const read = { namesIn: byPassage(names, this.index.byStory.get(story) ?? []), valuesIn };
    this.#mentions.set(story, read);
    return read;
  }
}

/** The mentions that lie in a passage whole, by its ordinal; both in order. */
function byPassage(
  found: readonly FoundValue[],
  passages: readonly Passage[],
): Map<number, FoundValue[]> {
  const own = new Map<number, FoundValue[]>();
  let at = 0;
  for (const mention of found) {
    while ((passages[at]?.end ?? Infinity) <= mention.start) at++;
    const passage = passages[at];
    if (!passage || mention.start < passage.start || mention.end > passage.end) continue;
    const before = own.get(passage.ordinal);
    if (before) before.push(mention);
    else own.set(passage.ordinal, [mention]);
  }
  return own;
}

function contentTerms(text: string): ReadonlySet<string> {
  return new Set(readTerms(text).flatMap(({ term }) => (term === null ? [] : [term])));
}
