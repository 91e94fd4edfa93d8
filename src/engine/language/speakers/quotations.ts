import type { Span } from '../../document/index.js';

/**
 * The quotations of a text, their marks included. One that a paragraph leaves open goes on in the next
 * where that begins with an opening mark again, and ends with its paragraph otherwise.
 */
export function readQuotations(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { start, end } of paragraphsOf(text)) {
    let open: number | undefined;
    for (const { index } of text.slice(start, end).matchAll(/["“”„]/gu)) {
      const at = start + index;
      if (open === undefined) {
        if (opens(text, at)) open = at;
      } else if (text[at] !== '“' && text[at] !== '„') {
        found.push({ start: open, end: at + 1 });
        open = undefined;
      }
    }
    if (open !== undefined) found.push({ start: open, end });
  }
  return found;
}

/** A straight mark opens where no word ends right before it. */
const opens = (text: string, at: number): boolean =>
  text[at] !== '”' && (text[at] !== '"' || !/[\p{L}\p{N}.,!?]/u.test(text[at - 1] ?? ' '));

function paragraphsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n+/gu)) {
    found.push({ start, end: index });
    start = index + gap.length;
  }
  return [...found, { start, end: text.length }];
}
