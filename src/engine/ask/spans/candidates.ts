import type { QuestionGroup } from './asked-shape.js';
import type { Sentence, Word } from './sentence.js';
import { classNumber } from './word-classes.js';

/** Most words of a short answer. */
const LONGEST = 14;
/** Most commas inside a short answer: it may be a list. */
const MOST_COMMAS = 4;

/** A run of words that may be the answer: indexes of its first and last word. */
export interface SpanCandidate {
  readonly first: number;
  readonly last: number;
}

const forms = (names: string): ReadonlySet<number> => new Set(names.split(' ').map(classNumber));

/** Stop words that tell something by themselves: `both sides`, `no one`, `about half`. */
const TELLING = forms('some not number first');
const MAY_OPEN = forms('some not number first nearly often');
/** How it was done and why is told with a preposition: `by boat`, `to save money`. */
const OPENS_MANNER = forms(
  'in on at from by to for with as within during between about through like',
);
const NEVER_LAST = forms(
  'article possessive this in on at from by of to for with as within during between about through like than and or but because which where be have do may pronoun there nearly',
);

/**
 * Every run of words that may be an answer: it begins and ends with a word that tells something, is
 * not all said by the question, cuts no brackets and runs over no strong mark.
 */
export function spanCandidates(sentence: Sentence, group: QuestionGroup): SpanCandidate[] {
  const candidates: SpanCandidate[] = [];
  const begins = new Set(sentence.mentions.map(({ first }) => first));
  sentence.words.forEach((word, first) => {
    const opens = !word.stop || MAY_OPEN.has(word.form) || begins.has(first);
    if (opens || (group === 'how' && OPENS_MANNER.has(word.form))) {
      for (const last of endsFrom(sentence, first)) candidates.push({ first, last });
    }
  });
  return candidates;
}

/** Where a run of words that begins with one may end. */
function endsFrom({ words, closing }: Sentence, first: number): number[] {
  const ends: number[] = [];
  let commas = 0;
  let news = 0;
  let inBrackets = false;
  for (let last = first; last < Math.min(words.length, first + LONGEST); last++) {
    const word = words[last];
    if (!word) break;
    if (last > first && word.mark) {
      if (stops(word.mark, words[last - 1])) break;
      if (/[)\]]/u.test(word.mark)) {
        if (!inBrackets) break;
        inBrackets = false;
      }
      if (/[([]/u.test(word.mark)) inBrackets = true;
      if (word.mark.includes(',') && ++commas > MOST_COMMAS) break;
    }
    const tells = !word.stop || TELLING.has(word.form);
    if (tells && word.asked === 0) news++;
    const closes = !inBrackets || /[)\]]/u.test(words[last + 1]?.mark ?? closing);
    if (tells && closes && news > 0 && !NEVER_LAST.has(word.form)) ends.push(last);
  }
  return ends;
}

/** Whether a mark ends a clause; the point behind an initial does not. */
function stops(mark: string, before: Word | undefined): boolean {
  if (/[;:]/u.test(mark)) return true;
  return /[.?!]["”]?$/u.test(mark) && (before?.lower.length ?? 0) > 1;
}
