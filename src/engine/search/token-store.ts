/** A word of a text and what stands behind it take so many UTF-16 code units, or more. */
const LENGTH_OF_WORD = 5;

/**
 * The tokens of passages one after the other: ids of their terms and forms, and where their words
 * begin and end in the story. Sixteen bytes each, where objects would take five times that.
 */
export class TokenStore {
  #length = 0;
  #terms: Uint32Array;
  #forms: Uint32Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  /** Where each passage's tokens begin. */
  readonly #begins: number[] = [];

  /** @param length of the texts, about, in UTF-16 code units */
  constructor(length: number) {
    const room = Math.ceil(length / LENGTH_OF_WORD) + 1;
    this.#terms = new Uint32Array(room);
    this.#forms = new Uint32Array(room);
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
  }

  /** Begins the next passage; its ordinal is how many there were. */
  beginPassage(): void {
    this.#begins.push(this.#length);
  }

  /** Adds a token to the last passage. */
  push(term: number, form: number, start: number, end: number): void {
    const at = this.#length++;
    if (at === this.#terms.length) this.#makeRoom(2 * at);
    this.#terms[at] = term;
    this.#forms[at] = form;
    this.#starts[at] = start;
    this.#ends[at] = end;
  }

  /** Gives back the room that is not used. */
  fit(): void {
    this.#makeRoom(this.#length);
  }

  /** @param end the passage to stop at; only that of the ordinal is given where it is left out */
  terms(ordinal: number, end = ordinal + 1): Uint32Array {
    return this.#terms.subarray(...this.#rangeOf(ordinal, end));
  }

  forms(ordinal: number): Uint32Array {
    return this.#forms.subarray(...this.#rangeOf(ordinal));
  }

  offsets(ordinal: number): { readonly starts: Uint32Array; readonly ends: Uint32Array } {
    const [from, to] = this.#rangeOf(ordinal);
    return { starts: this.#starts.subarray(from, to), ends: this.#ends.subarray(from, to) };
  }

  #rangeOf(ordinal: number, end = ordinal + 1): [from: number, to: number] {
    return [this.#begins[ordinal] ?? this.#length, this.#begins[end] ?? this.#length];
  }

  #makeRoom(room: number): void {
    this.#terms = resized(this.#terms, room);
    this.#forms = resized(this.#forms, room);
    this.#starts = resized(this.#starts, room);
    this.#ends = resized(this.#ends, room);
  }
}

function resized(numbers: Uint32Array, room: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(room);
  larger.set(numbers.subarray(0, room));
  return larger;
}
