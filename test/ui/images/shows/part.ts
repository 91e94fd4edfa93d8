import { expect } from 'vitest';
import type { Quote, Span } from '../../../../src/engine/index.js';
import type { PlacedRun } from '../../../../src/ui/images/index.js';
import { unbroken, wordsOf, type Text } from './shown-text.js';

/** A story's words have serifs, own words have none. */
export const isSource = ({ face }: PlacedRun): boolean => face.startsWith('serif');
const isMarked = ({ marker }: PlacedRun): boolean => marker !== undefined;

/** Whether what is left out of a quote has words in it, and not a full stop alone. */
export const goesOn = (left: string): boolean => /[\p{L}\p{N}\p{S}]/u.test(left);

/**
 * Fails where a text does not show a part of a quote: the story's words, those that are marked in
 * full, the others whole or cut between words, with a sign where the quote goes on.
 *
 * @param part what is told, `mark` what is marked in it; offsets into the story.
 * @returns the own words before and after them, without the signs.
 */
export function expectPart(
  text: Text,
  quote: Quote,
  part: Span,
  mark: Span,
): { readonly before: string; readonly after: string } {
  const [first, last] = [text.findIndex(isSource), text.findLastIndex(isSource)];
  const source = text.slice(first, last + 1);
  expect(source.filter((run) => !isSource(run))).toEqual([]);
  const of = (start: number, end: number): string =>
    unbroken(quote.text.slice(start - quote.start, end - quote.start));
  const from = source.findIndex(isMarked);
  const to = source.findLastIndex(isMarked) + 1;
  expect(wordsOf(source.slice(Math.max(0, from), to))).toBe(of(mark.start, mark.end));
  const own = { before: wordsOf(text.slice(0, first)), after: wordsOf(text.slice(last + 1)) };

  const [wholeStart, start] = [
    of(part.start, mark.start),
    wordsOf(source.slice(0, Math.max(0, from))),
  ];
  const [wholeEnd, end] = [of(mark.end, part.end).trimEnd(), wordsOf(source.slice(to))];
  expect(wholeStart.endsWith(start) && wholeEnd.startsWith(end), `"${wordsOf(source)}"`).toBe(true);
  const [cutStart, cutEnd] = [
    goesOn(of(quote.start, part.start) + wholeStart.slice(0, wholeStart.length - start.length)),
    goesOn(wholeEnd.slice(end.length) + of(part.end, quote.end)),
  ];
  expect([own.before.endsWith('… '), own.after.startsWith(' …')]).toEqual([cutStart, cutEnd]);
  // Where a line break was, words may stand side by side.
  if (quote.text === unbroken(quote.text)) {
    expectNoneTorn(wholeStart.slice(0, wholeStart.length - start.length), start);
    expectNoneTorn(end, wholeEnd.slice(end.length));
  }
  return {
    before: cutStart ? own.before.slice(0, -2) : own.before,
    after: cutEnd ? own.after.slice(2) : own.after,
  };
}

/** Fails where a cut goes through a word or a number. */
function expectNoneTorn(before: string, after: string): void {
  expect(`${before.slice(-20)}|${after.slice(0, 20)}`).not.toMatch(/[\p{L}\p{N}]\|[\p{L}\p{N}]/u);
}
