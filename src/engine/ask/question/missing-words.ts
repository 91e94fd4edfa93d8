import {
  parseSentenceAt,
  readProperNames,
  readTerms,
  type TermToken,
} from '../../language/index.js';
import type { Span, Story } from '../../document/index.js';
import { rarityInEnglish } from './background.js';
import type { ExpectedKind } from './expected-kind.js';
import type { Notes } from './notes.js';
import { type QueryTerm, type Question, RELATED_WEIGHT } from './question.js';

/** A word that is more common in English (`use`, `company`) tells nothing by its absence, unless it is a name. */
const LEAST_RARITY = 0.5;
/** Words of one family begin alike, `budget` and `budgetary`: in letters, and as a share of the longer one. */
const ALIKE_LETTERS = 5;
const ALIKE_SHARE = 0.6;
/** Tags of things that a story can be said not to speak of; what they do is told in many words. */
const THINGS = new Set(['NOUN', 'PROPN', 'NUM']);
/** Kinds whose noun no answer needs: `which month`, `what share`. */
const TOLD_BY_VALUE: ReadonlySet<ExpectedKind> = new Set(['date', 'duration', 'percent']);
const POSSESSIVE = /['’]s?$/u;
/** A story with 1988 has the `80s`. */
const DECADE = /^(?:\d\d)?\d0s$/u;

/** A content word of a question. */
interface Word extends Span {
  readonly term: string;
  readonly isMissing: boolean;
  /** Whether a story has it as a part of a name. */
  readonly isKnownName: boolean;
}

/**
 * The words of a question for things that were looked for and that no story has, not by a synonym,
 * another word of the family or another spelling either. Each is a slice of the question; a name is
 * one.
 *
 * @param text the question as it was asked
 * @param question what was read of it, or of what it was made to be as a follow-up
 * @param stories ids of the only stories that it was asked of
 */
export function readMissingWords(
  text: string,
  question: Question,
  notes: Notes,
  stories?: readonly string[],
): string[] {
  const words = wordsOf(text, question, new Scope(notes, stories));
  if (!words.some(({ isMissing }) => isMissing)) return [];
  const names = readProperNames(text);
  const things = parseSentenceAt(text, { start: 0, end: text.length }).filter(({ upos }) =>
    THINGS.has(upos),
  );
  const spans = words.flatMap((word) => {
    const name = names.find(({ start, end }) => start <= word.start && end >= word.end);
    const isThing = things.some(({ start, end }) => start < word.end && end > word.start);
    if (!word.isMissing || !(name || isThing)) return [];
    const parts = words.filter(({ start, end }) => name && start >= name.start && end <= name.end);
    if (!parts.some(({ isKnownName }) => isKnownName)) {
      return [{ start: parts[0]?.start ?? word.start, end: parts.at(-1)?.end ?? word.end }];
    }
    // Who speaks of Kestrel alone may mean the Kestrel Group.
    return tells(word.term) ? [word] : [];
  });
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))];
}

function wordsOf(text: string, { terms, expected, focus }: Question, scope: Scope): Word[] {
  const unneeded = TOLD_BY_VALUE.has(expected) ? focus : [];
  const lookedFor = new Map(terms.map((one) => [one.term, one]));
  return readTerms(text).flatMap((token): Word[] => {
    const term = lookedFor.get(token.term ?? '');
    if (!term) return [];
    const { start } = token.word;
    const counts = term.name || (tells(term.term) && !unneeded.includes(term.term));
    return [
      {
        ...{ term: term.term, start, end: start + token.word.text.replace(POSSESSIVE, '').length },
        isMissing: counts && !DECADE.test(token.word.text) && !scope.has(term, token),
        isKnownName: scope.hasName(term.term),
      },
    ];
  });
}

function tells(term: string): boolean {
  return term.length > 1 && rarityInEnglish(term) >= LEAST_RARITY;
}

/** The stories that a question is asked of, and which terms they have. */
class Scope {
  readonly #stories: readonly Story[];
  readonly #isAll: boolean;

  constructor(
    readonly notes: Notes,
    ids: readonly string[] | undefined,
  ) {
    const all = [...notes.index.byStory.keys()];
    this.#isAll = ids === undefined;
    this.#stories = ids ? all.filter(({ id }) => ids.includes(id)) : all;
  }

  /** Whether a story has a term, what may stand for it, its number without the unit, or a term that begins alike. */
  has({ term, matches }: QueryTerm, { parts: [number] }: TermToken): boolean {
    const { index } = this.notes;
    // A story with a building need not have a chapel.
    if ([...matches].some(([id, how]) => how >= RELATED_WEIGHT && this.#hasId(id))) return true;
    if (this.#stories.some((story) => this.notes.titleTerms(story).has(term))) return true;
    if (/\d/u.test(term)) return number !== undefined && this.#hasId(index.idOf(number));
    return index
      .termsBeginning(term.slice(0, ALIKE_LETTERS))
      .some((id) => isAlike(term, index.termOf(id)) && this.#hasId(id));
  }

  /** Whether a story has a term, and mostly in names. */
  hasName(term: string): boolean {
    const id = this.notes.index.idOf(term);
    return id !== undefined && this.notes.index.isName(id) && this.#hasId(id);
  }

  #hasId(id: number | undefined): boolean {
    if (id === undefined) return false;
    const { index } = this.notes;
    return this.#isAll || this.#stories.some((story) => index.hasTerm(story, id));
  }
}

function isAlike(a: string, b: string): boolean {
  let letters = 0;
  while (letters < a.length && a[letters] === b[letters]) letters++;
  const longer = Math.max(a.length, b.length);
  return letters >= Math.max(ALIKE_LETTERS, ALIKE_SHARE * longer);
}
