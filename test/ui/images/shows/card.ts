import { expect } from 'vitest';
import type { Quote, Span } from '../../../../src/engine/index.js';
import type { Drawing } from '../../../../src/ui/images/index.js';
import { highlightSegments, sourceLocation, storyTitle } from '../../../../src/ui/index.js';
import { ShownText, unbroken, wordsOf } from './shown-text.js';

/**
 * Fails where a card does not show what the message does, or shows more: the quote, who says so, its story and its place, the words of the answer marked.
 */
export function expectCard(
  drawn: Drawing,
  quote: Quote,
  answer: Span | undefined,
  attribution?: string,
): void {
  const shown = new ShownText(drawn);
  const words = shown.take(quote.text).flat();
  const bold = highlightSegments(quote, answer ? [answer] : []).filter((segment) => segment.bold);
  const marked = words.filter(({ marker }) => marker !== undefined);
  expect(wordsOf(marked)).toBe(unbroken(bold.map(({ text }) => text).join('')));
  if (attribution !== undefined) shown.take(attribution);
  shown.take(storyTitle(quote));
  shown.take(sourceLocation(quote).join(' · '));
  expect(shown.left).toEqual(['“', 'Verbatim']);
}
