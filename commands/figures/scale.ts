import type { ComparedQuantity } from '../../src/engine/index.js';

/** Where amounts stand on a line, in px or characters from its left end. */
export interface Scale {
  readonly kind: 'linear' | 'logarithmic';
  readonly at: (amount: number) => number;
  /** Where zero stands, on a linear scale. */
  readonly zero: number;
  /** The powers of ten, on a logarithmic one. */
  readonly powers: readonly number[];
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
 */
export function scaleOf(
  quantities: readonly ComparedQuantity[],
  unit: string,
  width: number,
): Scale {
  const amounts = quantities.flatMap(ends);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  if (least > 0 && least / most < MIN_BAR_SHARE) return logarithmic(least, most, width);
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
  return { kind: 'linear', at, zero: at(0), powers: [] };
}

function logarithmic(least: number, most: number, width: number): Scale {
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  const powers = Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step));
  const at = (amount: number): number => ((Math.log10(amount) - first) / (last - first)) * width;
  return { kind: 'logarithmic', at, zero: 0, powers };
}
