import { type Quote, trimmed, type Span } from '../engine/index.js';
import { graphemes } from './graphemes.js';

/** A run of a quote's words, bold or not. */
export interface MarkedRun {
  readonly text: string;
  readonly bold: boolean;
}

/** The span widened to whole characters as a reader sees them: bold must not tear an accent off. */
function widened(text: string, { start, end }: Span): Span {
  const segments = graphemes.segment(text);
  const first = segments.containing(start);
  const last = segments.containing(end);
  return {
    start: first?.index ?? start,
    end: last && last.index < end ? last.index + last.segment.length : end,
  };
}

/** The parts of a span that stand on one line each, without the white space around them. */
function lines(text: string, span: Span): readonly Span[] {
  return [...text.slice(span.start, span.end).matchAll(/[^\r\n\u2028\u2029]+/gu)]
    .map(({ index, 0: line }) => ({
      start: span.start + index,
      end: span.start + index + line.length,
    }))
    .map((line) => trimmed(text, line))
    .filter(({ start, end }) => start < end);
}

/** Spans in order, those that touch or overlap made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (!last || span.start > last.end) apart.push(span);
    else apart.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
  }
  return apart;
}

/**
 * The quote's words as runs, in order and without a gap: joined, they are `quote.text`.
 *
 * @param marks what to set in bold, as offsets into the story; what lies outside the quote is left out.
 */
export function markedRuns(quote: Quote, marks: readonly Span[]): readonly MarkedRun[] {
  const { text } = quote;
  const inside = marks
    .map(({ start, end }) => ({
      start: Math.max(start - quote.start, 0),
      end: Math.min(end - quote.start, text.length),
    }))
    .filter(({ start, end }) => start < end)
    .map((span) => widened(text, span))
    .flatMap((span) => lines(text, span));
  const parts: MarkedRun[] = [];
  let at = 0;
  for (const { start, end } of merged(inside)) {
    parts.push({ text: text.slice(at, start), bold: false });
    parts.push({ text: text.slice(start, end), bold: true });
    at = end;
  }
  parts.push({ text: text.slice(at), bold: false });
  return parts.filter((run) => run.text !== '');
}
