import { setImmediate as nextTurn } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { Answerer, type Answer } from './ask/index.js';
import { Checker, type Check } from './check/index.js';
import {
  readingFacts,
  type FactBook,
  type FactKind,
  type FactSheet,
  type Subject,
  type RelationMap,
} from './facts/index.js';
import { groupQuantities, type QuantityGroups } from './compare/index.js';
import { SentenceIndex } from './search/index.js';
import { readTerms } from './language/index.js';
import { InputError, type Quote, type Story } from './document/index.js';
import { summarise, type Summary } from './summary/index.js';
import { eventsOf, inOrder, type Timeline, type TimelineEvent } from './timeline/index.js';

/** Most characters (UTF-16 code units) of a question, of search words, of a subject. */
export const MAX_QUESTION_LENGTH = 500;
/** Most characters (UTF-16 code units) of a claim: that of a whole message. */
export const MAX_CLAIM_LENGTH = 4_000;
/** Most sentences of a summary. */
export const MAX_SUMMARY_SENTENCES = 20;

/** Most quotes that may be asked for. */
const MOST_QUOTES = 100;
/** Most questions before one that are looked back at. */
export const MAX_EARLIER_QUESTIONS = 6;
/** Most stories that a line names, and most characters of an id or title in one. */
const MOST_LISTED = 10;
const LONGEST_LISTED = 60;
/** How long facts are read ahead before something else gets its turn. */
const SLICE_MS = 10;
const USUAL_QUOTES = 5;
const USUAL_SENTENCES = 3;

/** Narrows a call to one story. */
export interface StoryScope {
  /** A story's id. */
  readonly story?: string | undefined;
}

/** Which facts about a subject are wanted. */
export interface FactsOptions extends StoryScope {
  readonly kind?: FactKind | undefined;
  /** Another subject: only what concerns both. */
  readonly with?: string | undefined;
}

/** Narrows a call to so many quotes. */
export interface QuoteLimit {
  readonly quotes?: number | undefined;
}

/** How a question is asked. */
export interface AskOptions extends StoryScope, QuoteLimit {
  /** The questions before, oldest first, of which each may lean on the one before it. */
  readonly after?: readonly string[] | undefined;
}

/** Passages for some words, best first. */
export interface SearchResult {
  readonly query: string;
  readonly quotes: readonly Quote[];
}

/** A story as a list shows it. */
export interface StoryListing {
  readonly id: string;
  readonly title: string;
  readonly kind: Story['kind'];
  readonly paragraphs: number;
  readonly words: number;
}

/** A place in a story, and what stood there: what a button keeps of a quote. */
export interface QuoteReference {
  readonly story: string;
  readonly start: number;
  readonly end: number;
  /** A short check of the words. */
  readonly check: string;
}

/** What {@link Engine.quote} makes the quote of again. */
export function quoteReference({ story, start, end, text }: Quote): QuoteReference {
  return { story, start, end, check: crc32(text).toString(36) };
}

/**
 * The engine's one public door. An engine is opened on stories, reads them once, and then answers from
 * memory; no call changes it. Every method throws {@link InputError} for words that it cannot take
 * (none at all, too many) and for a story that it does not have.
 */
export class Engine {
  readonly #stories: ReadonlyMap<string, Story>;
  readonly #index: SentenceIndex;
  readonly #answerer: Answerer;
  readonly #listed: readonly StoryListing[];
  #reading: Generator<undefined, FactBook> | undefined;
  #facts: FactBook | undefined;
  readonly #events = new Map<string, readonly TimelineEvent[]>();
  #checker: Checker | undefined;

  constructor(stories: readonly Story[]) {
    this.#stories = new Map(stories.map((story) => [story.id, story]));
    this.#index = new SentenceIndex([...this.#stories.values()]);
    this.#answerer = new Answerer(this.#index);
    this.#listed = [...this.#stories.values()].map((story) =>
      toListed(story, this.#index.wordsIn(story)),
    );
  }

  /**
   * The passage that answers a question, the answer in it, and further passages, best first. Where
   * the question leans on those asked before (`why?`, `and in June?`, `how tall is it?`), it is read
   * after them; one that stands by itself is read as if it were the first.
   */
  ask(question: string, { story, quotes = USUAL_QUOTES, after = [] }: AskOptions = {}): Answer {
    const stories = this.#within(story);
    for (const earlier of after) readable(earlier, 'question');
    const asking = {
      quotes: countable(quotes),
      stories,
      after: after.slice(-MAX_EARLIER_QUESTIONS),
    };
    return this.#answerer.ask(readable(question, 'question'), asking);
  }

  /**
   * What the stories say of a subject, under any of its names, the most telling first: all of it,
   * or of one kind, or what ties it to another subject (also asked for as `A with B`).
   */
  facts(subject: string, { story, kind, with: other }: FactsOptions = {}): FactSheet {
    const stories = this.#within(story);
    const beside = other === undefined ? undefined : readable(other, 'subject');
    const wanted = { stories, kind, with: beside };
    return this.#book().about(readable(subject, 'subject'), wanted);
  }

