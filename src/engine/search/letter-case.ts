const [UPPER_A, UPPER_Z, LAST_ASCII, SPACE] = [65, 90, 127, 32];

/** How often each term is written with a capital, where a small letter could stand as well. */
export class LetterCase {
  /** By the ids of terms. */
  readonly #capitals: number[] = [];
  readonly #others: number[] = [];

  /** Counts a term. */
  count(id: number, isCapitalised: boolean): void {
    const counts = isCapitalised ? this.#capitals : this.#others;
    counts[id] = (counts[id] ?? 0) + 1;
  }

  /** Whether a term is written with a capital as often as not, or more: a name's part. */
  isCapitalised(id: number): boolean {
    const capitals = this.#capitals[id] ?? 0;
    return capitals > 0 && capitals >= (this.#others[id] ?? 0);
  }
}

/** Whether a word is written with a capital. */
export function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code <= LAST_ASCII) return code >= UPPER_A && code <= UPPER_Z;
  return /^\p{Lu}/u.test(word);
}

/** Whether a word stands behind a space: what opens a sentence, or a quotation in it, has a capital anyway. */
export function isBehindSpace(sentence: string, at: number): boolean {
  return sentence.charCodeAt(at - 1) === SPACE;
}
