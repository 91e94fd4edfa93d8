import { afterCharacter, codeAt, isLetter } from './code-units.js';

/** What the words are that a text is split into. Codes are UTF-16 code units; -1 is the text's end. */
export interface WordRules {
  /** A word, wherever it begins; sticky. */
  readonly pattern: RegExp;
  /** Whether no word begins with a code unit: then no pattern is tried. */
  readonly beginsNone: (code: number) => boolean;
  /** Whether letters of ASCII that end at a place are a whole word, whatever stands around them. */
  readonly endsPlainly: (text: string, start: number, end: number) => boolean;
}

/** Calls back with where each word of a text begins and ends, in order. */
export type WordSplitter = (text: string, see: (start: number, end: number) => void) => void;

/** The one way in which texts are split into words. Most words need no pattern to see where they end. */
export function wordSplitter(rules: WordRules): WordSplitter {
  const { pattern, beginsNone, endsPlainly } = rules;
  /** Where the word ends that begins at a place; the place itself where none begins there. */
  const endOfWord = (text: string, start: number): number => {
    if (beginsNone(codeAt(text, start))) return start;
    let end = start;
    while (isLetter(codeAt(text, end))) end++;
    if (end > start && endsPlainly(text, start, end)) return end;
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : start;
  };
  return (text, see) => {
    let start = 0;
    while (start < text.length) {
      const end = endOfWord(text, start);
      if (end > start) see(start, end);
      start = end > start ? end : afterCharacter(text, start);
    }
  };
}
