import MiniSearch from 'minisearch';
import type { Story } from '../document/index.js';
import { NO_WORD } from './dictionary.js';
import { PassageTokens, STOP } from './passage-tokens.js';
import { readPassages, titlePassage, type Passage } from './passages.js';
import { rarestTerms, type WeightedTerm } from './rarest-terms.js';

/** A passage that matches a query. */
export interface Hit {
  readonly passage: Passage;
  /** MiniSearch's: BM25+ (Lv and Zhai 2011) of the terms that match, more for each of them. */
  readonly score: number;
}

/** Parts the terms of a query as MiniSearch is given them: no term holds one. */
const SEPARATOR = '\n';
/** What it is given where there is none, as its own tokeniser would: that counts as one in its averages. */
const NO_TERMS = [''];
/** Where common terms are not looked up, so many passages are compared for one that is wanted. */
const COMPARED_FOR_ONE = 8;

/**
 * The passages of some stories as the documents of a MiniSearch index. Kept beside its postings, for
 * ranking: the tokens of each passage in order, and the document frequency of each term.
 */
export class SentenceIndex {
  /** The passages of all stories, and behind them the titles. */
  readonly passages: readonly Passage[];
  /** The titles that are no passages of their stories. */
  readonly titles: readonly Passage[];
  readonly byStory: ReadonlyMap<Story, readonly Passage[]>;
  readonly #words = new Map<Story, number>();
  readonly #tokens: PassageTokens;
  readonly #sentences: number;
  readonly #mini: MiniSearch<Passage>;

