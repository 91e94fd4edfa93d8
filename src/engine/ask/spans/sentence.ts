import { STOP, type Passage } from '../../search/index.js';
import { fit } from '../question/expected-fit.js';
import type { ValueMention } from '../question/mentions.js';
import type { Notes } from '../question/notes.js';
import type { Question } from '../question/question.js';
import { readShape, type WordShape } from './word-classes.js';

/** A word of a passage, as the choice of a short answer sees it. */
export interface Word extends WordShape {
  /** Offsets into the story. */
  readonly start: number;
  readonly end: number;
  readonly stop: boolean;
  /** The question's term that it matches, or -1. */
  readonly term: number;
  /** What it counts for in the question: 0 where the question does not have it. */
  readonly asked: number;
  /** Whether it is the noun that the question asks after. */
  readonly focus: boolean;
  /** The punctuation between the word before and it, white space dropped. */
  readonly mark: string;
}

/** A passage laid out for the choice of a short answer. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly mentions: readonly WordMention[];
  /** The punctuation behind the last word. */
  readonly closing: string;
}

/** A mention by the indexes of its first and last word. */
export interface WordMention extends ValueMention {
  readonly first: number;
  readonly last: number;
  /** How well it answers the question's kind: 0 to 1. */
  readonly fits: number;
}

const SPACE = /\s/u;

/** Lays a passage out for a question. */
export function readSentence(question: Question, passage: Passage, notes: Notes): Sentence {
  const { text } = passage.story;
  const tokens = notes.index.tokens(passage.ordinal);
  const { starts, ends } = notes.index.offsets(passage.ordinal);
  const { terms, focus } = readTerms(question, notes);
  const words: Word[] = [];
  /** The word of each token: the parts of a number are tokens of one word. */
  const wordOf: number[] = [];
  let past = passage.start;
  tokens.forEach((id, token) => {
    const [start = 0, end = 0] = [starts[token], ends[token]];
    if (start >= past || words.length === 0) {
      const stop = id === STOP;
      const match = terms.get(id);
      const { lower, form, capital } = readShape(text.slice(start, end), stop);
      const [term, asked] = match ? [match.term, match.weight] : [-1, 0];
      // Mostly it is one space.
      const mark =
        start - past > 1 || !SPACE.test(text.charAt(past)) ? text.slice(past, start).trim() : '';
      words.push({
        start,
        end,
        lower,
        form,
        capital,
        stop,
        term,
        asked,
        focus: focus.has(id),
        mark,
      });
      past = end;
    }
    wordOf.push(words.length - 1);
  });
  const mentions = notes.of(passage).mentions.map((mention) => ({
    ...mention,
    first: wordOf[mention.from] ?? 0,
    last: wordOf[mention.to] ?? 0,
    fits: fit(question.expected, mention.type),
  }));
  return { words, mentions, closing: text.slice(past, passage.end).trim() };
}

/** By the id of an index term: the question's term that it matches best, and what that counts for. */
function readTerms(
  question: Question,
  { index }: Notes,
): {
  readonly terms: ReadonlyMap<number, { readonly term: number; readonly weight: number }>;
  readonly focus: ReadonlySet<number | undefined>;
} {
  const terms = new Map<number, { term: number; weight: number }>();
  question.terms.forEach(({ matches, weight }, term) => {
    for (const [id, strength] of matches) {
      const counts = strength * weight;
      if (counts > (terms.get(id)?.weight ?? 0)) terms.set(id, { term, weight: counts });
    }
  });
  return {
    terms,
    focus: new Set(question.focus.map((stem) => index.idOf(stem))),
  };
}
