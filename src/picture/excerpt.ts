import { runs, type TimelineEntry } from '../message/index.js';
import type { Quote } from '../story/index.js';
import type { Span } from '../text/index.js';
import { COLOURS } from './colours.js';
import type { Run } from './lay-text.js';

/** Most characters of a sentence that is shown whole, and what is kept on each side of a date in a longer one. */
const WHOLE = 150;
const BESIDE = 60;

/** The words of a sentence around its date, the date marked; where it is a part, signs in faint say so. */
export function excerptOf({ quote, marks }: TimelineEntry): readonly Run[] {
  const [mark] = marks;
  const part = mark && quote.text.length > WHOLE ? partAround(quote, mark) : quote;
  const sign = (text: string): Run => ({ text, face: 'serif', colour: COLOURS.faint });
  return [
    ...(part.start > quote.start ? [sign('… ')] : []),
    ...runs(part, marks).map(({ text, bold }): Run => ({
      ...{ text, colour: COLOURS.ink, face: bold ? 'serif bold' : 'serif' },
      ...(bold && { marker: COLOURS.marker }),
    })),
    ...(part.end < quote.end ? [sign(' …')] : []),
  ];
}

/** A part of a quote around some words in it, cut at white space. */
function partAround(quote: Quote, { start, end }: Span): Quote {
  const { text, start: first } = quote;
  const spaces = Array.from(text.matchAll(/\s+/gu), ({ index, 0: { length } }) => ({
    from: first + index,
    to: first + index + length,
  }));
  const before = spaces.filter(({ to }) => to <= start);
  const after = spaces.filter(({ from }) => from >= end);
  const from = before.find(({ to }) => to >= start - BESIDE) ?? before.at(-1);
  const to = after.findLast((space) => space.from <= end + BESIDE) ?? after[0];
  return quote.part(
    start - first <= BESIDE ? first : (from?.to ?? first),
    quote.end - end <= BESIDE ? quote.end : (to?.from ?? quote.end),
  );
}
