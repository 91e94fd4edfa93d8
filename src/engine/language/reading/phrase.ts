import { trimmed, type Span } from '../../document/index.js';

/** Words of a story as they stand there: one slice of it, or several with a sign between them. */
export interface Phrase {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Stands where words of the story are left out between two slices. */
export const GAP = ' … ';

const LOOSE_START = /^[\s,;:–—-]+(?=[\s\p{L}])/u;
const LOOSE_END = /[\s,;:–—-]+$/u;

/** A span without loose marks at its ends. */
function tidy(text: string, span: Span): Span {
  const { start, end } = trimmed(text, span);
  const words = text.slice(start, end);
  const from = start + (LOOSE_START.exec(words)?.[0].length ?? 0);
  return { start: from, end: start + words.replace(LOOSE_END, '').length };
}

/** The slices of a story as one phrase, in the order given; without words where there is no slice. */
export function phraseOf(text: string, slices: readonly (Span | undefined)[]): Phrase {
  const spans = slices
    .flatMap((span) => (span && span.start < span.end ? [tidy(text, span)] : []))
    .filter(({ start, end }) => start < end);
  return { text: spans.map(({ start, end }) => text.slice(start, end)).join(GAP), spans };
}
