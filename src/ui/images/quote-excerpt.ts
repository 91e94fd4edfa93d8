import {
  type Quote,
  covers,
  mergeSpans,
  overlaps,
  readQuantities,
  type Span,
} from '../../engine/index.js';
import { COLOURS } from './colours.js';
import type { TextRun } from './text-layout.js';

/** Stands where an excerpt does not begin or end with its quote. */
const ELLIPSIS = '… ';
/** What is missed where it is left out, and not the full stop alone. */
const TELLS = /[\p{L}\p{N}\p{S}]/u;

/** The nearest place between words, from an offset on towards a limit. */
function wordEdge(text: string, from: number, limit: number, step: 1 | -1): number {
  let at = from;
  while (at !== limit && /\S/u.test(text.charAt(step > 0 ? at - 1 : at))) at += step;
  return at;
}

/** At most `max` characters around what is marked, cut between words. */
function excerptSpan(text: string, words: Span, mark: Span, max: number): Span {
  if (words.end - words.start <= max) return words;
  const room = Math.max(0, max - (mark.end - mark.start));
  const behind = Math.min(words.end - mark.end, Math.floor(room / 4));
  const before = Math.max(words.start, mark.start - (room - behind));
  const after = Math.min(words.end, mark.end + room - (mark.start - before));
  return withoutTornQuantity(text, {
    start: before === words.start ? before : wordEdge(text, before, mark.start, 1),
    end: after === words.end ? after : wordEdge(text, after, mark.end, -1),
  });
}

/** The span without a quantity that it would tear: `$65` is not `$65 billion`, and `nearly` is none. */
function withoutTornQuantity(text: string, { start, end }: Span): Span {
  const quantities = readQuantities(text).map(({ qualifier, ...number }): Span => ({
    start: qualifier?.start ?? number.start,
    end: number.end,
  }));
  const torn = (edge: number): Span | undefined =>
    quantities.find(({ start: from, end: to }) => from < edge && edge < to);
  return { start: torn(start)?.end ?? start, end: torn(end)?.start ?? end };
}

/** Whether what is left out of a quote has words in it. */
const goesOn = (left: string): boolean => TELLS.test(left);

/** A part of a quote in one line, offsets into the story: an ellipsis shows where the quote goes on. */
export function partInWords(quote: Quote, { start, end }: Span): string {
  const { text } = quote;
  const [from, to] = [start - quote.start, end - quote.start];
  const before = goesOn(text.slice(0, from)) ? ELLIPSIS : '';
  const after = goesOn(text.slice(to)) ? ` ${ELLIPSIS.trim()}` : '';
  return `${before}${text.slice(from, to).trim()}${after}`;
}

/** What an excerpt shows of a quote; offsets into the story. */
export interface ExcerptOptions {
  /** What of the quote may be shown. */
  readonly words: Span;
  /** What is marked, in the order of the words, inside what may be shown; nothing where it is empty. */
  readonly marks: readonly [Span, ...Span[]];
  /** In UTF-16 code units; more where the marks take more. */
  readonly max: number;
}

/** An excerpt of a quote as text runs, what is marked in bold; an ellipsis shows where the quote goes on. */
export function quoteExcerpt(
  quote: Quote,
  { words, marks, max }: ExcerptOptions,
): readonly TextRun[] {
  const inside = ({ start, end }: Span): Span => ({
    start: start - quote.start,
    end: end - quote.start,
  });
  const part = inside(words);
  const marked = mergeSpans(marks, overlaps).map(inside);
  const ends = marks.map(({ end }) => end);
  const all = inside({ start: marks[0].start, end: Math.max(...ends) });
  const shown = covers(part, all) ? excerptSpan(quote.text, part, all, max) : all;
  const plain = (text: string): TextRun => ({ text, face: 'serif', colour: COLOURS.ink });
  const bold = (text: string): TextRun => ({
    ...{ text, face: 'serif bold', colour: COLOURS.ink, marker: COLOURS.marker },
  });
  const small = (text: string): TextRun => ({ text, face: 'sans', colour: COLOURS.faint });
  return [
    ...(goesOn(quote.text.slice(0, shown.start)) ? [small(ELLIPSIS)] : []),
    ...marked.flatMap(({ start, end }, index) => [
      plain(quote.text.slice(marked[index - 1]?.end ?? shown.start, start)),
      bold(quote.text.slice(start, end)),
    ]),
    plain(quote.text.slice(all.end, shown.end).trimEnd()),
    ...(goesOn(quote.text.slice(shown.end)) ? [small(` ${ELLIPSIS.trim()}`)] : []),
  ].filter(({ text }) => text !== '');
}
