import MiniSearch from 'minisearch';
import type { Story } from '../document/index.js';
import { forEachToken, wordTerms } from '../language/index.js';
import { Dictionary, NO_WORD } from './dictionary.js';
import { readPassages, type Passage } from './passages.js';
import { splitTerms, type WeightedTerm } from './rarest-terms.js';
import { TokenStore } from './token-store.js';
import { Vocabulary } from './vocabulary.js';

/** A passage that holds at least one of the terms; `score` is MiniSearch's. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
  /** How many of the terms it holds. */
  readonly matched: number;
}

/** A passage as MiniSearch is given it; its terms are at hand apart from that. */
interface Indexed {
  readonly ordinal: number;
  readonly terms: '';
}

/** What is gathered of a story while its passages are read. */
interface StoryTerms {
  /** Ordinal of its first passage. */
  readonly first: number;
  words: number;
  /** Ids, each once. */
  readonly vocabulary: number[];
}

/** Stands for every stop word in {@link SentenceIndex.tokens}. */
export const STOP = NO_WORD;

/** Between terms in the string that MiniSearch is given to search: no term holds one. */
const SEPARATOR = '\n';
const NO_WORDS = new Vocabulary([]);
/** Where common terms only rank, so many passages are ranked for one that is wanted. */
const FOUND_FOR_ONE = 8;
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/**
 * The sentences of some stories, indexed with MiniSearch, with what ranking needs of each kept
 * beside it: its terms in order, and how rare each term is.
 */
export class SentenceIndex {
  readonly passages: readonly Passage[];
  readonly byStory: ReadonlyMap<Story, readonly Passage[]>;
  readonly #terms = new Dictionary();
  readonly #forms = new Dictionary();
  readonly #words = new Map<Story, number>();
  readonly #vocabularies = new Map<Story, Vocabulary>();
  readonly #tokens = new TokenStore();
  /** The terms of the passage that is being indexed. */
  #indexing: string[] = [];
  readonly #mini: MiniSearch<Indexed>;

