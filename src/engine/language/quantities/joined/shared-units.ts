import { rounded, scaleFactor } from '../numerals.js';
import { TIME_UNITS } from '../../grammar/time-units.js';
import { measuredAs } from './measured-as.js';
import type { Quantity } from '../quantity.js';

/** Behind a comma or a conjunction nothing but who or what has so many: `and the Liberals`, `, the second`. */
const ANOTHER =
  /(?:,|[ \u00a0](?:and|but))[ \u00a0](?:and[ \u00a0]|but[ \u00a0])?(?:(?:the|its|his|her|their|our|my)[ \u00a0](?:[\p{L}\p{M}'’-]+[ \u00a0]){1,4}|(?:\p{Lu}[\p{L}\p{M}'’-]*[ \u00a0]){1,4})(?:(?:only|just|nearly|almost|about|some|around)[ \u00a0])?$/u;
/** Of the same people or things an age is no count. */
const OF_AGE = /(?<!\p{L})(?:aged|old|older|oldest|young|younger|youngest|average)(?!\p{L})/iu;
const SENTENCE_END = /[.!?;:](?=\s)|\n/u;
const CLAUSE_END = /^(?:[.,;!?)"”’]|$|\s*\n|[ \u00a0](?:and|but)[ \u00a0])/u;

/**
 * `40 percent and the Liberals 35`, `12 seats, the Blues nine and the Whites only three`: a bare number that
 * ends its clause is of what the one before is of.
 */
export function withSharedUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const done: Quantity[] = [];
  for (const quantity of quantities) {
    const last = done.findLast(({ kind }) => kind !== 'ordinal');
    done.push(last && isShared(text, last, quantity) ? sharing(text, quantity, last) : quantity);
  }
  return done;
}

/** `$4 million and the quarry 3`: the scale goes for both as well. */
function sharing(text: string, quantity: Quantity, other: Quantity): Quantity {
  const scale = scaleFactor(text.slice(other.start, other.end));
  const isScaled = scaleFactor(text.slice(quantity.start, quantity.end)) !== 1;
  const amount = isScaled || quantity.amount >= 1000 ? 1 : scale;
  return measuredAs({ ...quantity, amount: rounded(quantity.amount * amount) }, other);
}

function isShared(text: string, first: Quantity, second: Quantity): boolean {
  if (second.kind !== 'count' || second.unit !== undefined || second.share !== undefined)
    return false;
  if (first.kind === 'count' ? first.unit === undefined : !/^(?:percent|money)$/u.test(first.kind))
    return false;
  // `for six years and his wife for two`: a length of time is read as one by itself.
  if (TIME_UNITS.has(first.noun ?? '')) return false;
  const between = text.slice(first.unitEnd ?? first.end, second.start);
  if (SENTENCE_END.test(between) || OF_AGE.test(between)) return false;
  return ANOTHER.test(between) && CLAUSE_END.test(text.slice(second.end, second.end + 6));
}

/** `and the Liberals` before digits that another number stands before. */
const MANY =
  /(?:\d|%)[^.!?;:\n]*(?:,|[ \u00a0](?:and|but))[ \u00a0]the[ \u00a0]\p{Lu}\p{Ll}+s[ \u00a0]$/u;
/** How far back the number before may begin, in code units. */
const FARTHEST = 100;

/** Whether digits behind the name of many are so many of what is counted before: `and the Liberals 35`. */
export function isOfSeveral(text: string, start: number, end: number): boolean {
  return (
    MANY.test(text.slice(Math.max(0, start - FARTHEST), start)) &&
    CLAUSE_END.test(text.slice(end, end + 6))
  );
}
