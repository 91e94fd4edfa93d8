import { once, readKeyed } from '../../../data/index.js';
import type { Span } from '../../../document/index.js';
import { readTerms, stem } from '../../../language/index.js';

/** Words of a question, and the stems of plain words that say the same: `own up to`, `admit`. */
export interface PlainWords {
  readonly words: readonly Span[];
  readonly stems: readonly string[];
}

/** A phrase of the tables, word by word; `*` for words between. */
interface Phrase {
  /** As it is written in the table. */
  readonly first: string;
  readonly rest: readonly string[];
  readonly stems: readonly string[];
}

/** In plain words, what tells nothing; `own` does there. */
const SMALL = /^(?:as|for|from|in|into|of|on|over|to|up|with)$/iu;

/** Most words that may stand where a phrase has `*`, and between a form of `be` and what belongs to it. */
const MOST_BETWEEN = 5;
const BE = /^(?:am|are|be|been|being|is|was|were|['’]s)$/u;

/** Adverbs that have the stem of a verb. */
const QUITE = /^(?:quite|only|still)$/u;

/** Phrases by the stem of a verb that they begin with, or else by their first word; the longest first. */
const phrases = once(() => {
  const byFirst = new Map<string, Phrase[]>();
  for (const file of ['phrasal-verbs', 'slang']) {
    const isVerb = file === 'phrasal-verbs';
    for (const [written, plain] of readKeyed(`ask/${file}.txt`)) {
      const [first = '', ...rest] = written.split(' ');
      const stems = plain.flatMap((words) => words.split(' ')).filter((word) => !SMALL.test(word));
      const key = isVerb ? stem(first) : `=${first}`;
      byFirst.set(key, [...(byFirst.get(key) ?? []), { first, rest, stems: stems.map(stem) }]);
    }
  }
  for (const own of byFirst.values()) own.sort((a, b) => b.rest.length - a.rest.length);
  return byFirst;
});

/** The words of a question that people use in a chat, with plain words for them; no word belongs to two phrases. */
export function readPlainWords(text: string): PlainWords[] {
  const words = readTerms(text).map(({ word, form }) => ({ ...word, form }));
  const taken = new Set<number>();
  return words.flatMap(({ form }, at): PlainWords[] => {
    const first = BE.test(form) ? 'be' : form;
    // `quite` has the stem of `quit`.
    const verbs = QUITE.test(form) ? [] : (phrases().get(stem(first)) ?? []);
    const own = [...verbs, ...(phrases().get(`=${form}`) ?? [])];
    for (const phrase of own) {
      const found = taken.has(at) ? undefined : placesOf(phrase, first === 'be', words, at);
      if (!found || found.some((place) => taken.has(place))) continue;
      for (const place of found) taken.add(place);
      const spans = found.flatMap((place) => words[place] ?? []);
      return [{ words: spans, stems: phrase.stems }];
    }
    return [];
  });
}

/** The places of the words of a phrase that begins at one of them; undefined where it does not stand there. */
function placesOf(
  { first, rest }: Phrase,
  isBe: boolean,
  words: readonly { readonly form: string }[],
  at: number,
): number[] | undefined {
  const places = [at];
  let next = at + 1;
  let isOpen = false;
  // `was taken to court`: whom it was done to stands before.
  const least = words[at]?.form === first ? 1 : 0;
  for (const word of rest) {
    if (word === '*') {
      isOpen = true;
      continue;
    }
    const farthest = isOpen ? next + MOST_BETWEEN : next;
    const found = words.findIndex(
      ({ form }, place) =>
        place >= next + (isOpen ? least : 0) && place <= farthest && form === word,
    );
    if (found < 0) return isBe ? behindSubject(rest, words, at) : undefined;
    places.push(found);
    next = found + 1;
    isOpen = false;
  }
  return places;
}

/** `what is the union after`: the rest of the phrase ends the question. */
function behindSubject(
  rest: readonly string[],
  words: readonly { readonly form: string }[],
  at: number,
): number[] | undefined {
  const from = words.length - rest.length;
  const isThere = rest.every((word, place) => words[from + place]?.form === word);
  if (!isThere || from <= at || from > at + 1 + MOST_BETWEEN) return undefined;
  return [at, ...rest.map((_, place) => from + place)];
}
