import type { Quantity } from '../quantities/quantity.js';
import type { Span } from '../../document/index.js';
import type { ReadSentence } from './read-sentences.js';
import { timesIn } from './clause-times.js';
import type { TaggedToken } from '../clauses/token.js';

/** A quantity with its qualifier and its noun. */
export function quantitySpan({ start, end, qualifier, unitEnd }: Quantity): Span {
  return { start: Math.min(start, qualifier?.start ?? start), end: Math.max(end, unitEnd ?? end) };
}

const isNoun = (token: TaggedToken | undefined): boolean =>
  token?.tag === 'NOUN' || token?.tag === 'PROPN';
const describes = (token: TaggedToken | undefined): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|PART)$/u.test(token?.tag ?? '') ||
  /^(?:its|his|her|their)$/u.test(token?.lower ?? '');

/** The last noun of a run of words that describe one, from `first` on; undefined where there is none. */
function lastNoun(tokens: readonly TaggedToken[], first: number): number | undefined {
  let last = first - 1;
  while (describes(tokens[last + 1])) last++;
  while (last >= first && !isNoun(tokens[last])) last--;
  return last >= first ? last : undefined;
}

/**
 * The noun phrase of a quantity, free of other quantities and times: back to its article, on to its noun
 * (`a $4 million fine`), and the one phrase that hangs on it (`almost 40 letters to Olsen`).
 */
export function quantityPhrase(sentence: ReadSentence, quantity: Span, clause: Span): Span {
  const { tokens } = sentence;
  const others = [...sentence.quantities.map(quantitySpan), ...timesIn(sentence, sentence)];
  const free = (span: Span): boolean =>
    !others.some(
      ({ start, end }) =>
        start < span.end && end > span.start && (end <= quantity.start || start >= quantity.end),
    );
  const before = tokens.findLastIndex(({ end }) => end <= quantity.start);
  const after = tokens.findIndex(({ start }) => start >= quantity.end);
  let { start, end } = quantity;
  let first = before;
  while (/^(?:ADJ|DET)$/u.test(tokens[first]?.tag ?? '') && tokens[first + 1]?.tag !== 'PUNCT') {
    start = tokens[first]?.start ?? start;
    first--;
  }
  const noun = after < 0 ? undefined : lastNoun(tokens, after);
  if (noun !== undefined) end = tokens[noun]?.end ?? end;
  const link = noun === undefined ? after : noun + 1;
  const hung = tokens[link]?.tag === 'ADP' ? lastNoun(tokens, link + 1) : undefined;
  const whole = { start, end: tokens[hung ?? -1]?.end ?? end };
  const fits = (span: Span): boolean =>
    span.start >= clause.start && span.end <= clause.end && free(span);
  return [whole, { start, end }, { ...quantity, end }].find(fits) ?? quantity;
}
