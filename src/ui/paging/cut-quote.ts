import { type Quote, type Span } from '../../engine/index.js';
import { blockMarkdown } from '../discord/block-markdown.js';
import { graphemes } from '../graphemes.js';

const shownLength = (quote: Quote, marks: readonly Span[]): number =>
  blockMarkdown({ kind: 'quote', quote, marks }).length;

/** Whether the offset stands between the two halves of a surrogate pair. */
const insidePair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

/**
 * Where to cut a text so that its first part has at most `most` code units: before white space in
 * the part's last half (there it is shown, while at a part's end it would be trimmed), else between
 * two characters as a reader sees them, else, in one character longer than a page, between two code
 * points.
 */
function cutAt(text: string, most: number): number {
  for (let at = most; at > most / 2; at -= 1) {
    if (/^\S\s$/u.test(text.slice(at - 1, at + 1))) return at;
  }
  const index = graphemes.segment(text).containing(most)?.index ?? most;
  if (index > 0) return index;
  return insidePair(text, most) ? Math.max(most - 1, 2) : most;
}

/** The longest first part of a quote that is shown in at most `room` code units. */
function firstPart(quote: Quote, marks: readonly Span[], room: number): Quote {
  let most = Math.min(Math.max(room, 2), quote.text.length);
  for (;;) {
    const at = cutAt(quote.text, most);
    const part = quote.part(quote.start, quote.start + at);
    const shown = shownLength(part, marks);
    if (shown <= room || most <= 2) return part;
    most = Math.max(2, Math.min(most - 1, Math.floor((at * room) / shown)));
  }
}

/**
 * The quote as parts that are each shown in at most `room` UTF-16 code units of Markdown. Their
 * spans follow one another without a gap: joined, they are the quote.
 */
export function cutQuote(quote: Quote, marks: readonly Span[], room: number): readonly Quote[] {
  const parts: Quote[] = [];
  let rest = quote;
  while (shownLength(rest, marks) > room) {
    const part = firstPart(rest, marks, room);
    if (part.end >= rest.end) break;
    parts.push(part);
    rest = rest.part(part.end, rest.end);
  }
  return [...parts, rest];
}
