import { type Quote, covers, readQuantities, type Span } from '../../engine/index.js';
import { COLOURS } from './colours.js';
import type { TextRun } from './text-layout.js';

/** Stands where an excerpt does not begin or end with the words that it is taken from. */
const ELLIPSIS = '… ';

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

/** The span without a quantity that it would tear: `$65` is not `$65 billion`. */
function withoutTornQuantity(text: string, { start, end }: Span): Span {
  const torn = (edge: number): Span | undefined =>
    readQuantities(text).find(({ start: from, end: to }) => from < edge && edge < to);
  return { start: torn(start)?.end ?? start, end: torn(end)?.start ?? end };
}

/**
 * An excerpt of a quote as text runs, what is marked in bold; an ellipsis shows where it is cut short.
 *
 * @param words the part, `mark` what to mark in it: offsets into the story.
 */
export function quoteExcerpt(
  quote: Quote,
  words: Span,
  mark: Span,
  max: number,
): readonly TextRun[] {
  const inside = (span: Span): Span => ({
    start: span.start - quote.start,
    end: span.end - quote.start,
  });
  const [part, marked] = [inside(words), inside(mark)];
  const shown = covers(part, marked) ? excerptSpan(quote.text, part, marked, max) : marked;
  const plain = (text: string): TextRun => ({ text, face: 'serif', colour: COLOURS.ink });
  const bold = (text: string): TextRun => ({
    ...{ text, face: 'serif bold', colour: COLOURS.ink, marker: COLOURS.marker },
  });
  const small = (text: string): TextRun => ({ text, face: 'sans', colour: COLOURS.faint });
  return [
    ...(shown.start > part.start ? [small(ELLIPSIS)] : []),
    plain(quote.text.slice(shown.start, marked.start)),
    bold(quote.text.slice(marked.start, marked.end)),
    plain(quote.text.slice(marked.end, shown.end).trimEnd()),
    ...(shown.end < part.end ? [small(` ${ELLIPSIS.trim()}`)] : []),
  ].filter(({ text }) => text !== '');
}