  constructor(stories: readonly Story[]) {
    this.#tokens = new PassageTokens(stories.reduce((sum, { text }) => sum + text.length, 0));
    this.#mini = new MiniSearch<Passage>({
      idField: 'ordinal',
      fields: ['terms'],
      // The index has a passage's terms already: it is given them as they are.
      extractField: ({ ordinal }) => ordinal,
      tokenize: (text, field) => (field ? this.#termsOf(Number(text)) : text.split(SEPARATOR)),
      processTerm: (term) => term,
    });
    const passages: Passage[] = [];
    const byStory = new Map<Story, readonly Passage[]>();
    for (const story of stories) {
      const own = readPassages(story, passages.length);
      let words = 0;
      for (const passage of own) {
        passages.push(passage);
        words += this.#tokens.read(passage);
      }
      byStory.set(story, own);
      this.#words.set(story, words);
    }
    this.#sentences = passages.length;
    const titles: Passage[] = [];
    for (const story of stories) {
      const title = titlePassage(story, passages.length + titles.length);
      if (!title) continue;
      titles.push(title);
      this.#tokens.read(title);
    }
    this.#tokens.finish();
    this.#mini.addAll(passages);
    this.passages = [...passages, ...titles];
    this.titles = titles;
    this.byStory = byStory;
  }

  /** The terms of a passage in order, as ids; {@link STOP} for a stop word. */
  tokens(ordinal: number): Uint32Array {
    return this.#tokens.store.terms(ordinal);
  }

  /** The inflected forms of a passage's tokens, stop words too, as ids. */
  forms(ordinal: number): Uint32Array {
    return this.#tokens.store.forms(ordinal);
  }

  /**
   * Where a passage's tokens begin and end, as UTF-16 offsets into the story; the parts of a number
   * stand where it stands.
   */
  offsets(ordinal: number): { readonly starts: Uint32Array; readonly ends: Uint32Array } {
    return this.#tokens.store.offsets(ordinal);
  }

  /** Whether a story has a term, given as its id. */
  hasTerm(story: Story, id: number): boolean {
    const passages = this.byStory.get(story) ?? [];
    const first = passages[0]?.ordinal ?? 0;
    return this.#tokens.store.terms(first, first + passages.length).includes(id);
  }

  /** How many words a story has. */
  wordsIn(story: Story): number {
    return this.#words.get(story) ?? 0;
  }

  /** The id of a term that the index has. */
  idOf(term: string): number | undefined {
    return this.#tokens.terms.idOf(term);
  }

  /** The term of an id. */
  termOf(id: number): string {
    return this.#tokens.terms.wordOf(id);
  }

  /** The ids of the terms that begin so; it goes through all of them. */
  termsBeginning(beginning: string): number[] {
    return this.#tokens.terms.idsBeginning(beginning);
  }

  /** Whether a term is, in these stories, mostly written with a capital: a part of somebody's or something's name. */
  isName(id: number): boolean {
    return this.#tokens.letterCase.isCapitalised(id);
  }

  /**
   * The inverse document frequency of a term over passages, as BM25 has it, as a share of that of a
   * term that is nowhere, so that it means the same in a small corpus as in a large one: 0 to 1.
   */
  idf(term: string): number {
    return this.#idf(this.#documentFrequency(term));
  }

  /** The id of an inflected form, of a stop word too. */
  formOf(word: string): number | undefined {
    return this.#tokens.forms.idOf(word);
  }

  /** The inflected form of an id. */
  wordOfForm(id: number): string {
    return this.#tokens.forms.wordOf(id);
  }

  /** The inverse document frequency of an inflected form: as {@link idf} of a term. */
  idfOfForm(id: number): number {
    return this.#idf(this.#tokens.forms.documentFrequency(id));
  }

  /**
   * Passages that hold a query term, best first by MiniSearch's score. In a large library they are
   * found and scored by the rarest terms alone, and those that hold most of the query come first.
   *
   * @param terms each boosted by its weight
   * @param stories ids of the only stories to look in
   */
  search(terms: readonly WeightedTerm[], limit: number, stories?: readonly string[]): Hit[] {
    const query = [...new Map(terms.map((one) => [one.term, one])).values()];
    if (stories) {
      const wanted = new Set(stories);
      return this.#lookUp(query, limit, (passage) => wanted.has(passage?.story.id ?? ''));
    }
    const rarest = rarestTerms(query, (term) => this.#documentFrequency(term));
    if (rarest.length === query.length) return this.#lookUp(query, limit);
    return this.#byCoverage(this.#lookUp(rarest, limit * COMPARED_FOR_ONE), query).slice(0, limit);
  }

  /** Terms of the index that a term not in it may be a misspelling of, nearest first. */
  nearest(term: string): string[] {
    const [best] = this.#mini.search(term, { fuzzy: 0.2, prefix: false });
    return best ? best.terms.filter((near) => near.startsWith(term.charAt(0))).slice(0, 2) : [];
  }

  /** @param isWanted whether a passage may be found; any where it is left out */
  #lookUp(
    terms: readonly WeightedTerm[],
    limit: number,
    isWanted?: (passage: Passage | undefined) => boolean,
  ): Hit[] {
    const found = this.#mini.search(terms.map(({ term }) => term).join(SEPARATOR), {
      boostTerm: (_, i) => terms[i]?.weight ?? 1,
      // A posting that is boosted by 0 is skipped before it is scored.
      ...(isWanted && {
        boostDocument: (ordinal: number) => (isWanted(this.passages[ordinal]) ? 1 : 0),
      }),
    });
    return found.slice(0, limit).flatMap(({ id, score }) => {
      const passage = this.passages[Number(id)];
      return passage ? { passage, score } : [];
    });
  }

  /** Hits by the weight of the query terms that they hold, the most first. */
  #byCoverage(hits: readonly Hit[], query: readonly WeightedTerm[]): Hit[] {
    const known = query.flatMap(({ term, weight }) => {
      const id = this.#tokens.terms.idOf(term);
      return id === undefined ? [] : [{ id, weight }];
    });
    const coverage = ({ passage }: Hit): number => {
      const tokens = this.tokens(passage.ordinal);
      return known.reduce((sum, { id, weight }) => sum + (tokens.includes(id) ? weight : 0), 0);
    };
    return hits
      .map((hit) => ({ hit, coverage: coverage(hit) }))
      .sort((a, b) => b.coverage - a.coverage)
      .map(({ hit }) => hit);
  }

  #documentFrequency(term: string): number {
    return this.#tokens.terms.documentFrequency(this.#tokens.terms.idOf(term) ?? NO_WORD);
  }

  /** The terms of a passage, stop words left out, as MiniSearch is given them. */
  #termsOf(ordinal: number): string[] {
    const terms: string[] = [];
    for (const id of this.tokens(ordinal))
      if (id !== STOP) terms.push(this.#tokens.terms.wordOf(id));
    return terms.length > 0 ? terms : NO_TERMS;
  }

  #idf(documentFrequency: number): number {
    const idfOf = (n: number): number => Math.log(1 + (this.#sentences - n + 0.5) / (n + 0.5));
    return idfOf(documentFrequency) / idfOf(0);
  }
}
