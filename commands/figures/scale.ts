import type { ComparedQuantity } from '../../src/engine/index.js';

/** Where amounts stand on a line, in px or characters from its left end. */
export interface Scale {
  readonly kind: 'linear' | 'logarithmic';
  readonly at: (amount: number) => number;
  /** Where zero stands, on a linear scale. */
  readonly zero: number;
  /** The lines of a logarithmic one: powers of ten. */
  readonly powers: readonly number[];
  /** How many times as much each of them is as the one before it. */
  readonly factor: number;
  /** Where the whole ends that shares are of: 100 percent. */
  readonly whole?: number;
}

/** A bar shorter than this share of the longest shows nothing but that it is short. */
const MIN_BAR_SHARE = 1 / 100;

const ends = ({ amount, most }: ComparedQuantity): number[] => [amount, most ?? amount];

/**
 * The scale on which quantities do not mislead: from zero; only where the least of them
 * would vanish beside the largest, by powers of ten. Shares of a whole stand on all of it.
 *
 * @param unit as in {@link QuantitySection}.
 * @param width from the least to the largest amount, or from nothing to the whole.
 * @param mostLines how many powers of ten there is room to name, at least two.
 */
export function scaleOf(
  quantities: readonly ComparedQuantity[],
  unit: string,
  width: number,
  mostLines = Infinity,
): Scale {
  const amounts = quantities.flatMap(ends);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  if (least > 0 && least / most < MIN_BAR_SHARE) return logarithmic(least, most, width, mostLines);
  const areShares = unit === '%' && least >= 0 && most <= 100 && !quantities.every(isChange);
  if (areShares) return { ...linear(0, 100, width), whole: width };
  return linear(Math.min(0, least), Math.max(0, most), width);
}

/** `fell 14 percent`, `3 percent higher`: no part of anything. */
function isChange({ quote, mark, text }: ComparedQuantity): boolean {
  const before = quote.part(Math.max(quote.start, mark.start - REACH), mark.start).text;
  const after = quote.part(mark.end, Math.min(quote.end, mark.end + REACH)).text;
  return CHANGING.test(before) || CHANGED.test(`${text}${after}`);
}

/** In UTF-16 code units, on each side. */
const REACH = 24;
const CHANGING =
  /\b(?:f[ae]ll(?:en|s|ing)?|r[io]s(?:e[ns]?|ing)|dropp?(?:ed|s|ing)?|gr[eo]w(?:n|s|ing)?|gain(?:ed|s|ing)?|los[et](?:s|ing)?|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|slump(?:ed|s|ing)?|plunge(?:d|s)?|surge(?:d|s)?|slip(?:ped|s)?|shr[aiu]nk(?:s|ing)?|(?:in|de)crease[ds]?|declined?s?|cut|rais(?:ed?|es|ing)|up|down)\s+(?:\S+\s+){0,2}$/iu;
const CHANGED =
  /\s(?:higher|lower|up|down|(?:in|de)crease|rise|fall|drop|decline|growth|cut|gain|loss)\b/iu;

function linear(from: number, to: number, width: number): Scale {
  const at = (amount: number): number => ((amount - from) / (to - from || 1)) * width;
  return { kind: 'linear', at, zero: at(0), powers: [], factor: 1 };
}

function logarithmic(least: number, most: number, width: number, mostLines: number): Scale {
  const first = Math.floor(Math.log10(least));
  const decades = Math.ceil(Math.log10(most)) - first;
  const step = Math.ceil(decades / Math.min(decades, mostLines - 1));
  const steps = Math.ceil(decades / step);
  const powers = Array.from({ length: steps + 1 }, (_, at) => 10 ** (first + at * step));
  const at = (amount: number): number => ((Math.log10(amount) - first) / (steps * step)) * width;
  return { kind: 'logarithmic', at, zero: 0, powers, factor: 10 ** step };
}
