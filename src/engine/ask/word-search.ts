import { mergeSpans, type Span, type Story } from '../document/index.js';
import { isSameWord, readTerms, synonymsOf, wordTerms } from '../language/index.js';
import type { Hit, Passage, SentenceIndex, WeightedTerm } from '../search/index.js';
import type { Notes } from './question/notes.js';
import { otherNumberForm } from './question/number-forms.js';

/** Most passages that are looked through. */
const LOOKED_THROUGH = 200;
/** What a passage counts for that has only a word of the same family, or one that means the same. */
const NEAR = 0.25;
const POSSESSIVE = /['’]s?$/u;
/** A word of the title counts for its sentences less than one of their own. */
const OF_TITLE = 0.5;
/** What is inflected is letters alone. */
const WORD = /^\p{L}+$/u;

/** A word that is looked for. */
interface SoughtWord {
  /** As it was written. */
  readonly text: string;
  readonly term: string;
  readonly form: string;
  /** The same number in digits or in words. */
  readonly number: string | undefined;
  /** It and the word behind it, written in one: `addon` of `add on`. */
  readonly joined: string | undefined;
  readonly parts: readonly string[];
}

/** What a passage has of the words that are looked for. */
export interface HeldWords {
  /** Where they stand, or what was looked for in place of one, into the text of its story; in order, apart. */
  readonly marks: readonly Span[];
  /** Those, as they were written, that stand elsewhere, and neither in it nor in the title of its story. */
  readonly lacking: readonly string[];
  /** Those, as they were written, that only the title of its story has. */
  readonly titled: readonly string[];
}

/** A passage with words that were looked for. */
export interface WordHit extends Hit, HeldWords {
  /** How many of the words it has. */
  readonly held: number;
}

/** What a search found. */
export interface FoundPassages {
  /** Those with the most words first. */
  readonly hits: readonly WordHit[];
  /** The words, as they were written, that neither a passage nor the title of a story has. */
  readonly missing: readonly string[];
}

/**
 * The passages that hold some words, in any of their forms, those with all of them first. A word of a
 * story's title counts for a passage of that story that holds another. Behind them come those that have
 * in place of each word that they lack one that means the same; of a word that stands nowhere, those of its
 * family are looked for as well.
 *
 * @param stories ids of the only stories to look in
 */
export function searchWords(
  text: string,
  notes: Notes,
  stories: readonly string[] | undefined,
): FoundPassages {
  const { index } = notes;
  const words = wordsOf(text);
  const own = words.flatMap(({ term, number, joined }) =>
    weighted([term, number, joined].filter((one) => one !== undefined)),
  );
  const titles = index.titles
    .filter(({ story }) => stories?.includes(story.id) ?? true)
    .filter((title) => words.some((word) => holds(title, word, index)));
  const found = [
    ...index.search(own, LOOKED_THROUGH, stories),
    ...titles.map((passage) => ({ passage, score: 0 })),
  ];
  const inTitle = ({ term }: SoughtWord, story: Story): boolean =>
    notes.titleTerms(story).has(term);
  const inScope = [...index.byStory.keys()].filter(({ id }) => stories?.includes(id) ?? true);
  const absent = words.filter((word) => !found.some(({ passage }) => holds(passage, word, index)));
  const nearOf = new Map(
    words.map((word) => [
      word,
      absent.includes(word) ? nearTerms(word, index) : [...synonymsOf(word.term)],
    ]),
  );
  const near = [...nearOf.values()].flatMap(weighted);
  const more = near.length === 0 ? [] : index.search(near, LOOKED_THROUGH, stories);
  const known = new Set(found.map(({ passage }) => passage));
  const all = [...found, ...more.filter(({ passage }) => !known.has(passage))];
  const nearIds = new Map(
    [...nearOf].map(([word, terms]) => [
      word,
      new Set(terms.flatMap((term) => index.idOf(term) ?? [])),
    ]),
  );
  const heldBy = (passage: Passage): Omit<WordHit, keyof Hit> => {
    const places = words.map((word) => placesOf(passage, word, index));
    const hasOne = places.some((own) => own.length > 0);
    const titled = words.filter(
      (word, at) => hasOne && places[at]?.length === 0 && inTitle(word, passage.story),
    );
    const isHeld = words.map((word, at) => places[at]?.length !== 0 || titled.includes(word));
    const nearPlaces = words.map((word, at) =>
      isHeld[at] === true
        ? []
        : spansOf(passage, (id) => nearIds.get(word)?.has(id) === true, index),
    );
    // Without a word of its own a passage wants one in place of each.
    const isMeant = words.every(
      (word, at) => absent.includes(word) || isHeld[at] === true || nearPlaces[at]?.length !== 0,
    );
    const near = hasOne || isMeant ? nearPlaces.flat() : [];
    return {
      held:
        isHeld.filter(Boolean).length -
        titled.length * (1 - OF_TITLE) +
        (near.length > 0 ? NEAR : 0),
      marks: mergeSpans([...places.flat(), ...near], isBesideIn(passage.story)),
      lacking: words
        .filter((word, at) => isHeld[at] === false && !absent.includes(word))
        .map((word) => word.text),
      titled: titled.map((word) => word.text),
    };
  };
  return {
    hits: all
      .map((hit) => ({ ...hit, ...heldBy(hit.passage) }))
      .filter(({ held }) => held > 0)
      .sort((a, b) => b.held - a.held || b.score - a.score),
    missing: absent
      .filter((word) => !inScope.some((story) => inTitle(word, story)))
      .map((word) => word.text),
  };
}

function wordsOf(text: string): SoughtWord[] {
  const words = new Map<string, SoughtWord>();
  const terms = readTerms(text);
  terms.forEach(({ word, term, form, parts }, at) => {
    if (term === null || words.has(term)) return;
    const number = otherNumberForm(term);
    const next = terms[at + 1]?.word;
    const isNext = next !== undefined && text.slice(word.end, next.start).trim() === '';
    const joined = isNext ? wordTerms(`${word.text}${next.text}`).term : null;
    words.set(term, {
      ...{ text: word.text.replace(POSSESSIVE, ''), term, form, number, parts },
      joined: joined ?? undefined,
    });
  });
  return [...words.values()];
}

const weighted = (terms: readonly string[]): WeightedTerm[] =>
  terms.map((term) => ({ term, weight: 1 }));

/** Its stem, its parts, what means the same; where the stories have none of it, what is spelled alike. */
function nearTerms({ term, parts }: SoughtWord, index: SentenceIndex): readonly string[] {
  const terms = [term, ...parts, ...synonymsOf(term)];
  return terms.some((one) => index.idOf(one) !== undefined) ? terms : index.nearest(term);
}

/** Whether a passage has a word, in any of its forms. */
const holds = (passage: Passage, word: SoughtWord, index: SentenceIndex): boolean =>
  placesOf(passage, word, index).length > 0;

/** Where a passage has a word, in any of its forms. */
function placesOf(passage: Passage, word: SoughtWord, index: SentenceIndex): readonly Span[] {
  const [id, number, joined] = [word.term, word.number, word.joined].map(
    (term) => term && index.idOf(term),
  );
  const forms = index.forms(passage.ordinal);
  const isIt = (token: number, at: number): boolean =>
    token === number ||
    token === joined ||
    (token === id && isFormOf(word.form, index.wordOfForm(forms[at] ?? 0)));
  return spansOf(passage, isIt, index);
}

/** Where the tokens of a passage stand that are what is looked for. */
function spansOf(
  { ordinal }: Passage,
  isIt: (token: number, at: number) => boolean,
  index: SentenceIndex,
): readonly Span[] {
  const found: Span[] = [];
  index.tokens(ordinal).forEach((token, at) => {
    if (!isIt(token, at)) return;
    const { starts, ends } = index.offsets(ordinal);
    found.push({ start: starts[at] ?? 0, end: ends[at] ?? 0 });
  });
  return found;
}

/** Whether nothing but white space stands between two words: `export controls`. */
const isBesideIn =
  ({ text }: Story) =>
  (last: Span, { start }: Span): boolean =>
    text.slice(last.end, start).trim() === '';

/** Its own forms, and compounds of them: `re-election` has `election`. */
const isFormOf = (word: string, form: string): boolean =>
  !WORD.test(word) || !WORD.test(form) || isSameWord(word, form) || form.endsWith(word);
