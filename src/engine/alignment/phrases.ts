import { once, readKeyed } from '../data/index.js';
import { stem, type TermToken } from '../language/index.js';

/** A phrase by the stems of all its words, and the one word that stands for it. */
interface SynonymousPhrase {
  readonly stems: readonly string[];
  readonly term: string;
}

/** The phrases by their first stem, the longest first. */
const phrasesByFirst = once(() => {
  const byFirst = new Map<string, SynonymousPhrase[]>();
  for (const [word, phrases] of readKeyed('alignment/same-phrases.txt')) {
    for (const words of phrases) {
      const stems = words.split(/[\s-]+/u).map(stem);
      const [first = ''] = stems;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, term: stem(word) }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
});

/** A phrase among some words: how many of them it takes. */
export interface FoundPhrase {
  readonly term: string;
  readonly length: number;
  /** The stems of its own words. */
  readonly stems: readonly string[];
}

/** The longest phrase that begins at a word, or undefined where none does. */
export function phraseAt(tokens: readonly TermToken[], at: number): FoundPhrase | undefined {
  const first = tokens[at];
  const phrases = first && phrasesByFirst().get(stem(first.form));
  const found = phrases?.find(({ stems }) =>
    stems.every((wanted, offset) => {
      const token = tokens[at + offset];
      return token !== undefined && stem(token.form) === wanted;
    }),
  );
  return found && { ...found, length: found.stems.length };
}

/** The word that a verb and the head of an argument stand for: `find guilty`, `plead guilty to`. By their stems. */
export function phraseOf(words: readonly string[]): string | undefined {
  const [verb = ''] = words;
  return phrasesByFirst()
    .get(verb)
    ?.map(({ stems, term }) => ({ term, own: stems.filter((one) => !ARTICLES.has(one)) }))
    .find(
      ({ own }) =>
        own.length >= words.length &&
        own.length <= words.length + 1 &&
        words.every((word, at) => own[at] === word),
    )?.term;
}

const ARTICLES = new Set(['a', 'an', 'the']);
