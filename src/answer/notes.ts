import { STOP, tokenise, type Passage, type SentenceIndex } from '../search/index.js';
import type { Story } from '../story/index.js';
import { opensWithPronoun, readCues } from './cues.js';
import type { ExpectedKind } from './expected-kind.js';
import { placed, readMentions, type Found, type Mention } from './mentions.js';

/** What is known of a passage before a question is asked. */
export interface PassageNote {
  readonly mentions: readonly Mention[];
  readonly cues: ReadonlySet<ExpectedKind>;
  readonly opensWithPronoun: boolean;
}

/** What is known of a story before a question is asked. */
export interface StoryNote {
  /** Ordinal of its first passage. */
  readonly begin: number;
  /** Content terms of its title. */
  readonly titleTerms: ReadonlySet<string>;
  /** Ids of all its terms. */
  readonly vocabulary: ReadonlySet<number>;
}

/** All of a ranker's work that does not depend on the question, done once when a desk opens. */
export class Notes {
  /** Mean length of a passage in tokens. */
  readonly meanLength: number;
  readonly #passages: PassageNote[] = [];
  readonly #stories = new Map<Story, StoryNote>();
  readonly #names = new Set<number>();

  constructor(readonly index: SentenceIndex) {
    let tokens = 0;
    for (const [story, passages] of index.byStory) {
      const vocabulary = new Set<number>();
      const found = withinPassages(readMentions(story.text), passages);
      passages.forEach((passage, i) => {
        const own = index.tokens(passage.ordinal);
        for (const id of own) vocabulary.add(id);
        tokens += own.length;
        this.#passages.push(this.#noteOf(passage, found[i] ?? [], own));
      });
      const titleTerms = contentTerms(story.title);
      this.#stories.set(story, { begin: passages[0]?.ordinal ?? 0, titleTerms, vocabulary });
    }
    this.meanLength = tokens / Math.max(1, index.passages.length);
  }

  of(passage: Passage): PassageNote {
    return (
      this.#passages[passage.ordinal] ?? { mentions: [], cues: new Set(), opensWithPronoun: false }
    );
  }

  on(story: Story): StoryNote {
    return this.#stories.get(story) ?? { begin: 0, titleTerms: new Set(), vocabulary: new Set() };
  }

  /** Whether a term is, in these stories, a part of somebody's or something's name. */
  isName(id: number): boolean {
    return this.#names.has(id);
  }

  #noteOf(
    { story, start, end }: Passage,
    found: readonly Found[],
    tokens: Uint32Array,
  ): PassageNote {
    const words = story.text.slice(start, end);
    const mentions = placed(found, words, start);
    for (const { isName, from, to } of mentions) {
      if (!isName) continue;
      for (const id of tokens.subarray(from, to + 1)) if (id !== STOP) this.#names.add(id);
    }
    return { mentions, cues: readCues(words), opensWithPronoun: opensWithPronoun(words) };
  }
}

/** For each passage, in order, the mentions that lie in it. */
function withinPassages(found: readonly Found[], passages: readonly Passage[]): Found[][] {
  let next = 0;
  return passages.map(({ start, end }) => {
    const own: Found[] = [];
    for (; next < found.length; next++) {
      const mention = found[next];
      if (!mention || mention.start >= end) break;
      if (mention.start >= start && mention.end <= end) own.push(mention);
    }
    return own;
  });
}

function contentTerms(text: string): ReadonlySet<string> {
  return new Set(tokenise(text).flatMap(({ term }) => (term === null ? [] : [term])));
}
