import { STOP, type Passage, type SentenceIndex } from '../../search/index.js';
import { readTerms } from '../../language/index.js';
import type { Span, Story } from '../../document/index.js';
import { opensWithPronoun, readCues } from './cues.js';
import type { ExpectedKind } from './expected-kind.js';
import { placed, readMentions, type FoundValue, type ValueMention } from './mentions.js';

/** What is known of a passage before a question is asked. */
export interface PassageNote {
  readonly mentions: readonly ValueMention[];
  readonly cues: ReadonlySet<ExpectedKind>;
  readonly opensWithPronoun: boolean;
}

/** What is read of the stories whatever the question: names when an engine opens, the rest when asked for. */
export class Notes {
  /** By ordinal. */
  readonly #notes: (PassageNote | undefined)[] = [];
  /** By ordinal. */
  readonly #namesIn: (readonly FoundValue[])[] = [];
  readonly #valuesOf = new Map<Story, (span: Span) => FoundValue[]>();
  readonly #titleTerms = new Map<Story, ReadonlySet<string>>();
  /** Terms that are a part of a name, by their ids. */
  readonly #nameTerms = new Set<number>();

  constructor(readonly index: SentenceIndex) {
    for (const [story, passages] of index.byStory) {
      const { names, valuesIn } = readMentions(story.text);
      withinPassages(names, passages).forEach((own, i) => {
        const passage = passages[i];
        if (!passage) return;
        this.#namesIn[passage.ordinal] = own;
        for (const id of this.#termsOf(passage, own)) this.#nameTerms.add(id);
      });
      this.#valuesOf.set(story, valuesIn);
    }
  }

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

  /** Whether a term is, in these stories, a part of somebody's or something's name. */
  isName(id: number): boolean {
    return this.#nameTerms.has(id);
  }

  #read(passage: Passage): PassageNote {
    const { story, start, end, ordinal } = passage;
    const values = this.#valuesOf.get(story)?.(passage) ?? [];
    const found = [...(this.#namesIn[ordinal] ?? []), ...values.filter((one) => one.end <= end)];
    const words = story.text.slice(start, end);
    return {
      mentions: this.#placed(
        passage,
        found.sort((a, b) => a.start - b.start || b.end - a.end),
      ),
      cues: readCues(words),
      opensWithPronoun: opensWithPronoun(words),
    };
  }

  #placed({ ordinal }: Passage, found: readonly FoundValue[]): ValueMention[] {
    const { starts, ends } = this.index.offsets(ordinal);
    return placed(found, starts, ends);
  }

  /** The ids of the terms of some names of a passage. */
  #termsOf(passage: Passage, names: readonly FoundValue[]): number[] {
    const tokens = this.index.tokens(passage.ordinal);
    return this.#placed(passage, names).flatMap(({ from, to }) =>
      [...tokens.subarray(from, to + 1)].filter((id) => id !== STOP),
    );
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
