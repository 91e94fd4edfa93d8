import type { Quote, Span } from '../../engine/index.js';
import { blockMarkdown } from './block-markdown.js';
import { graphemes } from '../graphemes.js';

const markdownLength = (quote: Quote, marks: readonly Span[]): number =>
  blockMarkdown({ kind: 'quote', quote, marks }).length;

/** Whether the offset stands between the two halves of a surrogate pair. */
const insidePair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

/**
 * Where to split a text so that its first part has at most `max` code units: before white space in
 * the part's last half (there it is shown, while at a part's end it would be trimmed), else between
 * two grapheme clusters, else, in a cluster longer than a page, between two code points.
 */
function splitOffset(text: string, max: number): number {
  for (let at = max; at > max / 2; at -= 1) {
    if (/^\S\s$/u.test(text.slice(at - 1, at + 1))) return at;
  }
  const index = graphemes.segment(text).containing(max)?.index ?? max;
  if (index > 0) return index;
  return insidePair(text, max) ? Math.max(max - 1, 2) : max;
}

/** The longest first part of a quote whose Markdown has at most `budget` code units. */
function firstPart(quote: Quote, marks: readonly Span[], budget: number): Quote {
  let max = Math.min(Math.max(budget, 2), quote.text.length);
  for (;;) {
    const at = splitOffset(quote.text, max);
    const part = quote.part(quote.start, quote.start + at);
    const length = markdownLength(part, marks);
    if (length <= budget || max <= 2) return part;
    max = Math.max(2, Math.min(max - 1, Math.floor((at * budget) / length)));
  }
}

/**
 * The quote as parts whose Markdown has at most `budget` UTF-16 code units each. Their spans follow
 * one another without a gap: joined, they are the quote.
 */
export function splitQuote(quote: Quote, marks: readonly Span[], budget: number): readonly Quote[] {
  const parts: Quote[] = [];
  let rest = quote;
  while (markdownLength(rest, marks) > budget) {
    const part = firstPart(rest, marks, budget);
    if (part.end >= rest.end) break;
    parts.push(part);
    rest = rest.part(part.end, rest.end);
  }
  return [...parts, rest];
}
