import { expect } from 'vitest';
import type { Drawing, PlacedRun } from '../../../../src/ui/images/index.js';
import { drawingOf } from '../golden-image.js';

/** A text of a picture: words that were laid out together. */
export type Text = readonly PlacedRun[];

/** The words of some runs, in which lines are broken again. */
export const wordsOf = (runs: Text): string => runs.map(({ text }) => text).join('');

/** Some words as a picture has them, which breaks lines where there is room. */
export const unbroken = (words: string): string => words.replace(/[\r\n\u2028\u2029]/gu, '');

/** A name or a title is never cut to less, in UTF-16 code units. */
const SHORTEST = 12;

/** Whether some own words are these, or a beginning of them with a sign that words are left out. */
export function isShortOf(said: string, all: string): boolean {
  const whole = unbroken(all);
  const isCut = said.endsWith('…') && said.length >= SHORTEST;
  return said === whole || (isCut && whole.startsWith(said.slice(0, -1)));
}

/** The texts of a picture, which a test takes off it one by one; what it says of none is left. */
export class ShownText {
  readonly #left: Text[];

  constructor(drawn: Drawing) {
    this.#left = [...drawingOf(drawn).text];
  }

  /** What is left, in the order in which it is drawn. */
  get left(): readonly string[] {
    return this.#left.map(wordsOf);
  }

  /** Takes off the first text that is just these words, and those that follow it. */
  take(words: string, following = 0): readonly Text[] {
    return this.takeWhere(words, (said) => said === unbroken(words), following);
  }

  /** Takes off the first text that fits, and those that follow it; `wanted` says what it is. */
  takeWhere(
    wanted: string,
    fits: (said: string, text: Text) => boolean,
    following = 0,
  ): readonly Text[] {
    const at = this.#left.findIndex((text) => fits(wordsOf(text), text));
    if (at === -1) throw new Error(`No text is "${wanted}" of ${JSON.stringify(this.left)}`);
    return this.#left.splice(at, 1 + following);
  }

  /** Takes off all texts that fit. */
  takeAll(fits: (said: string, text: Text) => boolean): readonly Text[] {
    const taken = this.#left.filter((text) => fits(wordsOf(text), text));
    this.#left.splice(0, Infinity, ...this.#left.filter((text) => !taken.includes(text)));
    return taken;
  }

  /** Fails where a digit is left: it would be one that the view model does not have. */
  expectNoDigitLeft(): void {
    expect(this.left.filter((words) => /\p{N}/u.test(words))).toEqual([]);
  }
}
