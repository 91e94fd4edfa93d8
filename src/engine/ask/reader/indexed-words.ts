import { STOP, type Passage } from '../../search/index.js';
import { fit } from '../question/expected-fit.js';
import type { ValueMention } from '../question/mentions.js';
import type { Notes } from '../question/notes.js';
import type { Question } from '../question/question.js';

/** A word of a passage as the index has it. */
export interface IndexedWord {
  /** Offsets into the story. */
  readonly start: number;
  readonly end: number;
  readonly stop: boolean;
  /** What it counts for in the question: 0 where the question does not have it. */
  readonly asked: number;
  /** Whether it is the noun that the question asks after. */
  readonly focus: boolean;
}

/** A mention by the indexes of its first and last word. */
export interface IndexedMention extends ValueMention {
  readonly first: number;
  readonly last: number;
  /** How well it answers the question's kind: 0 to 1. */
  readonly fits: number;
}

/** A passage's words and mentions, as a question sees them. */
export interface IndexedWords {
  readonly words: readonly IndexedWord[];
  readonly mentions: readonly IndexedMention[];
}

export function readIndexedWords(question: Question, passage: Passage, notes: Notes): IndexedWords {
  const tokens = notes.index.tokens(passage.ordinal);
  const { starts, ends } = notes.index.offsets(passage.ordinal);
  const { weights, focus } = readTerms(question, notes);
  const words: IndexedWord[] = [];
  /** The word of each token: the parts of a number are tokens of one word. */
  const wordOf: number[] = [];
  let past = passage.start;
  tokens.forEach((id, token) => {
    const [start = 0, end = 0] = [starts[token], ends[token]];
    if (start >= past || words.length === 0) {
      const asked = weights.get(id) ?? 0;
      words.push({ start, end, stop: id === STOP, asked, focus: focus.has(id) });
      past = end;
    }
    wordOf.push(words.length - 1);
  });
  const mentions = notes.of(passage).mentions.map((mention) => ({
    ...mention,
    first: wordOf[mention.from] ?? 0,
    last: wordOf[mention.to] ?? 0,
    fits: fit(question, mention),
  }));
  return { words, mentions };
}

/** By the id of an index term: what the question's term that it matches best counts for. */
function readTerms(
  { terms, focus }: Question,
  { index }: Notes,
): {
  readonly weights: ReadonlyMap<number, number>;
  readonly focus: ReadonlySet<number | undefined>;
} {
  const weights = new Map<number, number>();
  for (const { matches, weight } of terms) {
    for (const [id, strength] of matches) {
      weights.set(id, Math.max(strength * weight, weights.get(id) ?? 0));
    }
  }
  return { weights, focus: new Set(focus.map((stem) => index.idOf(stem))) };
}
