import { Answerer, type Answer } from './answer/index.js';
import { readFacts, type FactBook, type FactSheet, type Subject } from './facts/index.js';
import { SentenceIndex, tokenise } from './search/index.js';
import { InputError, type Quote, type Story } from './story/index.js';
import { summarise, type Summary } from './summary/index.js';
import { readWords } from './text/index.js';

/** Most characters (UTF-16 code units) of a question, of search words, of a subject. */
export const LONGEST_QUESTION = 500;
/** Most sentences of a summary. */
export const MOST_SENTENCES = 20;

const USUAL_QUOTES = 5;
const USUAL_SENTENCES = 3;

/** Narrows a call to one story. */
export interface OfStory {
  /** A story's id. */
  readonly story?: string | undefined;
}

/** Narrows a call to so many quotes. */
export interface SoMany {
  readonly quotes?: number | undefined;
}

/** Passages for some words, best first. */
export interface Found {
  readonly query: string;
  readonly quotes: readonly Quote[];
}

/** A story as a list shows it. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly kind: Story['kind'];
  readonly paragraphs: number;
  readonly words: number;
}

/** A place in a story: what a button keeps of a quote. */
export interface Reference {
  readonly story: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The engine's one public door. A desk is opened on stories, reads them once, and then answers from
 * memory; no call changes it. Every method throws {@link InputError} for words that it cannot take
 * (none at all, too many) and for a story that it does not have.
 */
export class Desk {
  readonly #stories: ReadonlyMap<string, Story>;
  readonly #index: SentenceIndex;
  readonly #answerer: Answerer;
  readonly #listed: readonly Listed[];
  #facts: FactBook | undefined;

  constructor(stories: readonly Story[]) {
    this.#stories = new Map(stories.map((story) => [story.id, story]));
    this.#index = new SentenceIndex([...this.#stories.values()]);
    this.#answerer = new Answerer(this.#index);
    this.#listed = [...this.#stories.values()].map(toListed);
  }

  /** The passage that answers a question, the answer in it, and further passages, best first. */
  ask(question: string, { story, quotes = USUAL_QUOTES }: OfStory & SoMany = {}): Answer {
    const stories = this.#within(story);
    return this.#answerer.ask(readable(question, 'question'), quotes, stories);
  }

  /** What the stories say of a subject, under any of its names. */
  facts(subject: string, { story }: OfStory = {}): FactSheet {
    const stories = this.#within(story);
    return this.#book().about(readable(subject, 'subject'), stories);
  }

  /** A story told in its own sentences, in its own order; the first story where none is named. */
  summary({
    story,
    sentences = USUAL_SENTENCES,
  }: OfStory & { readonly sentences?: number | undefined } = {}): Summary {
    if (!Number.isInteger(sentences) || sentences < 1 || sentences > MOST_SENTENCES) {
      throw new InputError(`A summary has 1 to ${MOST_SENTENCES} sentences, not ${sentences}.`);
    }
    const [id] = this.#within(story) ?? this.#stories.keys();
    const chosen = id === undefined ? undefined : this.#stories.get(id);
    if (!chosen) throw new InputError('There is no story to sum up.');
    return summarise(chosen, sentences);
  }

  /** Passages for some words, best first. */
  search(query: string, { story, quotes = USUAL_QUOTES }: OfStory & SoMany = {}): Found {
    const stories = this.#within(story);
    return { query, quotes: this.#answerer.search(readable(query, 'search'), quotes, stories) };
  }

  /** Whom and what the stories speak of, most mentioned first. */
  subjects({ story }: OfStory = {}): readonly Subject[] {
    return this.#book().subjects(this.#within(story));
  }

  /** The stories, in the order in which they were given. */
  stories(): readonly Listed[] {
    return this.#listed;
  }

  /** The words at a place, or undefined where the story is gone or is shorter now. */
  quote({ story, start, end }: Reference): Quote | undefined {
    const from = this.#stories.get(story);
    return from && start >= 0 && start < end && end <= from.text.length
      ? from.quote(start, end)
      : undefined;
  }

  #book(): FactBook {
    this.#facts ??= readFacts([...this.#stories.values()]);
    return this.#facts;
  }

  #within(story: string | undefined): readonly string[] | undefined {
    if (story === undefined) return undefined;
    if (!this.#stories.has(story)) {
      const ids = [...this.#stories.keys()].join(', ');
      throw new InputError(`There is no story "${story}". The stories are: ${ids}.`);
    }
    return [story];
  }
}

function toListed({ id, title, kind, text, paragraphs }: Story): Listed {
  let words = 0;
  for (const { start, end } of paragraphs) words += readWords(text.slice(start, end)).length;
  return { id, title, kind, paragraphs: paragraphs.length, words };
}

/** The words themselves, if there is something in them to look for. */
function readable(words: string, what: 'question' | 'subject' | 'search'): string {
  if (words.length > LONGEST_QUESTION) {
    const length = words.length.toLocaleString('en');
    throw new InputError(
      `That ${what} has ${length} characters; at most ${LONGEST_QUESTION} can be read.`,
    );
  }
  if (words.trim() === '') throw new InputError(`The ${what} is empty: write a few words.`);
  if (tokenise(words).length === 0) {
    throw new InputError(`There is no word in that ${what} to look for: write a few words.`);
  }
  return words;
}
