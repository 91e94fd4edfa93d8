import {
  readTerms,
  readProperNames,
  relatedTo,
  synonymsOf,
  widerThan,
} from '../../language/index.js';
import type { SentenceIndex, WeightedTerm } from '../../search/index.js';
import { askedDimension } from './asked-dimension.js';
import type { Dimension } from './dimension.js';
import { rarityInEnglish } from './background.js';
import { familyOf } from './expected-fit.js';
import { expectedKind, namesKind, type ExpectedKind } from './expected-kind.js';
import type { Notes } from './notes.js';
import { otherNumberForm } from './number-forms.js';
import { verbInNoun } from './own-words/particle-nouns.js';
import { readPlainWords } from './own-words/plain-words.js';
import { withoutFrames } from './question-frames.js';

/** A content word of a question and what may stand for it in a passage. */
export interface QueryTerm {
  /** Its stem. */
  readonly term: string;
  /** How much it tells: how rare it is in the index and in English. */
  readonly weight: number;
  /** Ids of index terms that match it, with how well (1 for itself, less for a synonym). */
  readonly matches: ReadonlyMap<number, number>;
  /** Whether the question writes it as a name. */
  readonly name: boolean;
}

/** A question, read against an index. */
export interface Question {
  readonly text: string;
  readonly terms: readonly QueryTerm[];
  readonly expected: ExpectedKind;
  /** What the number is to measure that it asks for: depth for `how deep`. */
  readonly dimension?: Dimension;
  /** Whether it asks in so many words what somebody or something is called. */
  readonly asksName: boolean;
  /** The noun asked after: `city` in `which city …`, `accounts` in `how many fake accounts …`. */
  readonly focus: readonly string[];
}

const ASKS_NAME = /\bnames? (?:of|for)\b|\b(?:named|called)\s*\??$/iu;
/** What a noun counts for that says only the kind of the answer. */
const KIND_SHARE = 0.6;
/** What a word counts for that only the question before has, or its answer. */
const ALSO_SHARE = 0.25;
/** How well what may stand for a word matches it, beside 1 for itself: `12` for `twelve`. */
const NUMBER_WEIGHT = 0.9;
/** `admit` for `own up to`. */
const PLAIN_WEIGHT = 0.8;
const SYNONYM_WEIGHT = 0.6;
/** Of a word that no story has. */
export const RELATED_WEIGHT = 0.35;
const WIDER_WEIGHT = 0.34;
const MISSPELT_WEIGHT = 0.8;
/** In letters: shorter words lie too near to others to be taken for one that is misspelt. */
const SHORTEST_MISSPELT = 5;

/**
 * Reads a question: its content words with what may stand for them, and what it asks for.
 *
 * @param also words of the question before and its answer, which count a little
 */
export function readQuestion(text: string, notes: Notes, also = ''): Question {
  const { index } = notes;
  const unframed = withoutFrames(text);
  const names = readProperNames(unframed);
  const { expected, focus } = expectedKind(text);
  const asks = /\b(?:what|which|number of)\b/iu.test(text);
  const terms = new Map<string, QueryTerm>();
  const asksWho = familyOf(expected) === 'name' || expected === 'definition';
  const content = readTerms(unframed).filter(({ term }) => term !== null);
  const phrases = readPlainWords(unframed);
  for (const { word, term, parts } of content) {
    if (term === null || terms.has(term)) continue;
    const id = index.idOf(term);
    const name =
      (id !== undefined && index.isName(id)) ||
      names.some(({ start, end }) => start <= word.start && end >= word.end);
    const mayBeMisspelt = word.text.length >= SHORTEST_MISSPELT;
    const share = asks && namesKind(word.text.toLowerCase()) ? KIND_SHARE : 1;
    const compound = /\d/u.test(term) ? [] : parts;
    const mayBeRelated = content.length > 1 || !asksWho;
    const plain = phrases
      .filter(({ words }) => words.some(({ start }) => start === word.start))
      .flatMap(({ stems }) => stems);
    if (id === undefined) plain.push(...verbInNoun(word.text));
    const reading = { compound, plain, name, mayBeMisspelt, mayBeRelated, share };
    terms.set(term, toQueryTerm(term, reading, index));
  }
  for (const { words, stems } of phrases) {
    const [term, ...plain] = stems;
    const isKept = content.some(({ word }) => words.some(({ start }) => start === word.start));
    if (isKept || term === undefined || terms.has(term)) continue;
    terms.set(term, toQueryTerm(term, { ...READ_BEFORE, plain, share: 1 }, index));
  }
  for (const { term } of readTerms(also)) {
    if (term === null || terms.has(term)) continue;
    terms.set(term, toQueryTerm(term, READ_BEFORE, index));
  }
  const dimension = familyOf(expected) === 'quantity' ? askedDimension(text) : undefined;
  return {
    text,
    terms: [...terms.values()],
    expected,
    focus,
    asksName: ASKS_NAME.test(text),
    ...(dimension && { dimension }),
  };
}

/** What to look for in the index: every match of a term, by what it tells and how well it matches. */
export function queryOf(question: Question, index: SentenceIndex): WeightedTerm[] {
  return question.terms.flatMap(({ matches, weight }) =>
    [...matches].map(([id, strength]) => ({ term: index.termOf(id), weight: weight * strength })),
  );
}

/** How a content word of a question is looked for. */
interface TermReading {
  /** Stems of its parts. */
  readonly compound: readonly string[];
  /** Stems of plain words for the phrase that it belongs to. */
  readonly plain: readonly string[];
  readonly name: boolean;
  readonly mayBeMisspelt: boolean;
  /** Whether a related word may stand for it: `Who is the engineer?` is not about the manager. */
  readonly mayBeRelated: boolean;
  /** What it counts for. */
  readonly share: number;
}

const READ_BEFORE: TermReading = {
  ...{ compound: [], plain: [], name: false, mayBeMisspelt: false, mayBeRelated: true },
  share: ALSO_SHARE,
};

function toQueryTerm(
  term: string,
  { compound, plain, name, mayBeMisspelt, mayBeRelated, share }: TermReading,
  index: SentenceIndex,
): QueryTerm {
  const matches = new Map<number, number>();
  const add = (other: string, weight: number): void => {
    const id = index.idOf(other);
    if (id !== undefined && !matches.has(id)) matches.set(id, weight);
  };
  add(term, 1);
  const number = otherNumberForm(term);
  if (number !== undefined) add(number, NUMBER_WEIGHT);
  for (const one of plain) add(one, PLAIN_WEIGHT);
  for (const synonym of [...compound, ...synonymsOf(term)]) add(synonym, SYNONYM_WEIGHT);
  if (mayBeRelated && index.idOf(term) === undefined) {
    for (const related of relatedTo(term)) add(related, RELATED_WEIGHT);
    for (const wider of widerThan(term)) add(wider, WIDER_WEIGHT);
  }
  if (matches.size === 0 && mayBeMisspelt) {
    for (const near of index.nearest(term)) {
      add(near, MISSPELT_WEIGHT);
      for (const synonym of synonymsOf(near)) add(synonym, SYNONYM_WEIGHT);
    }
  }
  return { term, name, matches, weight: share * index.idf(term) * rarityInEnglish(term) };
}
