import { setImmediate as nextTurn } from 'node:timers/promises';
import { Answerer, type Answer, readTellings, type Telling } from './ask/index.js';
import type {
  AskOptions,
  FactsOptions,
  QuoteLimit,
  SearchResult,
  StoryScope,
  SummaryOptions,
} from './call-options.js';
import { Checker, type Check } from './check/index.js';
import {
  checkedQuoteCount,
  checkedSentenceCount,
  checkedText,
  DEFAULT_SUMMARY_SENTENCES,
  MAX_CLAIM_LENGTH,
  MAX_EARLIER_QUESTIONS,
  unknownStory,
} from './checked-input.js';
import { groupQuantities, type QuantityGroups } from './compare/index.js';
import { InputError, type Quote, type Span, type Story } from './document/index.js';
import { examplesFrom, type StoryExamples } from './examples.js';
import {
  readingFacts,
  type FactBook,
  type FactSheet,
  type NounSubject,
  type RelationMap,
  type Subject,
} from './facts/index.js';
import { readEntities, readingOf } from './language/index.js';
import { referredQuote, type QuoteReference } from './quote-reference.js';
import { SentenceIndex } from './search/index.js';
import { listingOf, type StoryListing } from './story-listing.js';
import { summarise, type Summary } from './summary/index.js';
import { eventsOf, inOrder, type Timeline } from './timeline/index.js';

/** How long facts are read ahead before something else gets its turn, in milliseconds. */
const READ_AHEAD_SLICE_MS = 10;
const DEFAULT_QUOTES = 5;

/**
 * The engine: opened on stories, it reads them once and then answers from memory; no call changes it.
 * Every method throws {@link InputError} for words that it cannot take (none at all, too many) and for
 * a story that it does not have.
 */
export class Engine {
  readonly #stories: ReadonlyMap<string, Story>;
  readonly #index: SentenceIndex;
  readonly #answerer: Answerer;
  readonly #listings: readonly StoryListing[];
  #reading: Generator<undefined, FactBook> | undefined;
  #facts: FactBook | undefined;
  #checker: Checker | undefined;
  #examples: StoryExamples | undefined;

  constructor(stories: readonly Story[]) {
    this.#stories = new Map(stories.map((story) => [story.id, story]));
    this.#index = new SentenceIndex([...this.#stories.values()]);
    this.#answerer = new Answerer(this.#index);
    this.#listings = [...this.#stories.values()].map((story) =>
      listingOf(story, this.#index.wordsIn(story)),
    );
  }

  /**
   * The passage that answers a question, the answer in it, and further passages, best first. A
   * follow-up to the questions asked before (`why?`, `and in June?`, `how tall is it?`) is read with
   * them; a question that stands by itself is read as if it were the first.
   */
  ask(
    question: string,
    { story, quotes = DEFAULT_QUOTES, after = [], afterStory }: AskOptions = {},
  ): Answer {
    const [stories, inherited] = [this.#within(story), story ?? afterStory];
    for (const earlier of after) checkedText(earlier, 'question');
    const kept = after.slice(-MAX_EARLIER_QUESTIONS);
    const answer = this.#answerer.ask(checkedText(question, 'question'), {
      quotes: checkedQuoteCount(quotes),
      ...{ stories, after: kept, afterStories: this.#within(inherited) },
    });
    const history =
      answer.follows === undefined
        ? { questions: [question], story }
        : { questions: [...kept, question].slice(-MAX_EARLIER_QUESTIONS), story: inherited };
    return { ...answer, history };
  }

  /**
   * What the stories say of a subject, under any of its names or by a common noun (`the strike`), the
   * most telling first: all of it, or of one kind, or what concerns another subject too.
   */
  facts(subject: string, { story, kind, with: other }: FactsOptions = {}): FactSheet {
    const stories = this.#within(story);
    const second = other === undefined ? undefined : checkedText(other, 'subject');
    const wanted = { stories, kind, with: second };
    return this.#book().about(checkedText(subject, 'subject'), wanted);
  }

