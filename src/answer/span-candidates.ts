import { tokenise, type Passage, type Token } from '../search/index.js';
import { familyOf, fit } from './expected-fit.js';
import type { Mention } from './mentions.js';
import type { Notes } from './notes.js';
import type { Question } from './question.js';

/** Most tokens of a short answer. */
const LONGEST = 12;
/** Most words of what is counted after a figure. */
const UNIT_WORDS = 2;
/** Most commas inside a short answer: it may be a list. */
const MOST_COMMAS = 3;

/** A token of the passage, as the choice of a short answer sees it. */
export interface Word {
  /** Offsets into the story. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly stop: boolean;
  readonly capital: boolean;
  readonly digit: boolean;
  /** What it counts for in the question: 0 where the question does not have it. */
  readonly asked: number;
  /** Whether it is the noun that the question asks after. */
  readonly focus: boolean;
  /** The punctuation between the word before and it, white space dropped. */
  readonly mark: string;
}

/** A passage laid out for the choice of a short answer. */
export interface Sentence {
  readonly question: Question;
  readonly words: readonly Word[];
  readonly mentions: readonly WordMention[];
}

/** A mention by the indexes of its first and last word. */
export interface WordMention extends Mention {
  readonly first: number;
  readonly last: number;
  /** How well it answers the question's kind: 0 to 1. */
  readonly fits: number;
}

/** A run of words that may be the answer: indexes of its first and last word. */
export interface SpanCandidate {
  readonly first: number;
  readonly last: number;
}

/** Lays a passage out for a question. */
export function readSentence(question: Question, passage: Passage, notes: Notes): Sentence {
  const { story, start, end } = passage;
  const text = story.text.slice(start, end);
  let last = 0;
  const words = tokenise(text).map((token) => {
    const mark = text.slice(last, token.word.start).trim();
    last = token.word.end;
    return toWord(token, start, mark, question, notes);
  });
  const mentions = notes.of(passage).mentions.flatMap((mention): WordMention[] => {
    const first = words.findIndex((word) => word.end > mention.start);
    const final = words.findLastIndex((word) => word.start < mention.end);
    if (first === -1 || final < first) return [];
    return [{ ...mention, first, last: final, fits: fit(question.expected, mention.type) }];
  });
  return { question, words, mentions };
}

function toWord(
  { word, term }: Token,
  offset: number,
  mark: string,
  question: Question,
  notes: Notes,
): Word {
  const id = term === null ? undefined : notes.index.idOf(term);
  let asked = 0;
  if (id !== undefined) {
    for (const { matches, weight } of question.terms) {
      asked = Math.max(asked, (matches.get(id) ?? 0) * weight);
    }
  }
  return {
    start: offset + word.start,
    end: offset + word.end,
    text: word.text,
    lower: word.text.toLowerCase(),
    stop: term === null,
    capital: /^\p{Lu}/u.test(word.text),
    digit: /\d/u.test(word.text),
    asked,
    focus: term !== null && question.focus.includes(term),
    mark,
  };
}

/**
 * Every run of words that may be an answer: it begins and ends with a content word (an article may
 * not open it, a qualifier may), is not all said by the question, and runs over no strong mark.
 */
export function spanCandidates(sentence: Sentence): SpanCandidate[] {
  const figures = figureSpans(sentence);
  return figures.length > 0 ? figures : runsOfWords(sentence);
}

/**
 * Asked for a figure or a time, the figures and times of the passage that fit and that the question
 * does not say, alone and with up to two words of what they count.
 */
function figureSpans({ question, words, mentions }: Sentence): SpanCandidate[] {
  if (familyOf(question.expected) !== 'figure') return [];
  return mentions
    .filter(({ fits, isName }) => fits > 0 && !isName)
    .flatMap(({ first, last }) => {
      const asked = words.slice(first, last + 1).every((word) => word.stop || word.asked > 0);
      if (asked) return [];
      const ends = [last];
      for (let end = last + 1; end <= last + UNIT_WORDS; end++) {
        const word = words[end];
        if (!word || word.stop || word.mark) break;
        ends.push(end);
      }
      return ends.map((end) => ({ first, last: end }));
    });
}

function runsOfWords({ words }: Sentence): SpanCandidate[] {
  const candidates: SpanCandidate[] = [];
  words.forEach((opening, first) => {
    if (opening.stop) return;
    let commas = 0;
    let news = 0;
    for (let last = first; last < Math.min(words.length, first + LONGEST); last++) {
      const word = words[last];
      if (!word) break;
      if (last > first && word.mark) {
        if (/[;:()[\]"“”]/u.test(word.mark) || /[.?!]/u.test(word.mark)) break;
        if (word.mark.includes(',') && ++commas > MOST_COMMAS) break;
      }
      if (word.stop) continue;
      if (word.asked === 0) news++;
      if (news > 0) candidates.push({ first, last });
    }
  });
  return candidates;
}
