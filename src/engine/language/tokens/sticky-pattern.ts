/** A pattern that is tried at one place of a text, whatever the case of its letters. */
export class StickyPattern {
  /** Made at the first try: there are many patterns, and a text needs few of them. */
  #regExp: RegExp | undefined;

  constructor(readonly source: string) {}

  /** The match that begins at a place, or null. */
  at(text: string, start: number): RegExpExecArray | null {
    this.#regExp ??= new RegExp(this.source, 'iuy');
    this.#regExp.lastIndex = start;
    return this.#regExp.exec(text);
  }
}
