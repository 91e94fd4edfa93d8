import { type Quote, covers, readQuantities, type Span } from '../../engine/index.js';
import { COLOURS } from './colours.js';
import type { TextRun } from './text-layout.js';

/** Stands where a part of a sentence is not the beginning or the end of the words that are told. */
const CUT = '… ';

/** The nearest place between words, from an offset on towards a limit. */
function wordEdge(text: string, from: number, limit: number, step: 1 | -1): number {
  let at = from;
  while (at !== limit && /\S/u.test(text.charAt(step > 0 ? at - 1 : at))) at += step;
  return at;
}

/** At most so many characters of a part of a quote, around what is marked in it, cut between words. */
function windowed(text: string, words: Span, mark: Span, most: number): Span {
  if (words.end - words.start <= most) return words;
  const room = Math.max(0, most - (mark.end - mark.start));
  const behind = Math.min(words.end - mark.end, Math.floor(room / 4));
  const before = Math.max(words.start, mark.start - (room - behind));
  const after = Math.min(words.end, mark.end + room - (mark.start - before));
  return whole(text, {
    start: before === words.start ? before : wordEdge(text, before, mark.start, 1),
    end: after === words.end ? after : wordEdge(text, after, mark.end, -1),
  });
}

/** The part without a figure that it would tear: `$65` is not `$65 billion`. */
function whole(text: string, { start, end }: Span): Span {
  const torn = (edge: number): Span | undefined =>
    readQuantities(text).find((figure) => figure.start < edge && edge < figure.end);
  return { start: torn(start)?.end ?? start, end: torn(end)?.start ?? end };
}

/**
 * A part of a quote as runs, what is marked in it in bold; a sign shows where it is cut short.
 *
 * @param words the part, `mark` what to mark in it: offsets into the story.
 */
export function partOfQuote(
  quote: Quote,
  words: Span,
  mark: Span,
  most: number,
): readonly TextRun[] {
  const inside = (span: Span): Span => ({
    start: span.start - quote.start,
    end: span.end - quote.start,
  });
  const [part, marked] = [inside(words), inside(mark)];
  const shown = covers(part, marked) ? windowed(quote.text, part, marked, most) : marked;
  const plain = (text: string): TextRun => ({ text, face: 'serif', colour: COLOURS.ink });
  const bold = (text: string): TextRun => ({
    ...{ text, face: 'serif bold', colour: COLOURS.ink, marker: COLOURS.marker },
  });
  const cut = (text: string): TextRun => ({ text, face: 'sans', colour: COLOURS.faint });
  return [
    ...(shown.start > part.start ? [cut(CUT)] : []),
    plain(quote.text.slice(shown.start, marked.start)),
    bold(quote.text.slice(marked.start, marked.end)),
    plain(quote.text.slice(marked.end, shown.end).trimEnd()),
    ...(shown.end < part.end ? [cut(` ${CUT.trim()}`)] : []),
  ].filter(({ text }) => text !== '');
}
