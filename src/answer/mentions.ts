import { tokenise, type SentenceIndex } from '../search/index.js';
import type { Story } from '../story/index.js';
import { readFigures, readNames, readTimes, type Span } from '../text/index.js';
import type { ExpectedKind } from './expected-kind.js';

/** The kinds of thing that a text mentions and a question may ask for. */
export type MentionType =
  | 'person'
  | 'organisation'
  | 'product'
  | 'place'
  | 'other'
  | 'count'
  | 'money'
  | 'percent'
  | 'multiple'
  | 'ordinal'
  | 'date'
  | 'range'
  | 'duration';

/** A name, a figure or a time in a passage; offsets are into the story. */
export interface Mention extends Span {
  readonly type: MentionType;
  readonly isName: boolean;
  /** Positions of its first and last token in the passage. */
  readonly from: number;
  readonly to: number;
}

const PRONOUN = /^["'“‘]?(?:he|she|it|they|this|these|that|those|his|her|its|their)\b/iu;

const REASON =
  /\b(?:because|due to|owing to|since|as a result|in order to|so that|so as to|thanks to|therefore|thus|caused by|led to|reason)\b/iu;
const MANNER =
  /\b(?:by \p{L}+ing|by means of|through|via|using|with the help of|means|involves)\b/iu;
const SPEECH =
  /\b(?:said|says?|told|tells?|comment\w*|stated?|declared?|claim\w*|argue[sd]?|warn\w*|describe[sd]?|called?|believe[sd]?|assert\w*|announce[sd]?|denie[sd]|according to|stress\w*|insist\w*)\b/iu;

/**
 * What every passage mentions and what stands around it: all of a ranker's work that does not
 * depend on the question, done once when a desk opens.
 */
export class Mentions {
  /** Mean length of a passage in tokens. */
  readonly meanLength: number;
  readonly #of: (readonly Mention[])[] = [];
  readonly #pronoun: boolean[] = [];
  readonly #reason: boolean[] = [];
  readonly #manner: boolean[] = [];
  readonly #speech: boolean[] = [];
  readonly #begins = new Map<Story, number>();
  readonly #titles = new Map<Story, ReadonlySet<string>>();
  readonly #vocabularies = new Map<Story, Set<number>>();

  constructor(index: SentenceIndex) {
    let tokens = 0;
    let found: Iterator<Found> = [][Symbol.iterator]();
    let next: IteratorResult<Found> = found.next();
    for (const { story, start, end, ordinal } of index.passages) {
      if (!this.#begins.has(story)) {
        this.#begins.set(story, ordinal);
        this.#titles.set(story, contentTerms(story.title));
        found = readMentions(story.text)[Symbol.iterator]();
        next = found.next();
      }
      const own: Found[] = [];
      while (!next.done && next.value.start < end) {
        if (next.value.start >= start && next.value.end <= end) own.push(next.value);
        next = found.next();
      }
      const words = story.text.slice(start, end);
      this.#of.push(placed(own, words, start));
      this.#pronoun.push(PRONOUN.test(words));
      this.#reason.push(REASON.test(words));
      this.#manner.push(MANNER.test(words));
      this.#speech.push(SPEECH.test(words));
      tokens += index.tokens(ordinal).length;
      this.#learnWords(story, index.tokens(ordinal));
    }
    this.meanLength = tokens / Math.max(1, index.passages.length);
  }

  /** What a passage mentions, in order. */
  of(ordinal: number): readonly Mention[] {
    return this.#of[ordinal] ?? [];
  }

  /** Whether a passage leans on the one before. */
  opensWithPronoun(ordinal: number): boolean {
    return this.#pronoun[ordinal] ?? false;
  }

  /** Whether a passage has words of cause (for a reason), of means (for a manner), of speech. */
  explains(ordinal: number, expected: ExpectedKind): boolean {
    if (expected === 'reason') return this.#reason[ordinal] ?? false;
    if (expected === 'manner') return this.#manner[ordinal] ?? false;
    return expected === 'statement' && (this.#speech[ordinal] ?? false);
  }

  /** Whether a story has any of the terms. */
  storyHas(story: Story, ids: Iterable<number>): boolean {
    const vocabulary = this.#vocabularies.get(story);
    for (const id of ids) if (vocabulary?.has(id)) return true;
    return false;
  }

  /** Ordinal of a story's first passage. */
  storyBegin(story: Story): number {
    return this.#begins.get(story) ?? 0;
  }

  /** The content terms of a story's title. */
  titleTerms(story: Story): ReadonlySet<string> {
    return this.#titles.get(story) ?? new Set();
  }

  #learnWords(story: Story, tokens: Uint32Array): void {
    const vocabulary = this.#vocabularies.get(story) ?? new Set();
    for (const id of tokens) vocabulary.add(id);
    this.#vocabularies.set(story, vocabulary);
  }
}

type Found = Omit<Mention, 'from' | 'to'>;

function readMentions(text: string): Found[] {
  const names = readNames(text).map(({ bare, end, kind }) => ({
    ...{ start: bare, end, type: kind, isName: true },
  }));
  const figures = readFigures(text).map(({ start, end, kind }) => ({
    ...{ start, end, type: kind, isName: false },
  }));
  const times = readTimes(text).map(({ start, end, kind }) => ({
    ...{ start, end, type: kind, isName: false },
  }));
  return [...names, ...figures, ...times].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mentions with their positions among the tokens of the passage that begins at `start`. */
function placed(found: readonly Found[], words: string, start: number): Mention[] {
  if (found.length === 0) return [];
  const positions: Span[] = tokenise(words).flatMap(({ word, parts }) => [
    word,
    ...parts.map(() => word),
  ]);
  return found.map((mention) => {
    const from = positions.findIndex(({ end }) => start + end > mention.start);
    const to = positions.findLastIndex((token) => start + token.start < mention.end);
    return { ...mention, from: Math.max(0, from), to: Math.max(0, to) };
  });
}

function contentTerms(text: string): ReadonlySet<string> {
  return new Set(tokenise(text).flatMap(({ term }) => (term === null ? [] : [term])));
}
