import type { ComparedQuantity } from '../../src/engine/index.js';

/** Where amounts stand on a line, in px or characters from its left end. */
export interface Scale {
  readonly kind: 'linear' | 'logarithmic';
  readonly at: (amount: number) => number;
  /** Where zero stands, on a linear scale. */
  readonly zero: number;
  /** The powers of ten, on a logarithmic one. */
  readonly powers: readonly number[];
}

/** A bar shorter than this share of the longest shows nothing but that it is short. */
const MIN_BAR_SHARE = 1 / 100;

const ends = ({ amount, most }: ComparedQuantity): number[] => [amount, most ?? amount];

/**
 * The scale on which quantities do not mislead: from zero; only where the least of them
 * would vanish beside the largest, by powers of ten.
 *
 * @param width from the least to the largest amount.
 */
export function scaleOf(quantities: readonly ComparedQuantity[], width: number): Scale {
  const amounts = quantities.flatMap(ends);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  return least > 0 && least / most < MIN_BAR_SHARE
    ? logarithmic(least, most, width)
    : linear(Math.min(0, least), Math.max(0, most), width);
}

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
