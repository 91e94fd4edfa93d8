import type { NameToken } from './name-token.js';
import type { NameWord } from './name-word.js';
import { LOWERCASE_WORDS } from '../tokens/common-words.js';

/** A line of a text, as far as its capitals go. */
export class LineCase {
  #letters = 0;
  #allCaps = 0;
  #long = 0;
  #capitals = 0;
  #common = 0;

  constructor(readonly first: number) {}

  add({ text, lower, shape }: NameWord): void {
    if (shape === 'number') return;
    this.#letters++;
    if (shape === 'acronym' || text === 'A' || text === 'I') this.#allCaps++;
    if (text.length <= 3) return;
    this.#long++;
    if (shape === 'lower') return;
    this.#capitals++;
    if (LOWERCASE_WORDS.has(lower)) this.#common++;
  }

  /** Marks the words of a headline: a capital there says little. */
  end(text: string, tokens: readonly NameToken[]): void {
    const allCaps = this.#letters >= 3 && this.#allCaps >= 0.8 * this.#letters;
    if (!allCaps && !this.#isHeadline(text, tokens)) return;
    for (let at = this.first; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) continue;
      token.headline = true;
      token.allCaps = allCaps;
    }
  }

  /** Five words and more, most of them with capitals, common ones among them, and no sentence's end. */
  #isHeadline(text: string, tokens: readonly NameToken[]): boolean {
    if (tokens.length - this.first < 5) return false;
    if (this.#long < 4 || this.#capitals < 0.7 * this.#long || this.#common < 2) return false;
    const end = tokens.at(-1)?.end ?? 0;
    return !/^\s?["”’)]?[.!?…]/u.test(text.slice(end, end + 3));
  }
}
