/**
 * In a text that has so many UTF-16 code units V8 compiles a pattern at once; in a shorter one first for
 * its interpreter, which of patterns with hundreds of words takes four times as long, and then again.
 */
const COMPILED_AT_ONCE = 1000;

/** A pattern that is tried at one place of a text, whatever the case of its letters. */
export class StickyPattern {
  /** Made at the first try: there are many patterns, and a text needs few of them. */
  #regExp: RegExp | undefined;

  constructor(readonly source: string) {}

  /** The match that begins at a place, or null. */
  at(text: string, start: number): RegExpExecArray | null {
    const regExp = (this.#regExp ??= compiledFor(text, this.source));
    regExp.lastIndex = start;
    return regExp.exec(text);
  }
}

/** A pattern compiled for texts like this one: V8 does so by the width of their letters. */
function compiledFor(text: string, source: string): RegExp {
  const regExp = new RegExp(source, 'iuy');
  regExp.test(text.padEnd(COMPILED_AT_ONCE));
  return regExp;
}
