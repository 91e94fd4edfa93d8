/** Stands for no word. */
export const NO_WORD = 0;

/** Words with an id each, counted from 1, and how many passages hold each. */
export class Dictionary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [''];
  readonly #documentFrequencies: number[] = [0];
  /** The last passage that was counted. */
  readonly #lastIn: number[] = [-1];

  /** The id of a word that it has. */
  idOf(word: string): number | undefined {
    return this.#ids.get(word);
  }

  /** The ids of the words that begin so. */
  idsBeginning(beginning: string): number[] {
    const ids: number[] = [];
    for (const [word, id] of this.#ids) if (word.startsWith(beginning)) ids.push(id);
    return ids;
  }

  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }

  /** How many passages hold a word. */
  documentFrequency(id: number): number {
    return this.#documentFrequencies[id] ?? 0;
  }

  /** Counts a word in a passage, once however often it stands there. Passages come in order. */
  count(id: number, passage: number): void {
    if (this.#lastIn[id] === passage) return;
    this.#lastIn[id] = passage;
    this.#documentFrequencies[id] = this.documentFrequency(id) + 1;
  }

  /** Gives the id of a word, which counts for no passage yet. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.push(word) - 1;
    this.#ids.set(word, id);
    this.#documentFrequencies.push(0);
    this.#lastIn.push(-1);
    return id;
  }
}
