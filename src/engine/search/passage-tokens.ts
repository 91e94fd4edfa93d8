import { forEachIndexWord, isTitle, wordTerms } from '../language/index.js';
import { Dictionary, NO_WORD } from './dictionary.js';
import { beginsWithCapital, isBehindSpace, LetterCase } from './letter-case.js';
import type { Passage } from './passages.js';
import { TokenStore } from './token-store.js';

/** Stands for a stop word. */
export const STOP = NO_WORD;

/** What is told of a word by itself. */
interface IndexWord {
  readonly form: number;
  /** Its term, {@link STOP} for a stop word. */
  readonly term: number;
  /** The terms of its parts. */
  readonly parts: readonly number[];
  /** Whether a capital tells that it is a name: a title may have one. */
  readonly isCased: boolean;
  readonly isCapitalised: boolean;
}

const NO_PARTS: readonly number[] = [];

/** The tokens of passages, read one passage after the other, and what is counted of them. */
export class PassageTokens {
  readonly terms = new Dictionary();
  readonly forms = new Dictionary();
  readonly store: TokenStore;
  readonly letterCase = new LetterCase();
  /** By how they are written: most words stand in several passages. */
  readonly #words = new Map<string, IndexWord>();

  /** @param length of the texts that the passages are of, in UTF-16 code units */
  constructor(length: number) {
    this.store = new TokenStore(length);
  }

  /**
   * Reads the tokens of the next passage and counts its terms and forms; gives how many words it has. A
   * title makes no word more common, and its capitals make none a name.
   */
  read({ story, start, end, ordinal, paragraph }: Passage): number {
    this.store.beginPassage();
    const text = story.text.slice(start, end);
    const isCounted = paragraph > 0;
    let words = 0;
    forEachIndexWord(text, (from, to) => {
      words++;
      const written = text.slice(from, to);
      const word = this.#words.get(written) ?? this.#readWord(written);
      this.store.push(word.term, word.form, start + from, start + to);
      for (const part of word.parts) this.store.push(part, word.form, start + from, start + to);
      if (isCounted) this.#count(word, ordinal, isBehindSpace(text, from));
    });
    return words;
  }

  /** Gives back what only reading needs. */
  finish(): void {
    this.store.fit();
    this.#words.clear();
  }

  #count(word: IndexWord, passage: number, isInside: boolean): void {
    const isCased = isInside && word.isCased;
    this.forms.count(word.form, passage);
    this.#countTerm(word.term, passage, isCased, word.isCapitalised);
    for (const part of word.parts) this.#countTerm(part, passage, isCased, word.isCapitalised);
  }

  #countTerm(term: number, passage: number, isCased: boolean, isCapitalised: boolean): void {
    if (term === STOP) return;
    this.terms.count(term, passage);
    if (isCased) this.letterCase.count(term, isCapitalised);
  }

  #readWord(written: string): IndexWord {
    const { form, term, parts } = wordTerms(written);
    const word = {
      form: this.forms.add(form),
      term: term === null ? STOP : this.terms.add(term),
      parts: parts.length === 0 ? NO_PARTS : parts.map((part) => this.terms.add(part)),
      isCased: !isTitle(form),
      isCapitalised: beginsWithCapital(written),
    };
    this.#words.set(written, word);
    return word;
  }
}