  /**
   * Reads the facts before they are asked for, a few milliseconds at a time so that questions are
   * answered in between. Resolves when all are read, or when the signal is aborted.
   */
  async readAhead(signal?: AbortSignal): Promise<void> {
    while (!signal?.aborted) {
      const until = performance.now() + READ_AHEAD_SLICE_MS;
      while (performance.now() < until) if (this.#readOn()) return;
      await nextTurn();
    }
  }

  /** Reads the names of the stories before somebody asks about one, a story at a time, as {@link readAhead}. */
  async readNamesAhead(signal?: AbortSignal): Promise<void> {
    for (const story of this.#stories.values()) {
      if (signal?.aborted) return;
      readNamesOf(story);
      await nextTurn();
    }
  }

  /** A story told in its own sentences, in its own order; the first story where none is named. */
  summary({ story, sentences = DEFAULT_SUMMARY_SENTENCES }: SummaryOptions = {}): Summary {
    const count = checkedSentenceCount(sentences);
    const [id] = this.#within(story) ?? this.#stories.keys();
    const chosen = id === undefined ? undefined : this.#stories.get(id);
    if (!chosen) throw new InputError('There is no story to summarise.');
    return summarise(chosen, count);
  }

  /** The passages that hold some words, those with most of them first, and which words none has. */
  search(
    query: string,
    { story, quotes = DEFAULT_QUOTES }: StoryScope & QuoteLimit = {},
  ): SearchResult {
    const stories = this.#within(story);
    const words = checkedText(query, 'search');
    return { query, ...this.#answerer.search(words, checkedQuoteCount(quotes), stories) };
  }

  /** What the stories date, known dates in their order and open ones after them. */
  timeline({ story }: StoryScope = {}): Timeline {
    const ids = this.#within(story) ?? [...this.#stories.keys()];
    const stories = ids.flatMap((id) => this.#stories.get(id) ?? []);
    return { events: inOrder(stories.flatMap(eventsOf)) };
  }

  /** The quantities of the stories, like with like: money by currency, counts by what they count. */
  figures({ story }: StoryScope = {}): QuantityGroups {
    const book = this.#book();
    return groupQuantities(book.facts(this.#within(story)), book);
  }

  /** The relations of a subject to others, under any of its names, and the words that state them. */
  map(subject: string, { story }: StoryScope = {}): RelationMap {
    return this.#book().relations(checkedText(subject, 'subject'), this.#within(story));
  }

  /** Whether the stories support a claim, contradict it, or do not say, assertion by assertion. */
  check(claim: string, { story }: StoryScope = {}): Check {
    const stories = this.#within(story);
    this.#checker ??= new Checker(
      this.#index,
      this.#stories,
      readEntities([...this.#stories.values()]),
      (sentence, within) => this.#answerer.readClaim(sentence, within),
    );
    return this.#checker.check(checkedText(claim, 'claim', MAX_CLAIM_LENGTH), stories);
  }

  /** What the stories speak of without a name (`the strike`), most facts first. */
  nouns({ story }: StoryScope = {}): readonly NounSubject[] {
    return this.#book().nouns(this.#within(story));
  }

  /** Whom and what the stories speak of by a name, most mentioned first. */
  subjects({ story }: StoryScope = {}): readonly Subject[] {
    return this.#book().subjects(this.#within(story));
  }

  /** What can be asked of the first stories, each tried out; takes a second or two, once. */
  examples(): StoryExamples {
    const stories = [...this.#stories.values()];
    this.#examples ??= examplesFrom(this, stories, (some) => new Engine(some));
    return this.#examples;
  }

  /** Every sentence of the stories, in order. */
  sentences({ story }: StoryScope = {}): readonly Quote[] {
    const ids = this.#within(story) ?? [...this.#stories.keys()];
    const stories = ids.flatMap((id) => this.#stories.get(id) ?? []);
    return stories.flatMap(sentencesOf);
  }

  /** The stories, in the order in which they were given. */
  stories(): readonly StoryListing[] {
    return this.#listings;
  }

  /** A story by its id. */
  story(id: string): Story | undefined {
    return this.#stories.get(id);
  }

  /** The words at a place, or undefined where the story is gone or has other words there now. */
  quote(reference: QuoteReference): Quote | undefined {
    return referredQuote(this.#stories.get(reference.story), reference);
  }

  /** Who says what stands at a place, or some words of it, as {@link Answer.told}; none where it is gone. */
  told(reference: QuoteReference, words?: Span): readonly Telling[] {
    const story = this.#stories.get(reference.story);
    const quote = referredQuote(story, reference);
    if (!story || !quote) return [];
    return readTellings({ story, start: quote.start, end: quote.end }, words ?? null);
  }

  #book(): FactBook {
    for (;;) {
      const facts = this.#readOn();
      if (facts) return facts;
    }
  }

  /** The facts, or undefined after one step more of reading them. */
  #readOn(): FactBook | undefined {
    if (this.#facts) return this.#facts;
    const reading = this.#reading ?? readingFacts([...this.#stories.values()]);
    // Where it throws it is not kept: read on, a broken generator would only say that it is done.
    this.#reading = undefined;
    const { done, value } = reading.next();
    if (done) this.#facts = value;
    else this.#reading = reading;
    return this.#facts;
  }

  #within(story: string | undefined): readonly string[] | undefined {
    if (story === undefined) return undefined;
    if (!this.#stories.has(story)) throw unknownStory(story, [...this.#stories.keys()]);
    return [story];
  }
}

function sentencesOf(story: Story): Quote[] {
  return readingOf(story).sentences.map(({ start, end }) => story.quote(start, end));
}

/** They are kept once they were asked for. */
const readNamesOf = (story: Story): unknown => readingOf(story).names;
