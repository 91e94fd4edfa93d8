import { stem, type Quantity } from '../../language/index.js';
import { isScore, scoreFit } from './scores.js';
import { likeness } from '../word-relations.js';

/** How a claimed value stands to the story's: the same, another, or neither for certain. */
export type QuantityFit = 'fits' | 'differs' | undefined;

const NEARLY = /^(?:nearly|almost|close to|just under|just below|not quite)$/iu;
/** From here on two nouns count the same thing. */
const ALIKE = 0.7;
/** A number said to be rounded is so near to the exact one at most, as a share; one that is not, nearer. */
const ROUNDING = 0.1;
const UNSAID_ROUNDING = 0.015;
/** Of an exact number of fewer digits nobody leaves one off without saying so: 80 percent for 81. */
const FEWEST_DIGITS = 3;

/** Nobody gives a smaller sum without its currency. */
const LEAST_SUM = 10;

/** Which side of a number it leaves open: 1 above it, -1 below it, 0 neither or both. */
function sideOf({ bound }: Quantity): number {
  if (bound === 'over' || bound === 'at least') return 1;
  return bound === 'under' || bound === 'at most' ? -1 : 0;
}

const isNearly = ({ qualifier }: Quantity): boolean => NEARLY.test(qualifier?.text ?? '');

/** A part of a whole as a percentage: `a third of` is 33.3 %. */
function asPercent(quantity: Quantity): Quantity {
  const { kind, share } = quantity;
  return kind === 'count' && share !== undefined
    ? { ...quantity, kind: 'percent', amount: share * 100 }
    : quantity;
}

/** How a claimed quantity stands to one of a story. */
export function quantityFit(claim: Quantity, source: Quantity): QuantityFit {
  if (isScore(claim) || isScore(source)) return scoreFit(claim, source);
  const [claimed, told] = [asPercent(claim), asPercent(source)];
  if (!measureAlike(claimed, told)) return undefined;
  if (claimed.range && !told.range) return liesIn(told.amount, claimed.range);
  const bounds = [sideOf(claimed), sideOf(told)] as const;
  if (claimed.amount === told.amount) return sameAmount(claimed, told);
  if (bounds[0] !== 0) {
    const within = bounds[0] > 0 ? told.amount > claimed.amount : told.amount < claimed.amount;
    // `over 500` does not say whether it is under 600, and `nobody under 18` not that nobody is under 32.
    return within
      ? bounds[1] === -1 || bounds[1] === -bounds[0]
        ? undefined
        : 'fits'
      : bounds[1] === bounds[0]
        ? undefined
        : 'differs';
  }
  return roundsTo(claimed, told) ? 'fits' : 'differs';
}

/** `thousands of books` were 4,000; they were not 400, though 200,000 may still be called so. */
function liesIn(amount: number, { low, high }: NonNullable<Quantity['range']>): QuantityFit {
  if (amount < low) return 'differs';
  return amount <= high ? 'fits' : undefined;
}

/** `more than 25,000` is no `nearly 25,000`, and `below 81 percent` no `above 81 percent`. */
function sameAmount(claimed: Quantity, told: Quantity): QuantityFit {
  const side = (quantity: Quantity): number => (isNearly(quantity) ? -1 : sideOf(quantity));
  return side(claimed) * side(told) === -1 ? 'differs' : 'fits';
}

/** Whether the claimed number is a fair rounding of the story's. */
function roundsTo(claimed: Quantity, told: Quantity): boolean {
  const gap =
    Math.abs(claimed.amount - told.amount) /
    Math.max(Math.abs(claimed.amount), Math.abs(told.amount));
  const said = claimed.bound !== undefined;
  if (gap > (said ? ROUNDING : UNSAID_ROUNDING)) return false;
  const [own, other] = [digits(claimed.amount), digits(told.amount)];
  if (own >= other || (!said && other < FEWEST_DIGITS)) return false;
  return Number(told.amount.toPrecision(own)) === claimed.amount;
}

/** How many digits a number gives before the noughts. */
function digits(amount: number): number {
  return Number(amount.toPrecision(12)).toExponential().replace(/e.*$/u, '').replace(/\D/gu, '')
    .length;
}

/** Money in one currency, shares, or so many of the same thing. */
function measureAlike(a: Quantity, b: Quantity): boolean {
  const bare = (quantity: Quantity): boolean =>
    quantity.kind === 'count' && quantity.unit === undefined;
  // `once` and `twice` are no sums.
  const isSmall = [a, b].some((one) => bare(one) && one.amount < LEAST_SUM);
  if (isSmall && (a.kind === 'money' || b.kind === 'money')) return false;
  if (bare(a) || bare(b)) return a.kind !== 'ordinal' && b.kind !== 'ordinal' && a.amount >= 1;
  if (a.kind !== b.kind) return false;
  if (a.kind === 'ordinal') return true;
  // A price in words (`four-fifty a gallon`) names no currency; percentage points are no percent.
  if (a.kind === 'money' && (a.unit === undefined || b.unit === undefined)) return true;
  if (a.kind === 'percent') return (a.share === undefined) === (b.share === undefined);
  if (a.kind !== 'count') return a.unit === b.unit;
  return likeness(stem(a.noun ?? ''), stem(b.noun ?? '')) >= ALIKE;
}
