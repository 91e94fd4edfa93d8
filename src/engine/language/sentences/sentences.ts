import { trimmed, type Span } from '../../document/index.js';
import { FUNCTION_WORDS } from '../tokens/common-words.js';
import { datelineEnd } from './datelines.js';
import { goesOn } from './goes-on.js';
import { ListNumbers } from './list-numbers.js';
import { endsPlainly } from './plain-end.js';
import { proposedEnds } from './proposed-ends.js';

/** A line shorter than this that is followed by a break ends its sentence: a heading, a list, verse. */
const WRAPPED_LINE = 45;

/** So much of a sentence tells whether it goes on; all of it, at each break, would take too long. */
const LOOK_BACK = 80;
const LOOK_AHEAD = 60;

/**
 * The sentences of a paragraph, in order, without the white space between them. Unicode's rules
 * (UAX #29, as Intl.Segmenter has them) propose the breaks; those after an abbreviation, an initial,
 * the number of a list's item or before a lower-case letter are taken back. A line break inside a
 * paragraph is white space where the line is long enough to have been wrapped or ends inside a phrase, else an end. A dateline
 * with which the paragraph opens is a span of its own, as isDateline tells, so that the sentence begins behind it.
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
  const lines = whole.split(/(?<=\r\n|\n|\r(?!\n)|\u2028|\u2029)/u);
  for (const [at, line] of lines.entries()) {
    run += line.replace(/[\n\r\u2028\u2029\u0085]/gu, ' ');
    if (line.trim().length < WRAPPED_LINE && !runsOn(line, lines[at + 1] ?? '')) {
      runs.push(run);
      run = '';
    }
  }
  if (run) runs.push(run);
  return runs;
}

/** Whether a short line is broken inside a phrase: `The port opened`, `in May.` */
function runsOn(line: string, next: string): boolean {
  const [, last = '', comma = ''] = /(\p{L}+)(,?)\s*$/u.exec(line) ?? [];
  const first = /^\s*(\p{Ll}+)/u.exec(next)?.[1];
  if (last === '' || first === undefined) return false;
  return comma !== '' || FUNCTION_WORDS.has(last.toLowerCase()) || FUNCTION_WORDS.has(first);
}

function sentencesOfRun(run: string): Span[] {
  const begin = run.length - run.trimStart().length;
  const dateline = datelineEnd(run.slice(begin));
  let start = dateline > 0 ? begin + dateline : 0;
  const spans: Span[] = dateline > 0 ? [{ start: 0, end: start }] : [];
  const numbers = new ListNumbers();
  for (const end of proposedEnds(run)) {
    if (end <= start) continue;
    if (end < run.length && !endsPlainly(run, start, end)) {
      const before = run.slice(Math.max(start, end - LOOK_BACK), end);
      if (isUnbegun(before) || numbers.opens(before.trim(), start === 0)) continue;
      if (goesOn(before, run.slice(end, end + LOOK_AHEAD))) continue;
    }
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

/** Marks alone are no sentence but where no other follows. */
function isUnbegun(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(words);
}
