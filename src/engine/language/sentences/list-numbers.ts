const LIST_NUMBER = /^["“(]?(?:(\d{1,3})(?:\.\d{1,3})*|\p{L}|[ivx]{1,5}|[IVX]{1,5})[.)]$/u;
const LONGEST = 12;
/** The first number of a list that a sentence leads up to: `Bring: 1. Rope.` */
const LED_UP_TO = /[:;]\s+1\.$/u;

/**
 * The numbers of a list that is written in one paragraph: `1. Rope. 2. Salt.` A number opens a
 * sentence where the paragraph begins with it, or where it is the one after the last.
 */
export class ListNumbers {
  #last: number | undefined;

  /** Whether the words so far are the number of an item and no sentence. */
  opens(words: string, beginsParagraph: boolean): boolean {
    const found = words.length < LONGEST ? LIST_NUMBER.exec(words) : null;
    if (!found) {
      const isFirst = words.endsWith(' 1.') && LED_UP_TO.test(words);
      if (isFirst) this.#last = 1;
      return isFirst;
    }
    const number = found[1] === undefined ? undefined : Number(found[1]);
    if (!beginsParagraph && (number === undefined || number !== (this.#last ?? 0) + 1))
      return false;
    this.#last = number;
    return true;
  }
}
