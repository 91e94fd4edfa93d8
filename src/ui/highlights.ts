import { mergeSpans, type Quote, trimmed, type Span } from '../engine/index.js';
import { graphemes } from './graphemes.js';

/** A stretch of a quote, in bold or not. */
export interface HighlightSegment {
  readonly text: string;
  readonly bold: boolean;
}

/** The span widened to whole grapheme clusters: bold must not tear an accent off. */
function toGraphemes(text: string, { start, end }: Span): Span {
  const segments = graphemes.segment(text);
  const first = segments.containing(start);
  const last = segments.containing(end);
  return {
    start: first?.index ?? start,
    end: last && last.index < end ? last.index + last.segment.length : end,
  };
}

/** The parts of a span that stand on one line each, without the white space around them. */
function linesIn(text: string, span: Span): readonly Span[] {
  return [...text.slice(span.start, span.end).matchAll(/[^\r\n\u2028\u2029]+/gu)]
    .map(({ index, 0: line }) => ({
      start: span.start + index,
      end: span.start + index + line.length,
    }))
    .map((line) => trimmed(text, line))
    .filter(({ start, end }) => start < end);
}

/**
 * The quote in segments, in order and without a gap: joined, they are `quote.text`.
 *
 * @param marks what to set in bold, as offsets into the story; what lies outside the quote is left out.
 */
export function highlightSegments(
  quote: Quote,
  marks: readonly Span[],
): readonly HighlightSegment[] {
  const { text } = quote;
  const inside = marks
    .map(({ start, end }) => ({
      start: Math.max(start - quote.start, 0),
      end: Math.min(end - quote.start, text.length),
    }))
    .filter(({ start, end }) => start < end)
    .map((span) => toGraphemes(text, span))
    .flatMap((span) => linesIn(text, span));
  const segments: HighlightSegment[] = [];
  let at = 0;
  for (const { start, end } of mergeSpans(inside)) {
    segments.push({ text: text.slice(at, start), bold: false });
    segments.push({ text: text.slice(start, end), bold: true });
    at = end;
  }
  segments.push({ text: text.slice(at), bold: false });
  return segments.filter((segment) => segment.text !== '');
}