  constructor(stories: readonly Story[]) {
    this.#mini = new MiniSearch<Indexed>({
      idField: 'ordinal',
      fields: ['terms'],
      tokenize: () => this.#indexing,
      processTerm: (term) => term,
      searchOptions: { bm25: BM25, tokenize: (terms) => terms.split(SEPARATOR) },
    });
    const passages: Passage[] = [];
    const byStory = new Map<Story, readonly Passage[]>();
    for (const story of stories) {
      const own = readPassages(story, passages.length);
      const terms: StoryTerms = { first: passages.length, words: 0, vocabulary: [] };
      for (const passage of own) {
        passages.push(passage);
        this.#read(passage, terms);
      }
      byStory.set(story, own);
      this.#words.set(story, terms.words);
      this.#vocabularies.set(story, new Vocabulary(terms.vocabulary));
    }
    this.#tokens.fit();
    this.passages = passages;
    this.byStory = byStory;
  }

  /** The terms of a passage in order, as ids; {@link STOP} for a stop word. */
  tokens(ordinal: number): Uint32Array {
    return this.#tokens.terms(ordinal);
  }

  /** The words of a passage's tokens as they are inflected, stop words too, as ids of forms. */
  forms(ordinal: number): Uint32Array {
    return this.#tokens.forms(ordinal);
  }

  /**
   * Where the words of a passage's tokens begin and end, as offsets into the story; the parts of a
   * figure stand where it stands.
   */
  places(ordinal: number): { readonly starts: Uint32Array; readonly ends: Uint32Array } {
    return this.#tokens.places(ordinal);
  }

  /** The ids of a story's terms. */
  vocabulary(story: Story): Vocabulary {
    return this.#vocabularies.get(story) ?? NO_WORDS;
  }

  /** How many words a story has. */
  wordsIn(story: Story): number {
    return this.#words.get(story) ?? 0;
  }

  /** The id of a term that the index has. */
  idOf(term: string): number | undefined {
    return this.#terms.idOf(term);
  }

  /** The term of an id. */
  termOf(id: number): string {
    return this.#terms.wordOf(id);
  }

  /**
   * How rare a term is: BM25's inverse document frequency over passages, as a share of what a term
   * that is nowhere gets, so that it means the same in a small corpus as in a large one.
   */
  idf(term: string): number {
    return this.#rarity(this.#frequencyOf(term)) / this.#rarity(0);
  }

  /** The word of a form's id. */
  wordOfForm(id: number): string {
    return this.#forms.wordOf(id);
  }

  /** The id of a word as it is inflected, stop words too. */
  formOf(word: string): number | undefined {
    return this.#forms.idOf(word);
  }

  /** How rare a form is: as {@link idf} of a term. */
  idfOfForm(id: number): number {
    return this.#rarity(this.#forms.frequencyOf(id)) / this.#rarity(0);
  }

  /**
   * Passages that hold a term, best first by BM25. In a large library those that hold none but
   * common terms are left out.
   *
   * @param stories ids of the only stories to look in
   */
  search(terms: readonly WeightedTerm[], limit: number, stories?: readonly string[]): Hit[] {
    const once = [...new Map(terms.map((one) => [one.term, one])).values()];
    if (stories) return this.#lookUp(once, limit, stories);
    const { lookedUp, ranking } = splitTerms(once, (term) => this.#frequencyOf(term));
    if (ranking.length === 0) return this.#lookUp(once, limit);
    return this.#lookUp(lookedUp, limit * FOUND_FOR_ONE)
      .map((hit) => this.#withTerms(hit, ranking))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }

  /** Terms of the index that a term not in it may be a misspelling of, nearest first. */
  nearest(term: string): string[] {
    const [best] = this.#mini.search(term, { fuzzy: 0.2, prefix: false });
    return best ? best.terms.filter((near) => near.startsWith(term.charAt(0))).slice(0, 2) : [];
  }

  #lookUp(terms: readonly WeightedTerm[], limit: number, stories?: readonly string[]): Hit[] {
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
    const found = this.#mini.search([...weights.keys()].join(SEPARATOR), {
      boostTerm: (term) => weights.get(term) ?? 1,
      ...(stories && {
        filter: ({ id }) => stories.includes(this.passages[Number(id)]?.story.id ?? ''),
      }),
    });
    const hits: Hit[] = [];
    for (const { id, score, queryTerms } of found) {
      const passage = this.passages[Number(id)];
      if (passage) hits.push({ passage, score, matched: queryTerms.length });
      if (hits.length === limit) break;
    }
    return hits;
  }

  /** A hit with the score that it has when some more terms are looked for, near enough. */
  #withTerms({ passage, score, matched }: Hit, terms: readonly WeightedTerm[]): Hit {
    const tokens = this.tokens(passage.ordinal);
    let sum = score / matched;
    let all = matched;
    for (const { term, weight } of terms) {
      const id = this.#terms.idOf(term);
      if (id === undefined || !tokens.includes(id)) continue;
      sum += weight * (1 + BM25.d) * this.#rarity(this.#frequencyOf(term));
      all++;
    }
    // MiniSearch's score is the sum over terms times how many of them match.
    return { passage, score: sum * all, matched: all };
  }

  #frequencyOf(term: string): number {
    return this.#terms.frequencyOf(this.#terms.idOf(term) ?? NO_WORD);
  }

  #rarity(n: number): number {
    return Math.log(1 + (this.passages.length - n + 0.5) / (n + 0.5));
  }

  /** Indexes a passage, and adds it to what is known of its story. */
  #read({ story, start, end, ordinal }: Passage, terms: StoryTerms): void {
    this.#tokens.beginPassage();
    this.#indexing = [];
    const text = story.text.slice(start, end);
    forEachToken(text, (from, to) => {
      terms.words++;
      const { form, all } = wordTerms(text.slice(from, to));
      const formId = this.#forms.add(form);
      this.#forms.count(formId, ordinal);
      for (const term of all) {
        const id = term === null ? STOP : this.#index(term, ordinal, terms);
        this.#tokens.push(id, formId, start + from, start + to);
      }
    });
    if (this.#indexing.length > 0) this.#mini.add({ ordinal, terms: '' });
  }

  /** Takes note that a term stands in a passage, and gives its id. */
  #index(term: string, ordinal: number, { first, vocabulary }: StoryTerms): number {
    this.#indexing.push(term);
    const id = this.#terms.add(term);
    if (this.#terms.lastIn(id) < first) vocabulary.push(id);
    this.#terms.count(id, ordinal);
    return id;
  }
}
