import { stem, type Quantity } from '../../language/index.js';

/** How the answers of two stories stand to each other. */
export type Agreement = 'same' | 'differs';

/** Words before a number that leave it open on one side: 700 does not contradict `more than 500`. */
const AT_LEAST = /^(?:over|above|more than|at least|upwards of|no (?:fewer|less) than)$/iu;
const AT_MOST =
  /^(?:under|below|up to|at most|(?:less|fewer) than|no more than|as (?:many|much) as)$/iu;
/** Smaller numbers are counted out, one by one; larger ones that end in noughts may be rounded. */
const ROUNDED_FROM = 1000;
/** Numbers that differ by less than this share may be two roundings of one. */
const NEAR = 0.1;

/** Whether two quantities say the same, contradict each other, or neither for certain. */
export function quantityRelation(a: Quantity, b: Quantity): Agreement | undefined {
  if (!measureAlike(a, b)) return undefined;
  const bounds = [boundOf(a), boundOf(b)];
  if (a.amount === b.amount) return bounds[0] === bounds[1] ? 'same' : undefined;
  if (bounds.some((bound) => bound !== 0)) return excludes(a, b) ? 'differs' : undefined;
  if (isRounding(a.amount, b.amount) || isRounding(b.amount, a.amount)) return 'same';
  const loosened = a.qualifier !== undefined || b.qualifier !== undefined;
  return loosened && gapOf(a, b) < NEAR ? undefined : 'differs';
}

/** Money in one currency, shares, or so many of the same thing. */
function measureAlike(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.kind === 'ordinal') return false;
  if (a.kind !== 'count') return a.unit === b.unit;
  // What is not named with the number may be another thing: that is enough to agree, not to differ.
  if (a.unit === undefined || b.unit === undefined) return a.amount === b.amount;
  const [one, other] = [stems(a.unit), stems(b.unit)];
  if (one.at(-1) !== other.at(-1)) return false;
  // `fake accounts` are among `accounts`, but are no `new accounts`.
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  return fewer.every((word) => more.includes(word));
}

function stems(words: string): string[] {
  return words.toLowerCase().split(/\s+/u).map(stem);
}

/** 1 where the number is the least that it may be, -1 where it is the most, else 0. */
function boundOf({ qualifier }: Quantity): number {
  if (!qualifier) return 0;
  return AT_LEAST.test(qualifier.text) ? 1 : AT_MOST.test(qualifier.text) ? -1 : 0;
}

/** Whether one number lies outside what the other leaves open. */
function excludes(a: Quantity, b: Quantity): boolean {
  if (gapOf(a, b) < NEAR) return false;
  const [one, other] = [boundOf(a), boundOf(b)];
  if (one !== 0 && one === other) return false;
  const outside = one === 0 ? -other : one;
  // `over 500` rules out 300, and `under 500` rules out 700.
  return outside > 0 ? a.amount > b.amount : a.amount < b.amount;
}

function gapOf(a: Quantity, b: Quantity): number {
  return Math.abs(a.amount - b.amount) / Math.max(Math.abs(a.amount), Math.abs(b.amount));
}

/** Whether a number is another one rounded to the digits that it gives: 25,000 for 24,987. */
function isRounding(short: number, exact: number): boolean {
  const digits = String(short).replace(/\D/gu, '').replace(/0+$/u, '').length;
  if (Math.abs(exact) < ROUNDED_FROM || digits < 2) return false;
  return Number(exact.toPrecision(digits)) === short;
}
