const [UPPER_A, UPPER_Z, LAST_ASCII, SPACE] = [65, 90, 127, 32];

/** How often each term is written with a capital, where a small letter could stand as well. */
export class LetterCase {
  /** By the ids of terms. */
  readonly #capitals: number[] = [];
  readonly #others: number[] = [];

  /** Counts a term that is written from a place of a sentence on. */
  count(id: number, sentence: string, at: number): void {
    // What opens the sentence, or a quotation in it, has a capital anyway.
    if (sentence.charCodeAt(at - 1) !== SPACE) return;
    const counts = beginsWithCapital(sentence, at) ? this.#capitals : this.#others;
    counts[id] = (counts[id] ?? 0) + 1;
  }

  /** Whether a term is written with a capital as often as not, or more: a name's part. */
  isCapitalised(id: number): boolean {
    const capitals = this.#capitals[id] ?? 0;
    return capitals > 0 && capitals >= (this.#others[id] ?? 0);
  }
}

function beginsWithCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= LAST_ASCII) return code >= UPPER_A && code <= UPPER_Z;
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
