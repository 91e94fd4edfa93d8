import { STOP, type Passage, type SentenceIndex } from '../../search/index.js';
import { readTerms } from '../../language/index.js';
import type { Story } from '../../document/index.js';
import { opensWithPronoun, readCues } from './cues.js';
import type { ExpectedKind } from './expected-kind.js';
import { placed, readMentions, type FoundValue, type ValueMention } from './mentions.js';

/** What is known of a passage before a question is asked. */
export interface PassageNote {
  readonly mentions: readonly ValueMention[];
  readonly cues: ReadonlySet<ExpectedKind>;
  readonly opensWithPronoun: boolean;
}

const NOTHING: PassageNote = {
  mentions: [],
  cues: new Set(),
  opensWithPronoun: false,
};

/** All that is read of the stories whatever the question, once when an engine opens. */
export class Notes {
  readonly #passages: PassageNote[] = [];
  readonly #titleTerms = new Map<Story, ReadonlySet<string>>();
  readonly #names = new Set<number>();

  constructor(readonly index: SentenceIndex) {
    for (const [story, passages] of index.byStory) {
      const found = withinPassages(readMentions(story.text), passages);
      passages.forEach((passage, i) => {
        const own = index.tokens(passage.ordinal);
        this.#passages.push(this.#noteOf(passage, found[i] ?? [], own));
      });
      this.#titleTerms.set(story, contentTerms(story.title));
    }
  }

  /** What is known of a passage. */
  of(passage: Passage): PassageNote {
    return this.#passages[passage.ordinal] ?? NOTHING;
  }

  /** The content terms of a story's title. */
  titleTerms(story: Story): ReadonlySet<string> {
    return this.#titleTerms.get(story) ?? contentTerms(story.title);
  }

  /** Whether a term is, in these stories, a part of somebody's or something's name. */
  isName(id: number): boolean {
    return this.#names.has(id);
  }

  #noteOf(
    { story, start, end, ordinal }: Passage,
    found: readonly FoundValue[],
    tokens: Uint32Array,
  ): PassageNote {
    const words = story.text.slice(start, end);
    const { starts, ends } = this.index.offsets(ordinal);
    const mentions = placed(found, starts, ends);
    for (const { isName, from, to } of mentions) {
      if (!isName) continue;
      for (const id of tokens.subarray(from, to + 1)) if (id !== STOP) this.#names.add(id);
    }
    return {
      mentions,
      cues: readCues(words),
      opensWithPronoun: opensWithPronoun(words),
    };
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
