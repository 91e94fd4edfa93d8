/** Stands for no word. */
export const NO_WORD = 0;

/** Words with an id each, counted from 1, and how many passages hold each. */
export class Dictionary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [''];
  readonly #frequencies: number[] = [0];
  /** The last passage that was counted. */
  readonly #lastIn: number[] = [-1];

  /** The id of a word that it has. */
  idOf(word: string): number | undefined {
    return this.#ids.get(word);
  }

  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }

  /** How many passages hold a word. */
  frequencyOf(id: number): number {
    return this.#frequencies[id] ?? 0;
  }

  /** The last passage that holds a word; -1 before the first. */
  lastIn(id: number): number {
    return this.#lastIn[id] ?? -1;
  }

  /** The id of a word, which it has from now on. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.push(word) - 1;
    this.#ids.set(word, id);
    this.#frequencies.push(0);
    this.#lastIn.push(-1);
    return id;
  }

  /** Counts a word in a passage: once, however often it stands there. Passages come in order. */
  count(id: number, passage: number): void {
    if (this.lastIn(id) === passage) return;
    this.#lastIn[id] = passage;
    this.#frequencies[id] = this.frequencyOf(id) + 1;
  }
}
