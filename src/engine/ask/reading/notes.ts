import { STOP, type Passage, type SentenceIndex, type Vocabulary } from '../../search/index.js';
import { readTerms } from '../../language/index.js';
import type { Story } from '../../document/index.js';
import { opensWithPronoun, readCues } from './cues.js';
import type { ExpectedKind } from './expected-kind.js';
import { placed, readMentions, type FoundValue, type ValueMention } from './mentions.js';
import { personOf } from './pronouns.js';

/** What is known of a passage before a question is asked. */
export interface PassageNote {
  readonly mentions: readonly ValueMention[];
  readonly cues: ReadonlySet<ExpectedKind>;
  readonly opensWithPronoun: boolean;
  /** The persons that it speaks of by a pronoun, a bit each. */
  readonly pronouns: number;
}

/** What is known of a story before a question is asked. */
export interface StoryNote {
  /** Content terms of its title. */
  readonly titleTerms: ReadonlySet<string>;
  /** Ids of all its terms. */
  readonly vocabulary: Vocabulary;
}

const NOTHING: PassageNote = {
  mentions: [],
  cues: new Set(),
  opensWithPronoun: false,
  pronouns: 0,
};

/** All that is read of the stories whatever the question, once when an engine opens. */
export class Notes {
  /** Mean length of a passage in tokens. */
  readonly meanLength: number;
  readonly #passages: PassageNote[] = [];
  readonly #stories = new Map<Story, StoryNote>();
  readonly #names = new Set<number>();
  /** The person that each form met so far speaks of. */
  readonly #persons: number[] = [];

  constructor(readonly index: SentenceIndex) {
    let tokens = 0;
    for (const [story, passages] of index.byStory) {
      const found = withinPassages(readMentions(story.text), passages);
      passages.forEach((passage, i) => {
        const own = index.tokens(passage.ordinal);
        tokens += own.length;
        this.#passages.push(this.#noteOf(passage, found[i] ?? [], own));
      });
      this.#stories.set(story, this.#noteOn(story));
    }
    this.meanLength = tokens / Math.max(1, index.passages.length);
  }

  /** What is known of a passage. */
  of(passage: Passage): PassageNote {
    return this.#passages[passage.ordinal] ?? NOTHING;
  }

  /** What is known of a story. */
  on(story: Story): StoryNote {
    return this.#stories.get(story) ?? this.#noteOn(story);
  }

  /** Whether a term is, in these stories, a part of somebody's or something's name. */
  isName(id: number): boolean {
    return this.#names.has(id);
  }

  #noteOn(story: Story): StoryNote {
    return { titleTerms: contentTerms(story.title), vocabulary: this.index.vocabulary(story) };
  }

  #noteOf(
    { story, start, end, ordinal }: Passage,
    found: readonly FoundValue[],
    tokens: Uint32Array,
  ): PassageNote {
    const words = story.text.slice(start, end);
    const { starts, ends } = this.index.places(ordinal);
    const mentions = placed(found, starts, ends);
    for (const { isName, from, to } of mentions) {
      if (!isName) continue;
      for (const id of tokens.subarray(from, to + 1)) if (id !== STOP) this.#names.add(id);
    }
    return {
      mentions,
      cues: readCues(words),
      opensWithPronoun: opensWithPronoun(words),
      pronouns: this.#pronouns(ordinal, tokens),
    };
  }

  /** The persons that a passage speaks of by a pronoun, a bit each. */
  #pronouns(ordinal: number, tokens: Uint32Array): number {
    const forms = this.index.forms(ordinal);
    let persons = 0;
    for (let i = 0; i < forms.length; i++) {
      if (tokens[i] !== STOP) continue;
      const form = forms[i] ?? 0;
      persons |= this.#persons[form] ??= personOf(this.index.wordOfForm(form));
    }
    return persons;
  }
}

/** For each passage, in order, the mentions that lie in it. */
function withinPassages(
  found: readonly FoundValue[],
  passages: readonly Passage[],
): FoundValue[][] {
  let next = 0;
  return passages.map(({ start, end }) => {
    const own: FoundValue[] = [];
    for (; next < found.length; next++) {
      const mention = found[next];
      if (!mention || mention.start >= end) break;
      if (mention.start >= start && mention.end <= end) own.push(mention);
    }
    return own;
  });
}

function contentTerms(text: string): ReadonlySet<string> {
  return new Set(readTerms(text).flatMap(({ term }) => (term === null ? [] : [term])));
}
