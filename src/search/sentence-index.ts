import MiniSearch from 'minisearch';
import type { Story } from '../story/index.js';
import { partOverlong, readSentences, type Span } from '../text/index.js';
import { tokenise } from './terms.js';

/** A sentence of a story, or a clause of an overlong one: the unit that is searched and quoted. */
export interface Passage extends Span {
  readonly story: Story;
  /** Its place among all passages of the index, stories in order; neighbours are neighbours. */
  readonly ordinal: number;
  /** Counts from 1. */
  readonly paragraph: number;
  /** Ordinals of the first passage of its paragraph and of the one after the last. */
  readonly paragraphBegin: number;
  readonly paragraphEnd: number;
}

/** A term to look for and how much it counts. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A passage that holds at least one of the terms; `score` is MiniSearch's. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
}

interface Indexed {
  readonly ordinal: number;
  readonly terms: string;
}

/** Stands for every stop word in {@link SentenceIndex.tokens}. */
export const STOP = 0;

/** Between terms in the strings that MiniSearch is given: no term holds one. */
const SEPARATOR = '\n';
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/**
 * The sentences of some stories, indexed with MiniSearch, with what ranking needs of each kept
 * beside it: its terms in order, and how rare each term is.
 */
export class SentenceIndex {
  readonly passages: readonly Passage[];
  readonly byStory: ReadonlyMap<Story, readonly Passage[]>;
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [''];
  readonly #frequency: number[] = [0];
  readonly #tokens: Uint32Array;
  readonly #begins: Uint32Array;
  readonly #mini: MiniSearch<Indexed>;

  constructor(stories: readonly Story[]) {
    this.#mini = new MiniSearch<Indexed>({
      idField: 'ordinal',
      fields: ['terms'],
      tokenize: (terms) => terms.split(SEPARATOR),
      processTerm: (term) => term,
      searchOptions: { bm25: BM25 },
    });
    const passages: Passage[] = [];
    const byStory = new Map<Story, Passage[]>();
    const tokens: number[] = [];
    const begins = [0];
    for (const story of stories) {
      const own = passagesOf(story, passages.length);
      byStory.set(story, own);
      for (const passage of own) {
        const terms = termsOf(story.text.slice(passage.start, passage.end));
        for (const term of terms) tokens.push(term === null ? STOP : this.#idOf(term));
        begins.push(tokens.length);
        this.#count(tokens.slice(begins.at(-2)));
        const indexed = terms.filter((term) => term !== null).join(SEPARATOR);
        if (indexed) this.#mini.add({ ordinal: passage.ordinal, terms: indexed });
        passages.push(passage);
      }
    }
    this.passages = passages;
    this.byStory = byStory;
    this.#tokens = Uint32Array.from(tokens);
    this.#begins = Uint32Array.from(begins);
  }

  /** The terms of a passage in order, as ids; {@link STOP} for a stop word. */
  tokens(ordinal: number): Uint32Array {
    return this.#tokens.subarray(this.#begins[ordinal], this.#begins[ordinal + 1]);
  }

  /** The id of a term that the index has. */
  idOf(term: string): number | undefined {
    return this.#ids.get(term);
  }

  /** The term of an id. */
  termOf(id: number): string {
    return this.#terms[id] ?? '';
  }

  /**
   * How rare a term is: BM25's inverse document frequency over passages, as a share of what a term
   * that is nowhere gets, so that it means the same in a small corpus as in a large one.
   */
  idf(term: string): number {
    const id = this.#ids.get(term);
    const n = id === undefined ? 0 : (this.#frequency[id] ?? 0);
    return this.#rarity(n) / this.#rarity(0);
  }

  /**
   * Passages that hold a term, best first by BM25.
   *
   * @param stories ids of the only stories to look in
   */
  search(terms: readonly WeightedTerm[], limit: number, stories?: readonly string[]): Hit[] {
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
    const found = this.#mini.search([...weights.keys()].join(SEPARATOR), {
      boostTerm: (term) => weights.get(term) ?? 1,
      ...(stories && {
        filter: ({ id }) => stories.includes(this.passages[Number(id)]?.story.id ?? ''),
      }),
    });
    const hits: Hit[] = [];
    for (const { id, score } of found) {
      const passage = this.passages[Number(id)];
      if (passage) hits.push({ passage, score });
      if (hits.length === limit) break;
    }
    return hits;
  }

  /** Terms of the index that a term not in it may be a misspelling of, nearest first. */
  nearest(term: string): string[] {
    const [best] = this.#mini.search(term, { fuzzy: 0.2, prefix: false });
    return best ? best.terms.filter((near) => near.startsWith(term.charAt(0))).slice(0, 2) : [];
  }

  #rarity(n: number): number {
    return Math.log(1 + (this.passages.length - n + 0.5) / (n + 0.5));
  }

  #idOf(term: string): number {
    let id = this.#ids.get(term);
    if (id === undefined) {
      id = this.#frequency.push(0) - 1;
      this.#ids.set(term, id);
      this.#terms.push(term);
    }
    return id;
  }

  #count(tokens: readonly number[]): void {
    for (const id of new Set(tokens)) this.#frequency[id] = (this.#frequency[id] ?? 0) + 1;
  }
}

function passagesOf(story: Story, first: number): Passage[] {
  const passages: Passage[] = [];
  for (const paragraph of story.paragraphs) {
    const sentences = readSentences(story.text, paragraph).flatMap((sentence) =>
      partOverlong(story.text, sentence),
    );
    const paragraphBegin = first + passages.length;
    const paragraphEnd = paragraphBegin + sentences.length;
    for (const { start, end } of sentences) {
      const ordinal = first + passages.length;
      passages.push({
        ...{ story, start, end, ordinal, paragraph: paragraph.number },
        ...{ paragraphBegin, paragraphEnd },
      });
    }
  }
  return passages;
}

/** The terms of a text in order, a figure's parts after it, null for a stop word. */
function termsOf(text: string): (string | null)[] {
  return tokenise(text).flatMap(({ term, parts }) => [term, ...parts]);
}
