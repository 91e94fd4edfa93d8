import { once, oneOf, WordList } from '../../data/index.js';
import {
  CLOSING_ABBREVIATIONS,
  NUMBERING_ABBREVIATIONS,
  OPENING_ABBREVIATIONS,
} from './abbreviations.js';
import { trimmed, type Span } from '../../document/index.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A line shorter than this that is followed by a break ends its sentence: a heading, a list, verse. */
const WRAPPED_LINE = 45;

/** So much of a sentence tells whether it goes on; all of it, at each break, would take too long. */
const LOOK_BACK = 80;

/** The segmenter is given so many code units at a time: its time grows with their square. */
const WINDOW = 4096;

const LAST_WORD = /([\p{L}\p{N}.]+)\.["'”’)\]]*$/u;
const SINGLE_CAPITAL = /^(?:\p{Lu}\.)*\p{Lu}$/u;
const COUNTRY = /^[uU]\.[sSkKnN]$/u;
const BEGINS_LOW = /^["'“‘([]*[\p{Ll}\p{N},;]/u;
const BEGINS_WITH_NUMBER = /^[#$€£]?(?:\p{N}|(?:[VXLC]|[IVXLC]{2,})\b)/u;
const BEGINS_IN_LOWER_CASE = /^["'“‘([]*[\p{Ll},;]/u;
/** Words that begin a sentence and seldom a name. */
const opensSentence = once(
  () => new RegExp(`^["'“‘([]*(?:${oneOf(new WordList('sentences/openers.txt'))})\\b(?!\\.)`, 'u'),
);
/** What a single capital names a kind of: `vitamin C. The …`. */
const LETTERED =
  /\b(?:vitamin|type|class|group|plan|grade|hepatitis|appendix|section|point|line|figure|table|part|team)s?\s+\S+$/iu;

/**
 * The sentences of a paragraph, in order, without the white space between them. Unicode's rules
 * (UAX #29, as Intl.Segmenter has them) propose the breaks; those after an abbreviation, an initial
 * or before a lower-case letter are taken back. A line break inside a paragraph is white space where the
 * line is long enough to have been wrapped, else an end.
 */
export function readSentences(text: string, paragraph: Span): Span[] {
  const whole = text.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let offset = paragraph.start;
  for (const run of wrappedRuns(whole)) {
    for (const span of sentencesOfRun(run)) {
      const sentence = trimmed(text, { start: offset + span.start, end: offset + span.end });
      if (sentence.start < sentence.end) sentences.push(sentence);
    }
    offset += run.length;
  }
  return sentences;
}

/** The paragraph in runs that end at a hard line break, with wrapped line breaks made spaces. */
function wrappedRuns(whole: string): string[] {
  if (!/[\n\r\u2028\u2029]/u.test(whole)) return [whole.replaceAll('\u0085', ' ')];
  const runs: string[] = [];
  let run = '';
  for (const line of whole.split(/(?<=\r\n|\n|\r(?!\n)|\u2028|\u2029)/u)) {
    run += line.replace(/[\n\r\u2028\u2029\u0085]/gu, ' ');
    if (line.trim().length < WRAPPED_LINE) {
      runs.push(run);
      run = '';
    }
  }
  if (run) runs.push(run);
  return runs;
}

function sentencesOfRun(run: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of proposedEnds(run)) {
    const before = run.slice(Math.max(start, end - LOOK_BACK), end);
    if (end < run.length && goesOn(before, run.slice(end, end + 12))) continue;
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

/** Where Unicode's rules end a sentence. */
function* proposedEnds(run: string): Generator<number> {
  let start = 0;
  let size = WINDOW;
  while (start < run.length) {
    const window = segmenter.segment(run.slice(start, start + size));
    const ends = Array.from(window, ({ segment, index }) => start + index + segment.length);
    // The last one goes on beyond the window.
    if (start + size < run.length) ends.pop();
    yield* ends;
    size = ends.length > 0 ? WINDOW : 2 * size;
    start = ends.at(-1) ?? start;
  }
}

/** Whether the words before a proposed break run on into the words after it. */
function goesOn(before: string, after: string): boolean {
  const sentence = before.trimEnd();
  const next = after.trimStart();
  if (next === '') return false;
  const word = LAST_WORD.exec(sentence.slice(-24))?.[1];
  if (word === undefined) return BEGINS_IN_LOWER_CASE.test(next) && !/[:;]$/u.test(sentence);
  const lower = word.toLowerCase();
  if (NUMBERING_ABBREVIATIONS.has(lower) && BEGINS_WITH_NUMBER.test(next)) return true;
  if (COUNTRY.test(word)) return !opensSentence().test(next);
  if (SINGLE_CAPITAL.test(word)) return !LETTERED.test(sentence) && !opensSentence().test(next);
  if (OPENING_ABBREVIATIONS.has(lower)) return true;
  if (CLOSING_ABBREVIATIONS.has(lower)) return BEGINS_LOW.test(next);
  return BEGINS_IN_LOWER_CASE.test(next);
}
