import type { Span } from '../../document/index.js';

/** Words that begin with a quotation, up to where it ends: `"because he asked me"`, and not what the rest tells. */
export function withinQuotation({ start, end }: Span, text: string): Span {
  const opens = /^["“]/u.test(text.slice(start, end));
  const isOpen = opens || /(?:^|\s)["“]$/u.test(text.slice(Math.max(0, start - 2), start));
  if (!isOpen) return { start, end };
  const from = opens ? start + 1 : start;
  const to = from + text.slice(from, end).search(/["”]/u);
  // The sign belongs to the words that have the opening one.
  return to <= from ? { start, end } : { start, end: opens ? to + 1 : to };
}
