import type { Add } from './edges.js';
import type { Sentence, Word } from './sentence.js';
import { AT, LONGEST_LENGTH, MOST_ASKED, MOST_NEW } from './templates.js';
import { WORD_CLASSES } from './word-classes.js';

/** Classes of words that a run may contain, in the order of the template `contains`, a bit each. */
const CONTAINED = [
  'of',
  'and or',
  'be',
  'which where because',
  'have do may',
  'in on at from by to for with as within during between about through like than',
  'article possessive',
  '-ed made called',
  '-ing',
].map((names) => names.split(' '));
const KINDS_OF = Uint16Array.from(WORD_CLASSES, (name) =>
  CONTAINED.reduce((kinds, names, bit) => (names.includes(name) ? kinds | (1 << bit) : kinds), 0),
);
const [AND, VERB, ING, COMMA, MARK] = [1 << 1, 1 << 7, 1 << 8, 1 << 9, 1 << 10];
/** Joins two words into one. */
const JOINT = /^[-'.]$/u;

/** What the words of runs are. */
export class Insides {
  readonly #words: readonly Word[];
  /** For each word, its classes; and the marks before it, which count where a run holds both sides. */
  readonly #kinds: Uint16Array;
  readonly #marks: Uint16Array;

  constructor(
    { words }: Sentence,
    /** Whether the question asks for more than one. */
    readonly several: boolean,
  ) {
    this.#words = words;
    this.#kinds = Uint16Array.from(words, ({ form }) => KINDS_OF[form] ?? 0);
    this.#marks = Uint16Array.from(words, ({ mark }) => {
      if (mark.includes(',')) return COMMA;
      return mark === '' || JOINT.test(mark) ? 0 : MARK;
    });
  }

  read(first: number, last: number, add: Add): void {
    let content = 0;
    let asked = 0;
    let news = 0;
    let capitals = 0;
    let kinds = 0;
    let focus = false;
    for (let at = first; at <= last; at++) {
      const word = this.#words[at];
      if (!word) continue;
      if (word.asked > 0) asked++;
      if (word.focus) focus = true;
      kinds |= this.#kinds[at] ?? 0;
      if (at > first) kinds |= this.#marks[at] ?? 0;
      if (word.stop) continue;
      content++;
      if (word.asked === 0) news++;
      if (word.capital) capitals++;
    }
    add(AT.length + Math.min(LONGEST_LENGTH, last - first + 1), 1);
    add(AT.asked + Math.min(MOST_ASKED, asked), 1);
    add(AT.askedShare, asked / Math.max(1, content));
    add(AT.news + Math.min(MOST_NEW, news), 1);
    add(AT.letters + (capitals === 0 ? 0 : capitals === content ? 1 : 2), 1);
    this.#readCapitals(first, last, capitals === content, add);
    if (focus) add(AT.focus, 1);
    this.#readFocus(first, last, add);
    this.#readKinds(kinds, add);
    if ((this.#kinds[last] ?? 0) & VERB) add(AT.verbal, 1);
    if ((this.#kinds[first] ?? 0) & (VERB | ING)) add(AT.verbal + 1, 1);
  }

  #readCapitals(first: number, last: number, all: boolean, add: Add): void {
    // The capital that opens a sentence joins nothing to it.
    const left = first > 1 && this.#joined(first - 1);
    const right = this.#joined(last);
    if (left) add(AT.cutsCapitals, 1);
    if (right) add(AT.cutsCapitals + 1, 1);
    if (all && !left && !right) add(AT.letters + 3, 1);
  }

  /** Whether a word and the next are content words with capitals and no mark between. */
  #joined(at: number): boolean {
    const [word, next] = [this.#words[at], this.#words[at + 1]];
    if (!word?.capital || word.stop || !next?.capital) return false;
    return !next.stop && next.mark === '';
  }

  #readFocus(first: number, last: number, add: Add): void {
    const words = this.#words;
    if (words[first]?.focus) add(AT.focus + 1, 1);
    if (words[last]?.focus) add(AT.focus + 2, 1);
    if (words[last + 1]?.focus) add(AT.focus + 3, 1);
    if (words[first - 1]?.focus) add(AT.focus + 4, 1);
    if (words[first - 2]?.focus) add(AT.focus + 5, 1);
    if (words[last + 2]?.focus) add(AT.focus + 6, 1);
  }

  #readKinds(kinds: number, add: Add): void {
    for (let bit = 0; kinds >> bit > 0; bit++) if (kinds & (1 << bit)) add(AT.contains + bit, 1);
    const and = (kinds & AND) !== 0;
    const comma = (kinds & COMMA) !== 0;
    if (comma || and) add(AT.list + (comma && and ? 0 : comma ? 1 : 2), 1);
    if (this.several) add(AT.list + (comma || and ? 3 : 4), 1);
  }
}