  /**
   * Reads the facts before they are asked for, a few milliseconds at a time so that questions are
   * answered in between. Resolves when all are read, or when the signal is aborted.
   */
  async readAhead(signal?: AbortSignal): Promise<void> {
    while (!signal?.aborted) {
      const until = performance.now() + SLICE_MS;
      while (performance.now() < until) if (this.#readOn()) return;
      await nextTurn();
    }
  }

  /** A story told in its own sentences, in its own order; the first story where none is named. */
  summary({
    story,
    sentences = USUAL_SENTENCES,
  }: StoryScope & { readonly sentences?: number | undefined } = {}): Summary {
    if (!Number.isInteger(sentences) || sentences < 1 || sentences > MAX_SUMMARY_SENTENCES) {
      throw new InputError(
        `A summary has 1 to ${MAX_SUMMARY_SENTENCES} sentences, not ${sentences}.`,
      );
    }
    const [id] = this.#within(story) ?? this.#stories.keys();
    const chosen = id === undefined ? undefined : this.#stories.get(id);
    if (!chosen) throw new InputError('There is no story to sum up.');
    return summarise(chosen, sentences);
  }

  /** Passages for some words, best first. */
  search(
    query: string,
    { story, quotes = USUAL_QUOTES }: StoryScope & QuoteLimit = {},
  ): SearchResult {
    const stories = this.#within(story);
    const words = readable(query, 'search');
    return { query, quotes: this.#answerer.search(words, countable(quotes), stories) };
  }

  /** What the stories date, known dates in their order and open ones after them. */
  timeline({ story }: StoryScope = {}): Timeline {
    const ids = this.#within(story) ?? [...this.#stories.keys()];
    return { events: inOrder(ids.flatMap((id) => this.#eventsIn(id))) };
  }

  /** The figures of the stories, like with like: money by currency, counts by what they count. */
  figures({ story }: StoryScope = {}): QuantityGroups {
    const book = this.#book();
    return groupQuantities(book.facts(this.#within(story)), book);
  }

  /** Whom and what the stories tie a subject to, under any of its names, and in which words. */
  map(subject: string, { story }: StoryScope = {}): RelationMap {
    return this.#book().relations(readable(subject, 'subject'), this.#within(story));
  }

  /** Whether the stories bear a claim out, contradict it, or do not say, assertion by assertion. */
  check(claim: string, { story }: StoryScope = {}): Check {
    const stories = this.#within(story);
    this.#checker ??= new Checker(this.#index, this.#book());
    return this.#checker.check(readable(claim, 'claim', MAX_CLAIM_LENGTH), stories);
  }

  /** Whom and what the stories speak of, most mentioned first. */
  subjects({ story }: StoryScope = {}): readonly Subject[] {
    return this.#book().subjects(this.#within(story));
  }

  /** The stories, in the order in which they were given. */
  stories(): readonly StoryListing[] {
    return this.#listed;
  }

  /** A story by its id. */
  story(id: string): Story | undefined {
    return this.#stories.get(id);
  }

  /** The words at a place, or undefined where the story is gone or has other words there now. */
  quote({ story, start, end, check }: QuoteReference): Quote | undefined {
    const from = this.#stories.get(story);
    if (!from || !(start >= 0 && start < end && end <= from.text.length)) return undefined;
    const quote = from.quote(start, end);
    return quoteReference(quote).check === check ? quote : undefined;
  }

  /** A story's times are read when they are first asked for. */
  #eventsIn(id: string): readonly TimelineEvent[] {
    const known = this.#events.get(id);
    if (known) return known;
    const story = this.#stories.get(id);
    const events = story ? eventsOf(story) : [];
    this.#events.set(id, events);
    return events;
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

  /** The first stories' ids in a line, and how many there are beside. */
  #listing(): string {
    const ids = [...this.#stories.keys()];
    const more = ids.length - MOST_LISTED;
    const named = ids.slice(0, MOST_LISTED).map(shortened).join(', ');
    return `The stories are: ${named}${more > 0 ? ` and ${more} more` : ''}.`;
  }

  #within(story: string | undefined): readonly string[] | undefined {
    if (story === undefined) return undefined;
    if (!this.#stories.has(story)) {
      throw new InputError(`There is no story "${shortened(story)}". ${this.#listing()}`);
    }
    return [story];
  }
}

function toListed({ id, title, kind, paragraphs }: Story, words: number): StoryListing {
  return { id, title, kind, paragraphs: paragraphs.length, words };
}

/** An id as a line shows it: whole, or its beginning where somebody typed a page. */
function shortened(id: string): string {
  return id.length > LONGEST_LISTED ? `${id.slice(0, LONGEST_LISTED)}…` : id;
}

/** The number itself, if so many quotes may be asked for. */
function countable(quotes: number): number {
  if (Number.isInteger(quotes) && quotes >= 1 && quotes <= MOST_QUOTES) return quotes;
  throw new InputError(`An answer has 1 to ${MOST_QUOTES} quotes, not ${quotes}.`);
}

/** The words themselves, if there is something in them to look for. */
function readable(
  words: string,
  what: 'question' | 'subject' | 'search' | 'claim',
  most = MAX_QUESTION_LENGTH,
): string {
  if (words.length > most) {
    const [length, longest] = [words.length, most].map((count) => count.toLocaleString('en'));
    throw new InputError(`That ${what} has ${length} characters; at most ${longest} can be read.`);
  }
  if (words.trim() === '') throw new InputError(`The ${what} is empty: write a few words.`);
  if (readTerms(words).length === 0) {
    throw new InputError(`There is no word in that ${what} to look for: write a few words.`);
  }
  return words;
}
