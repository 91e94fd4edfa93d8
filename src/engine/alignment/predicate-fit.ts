import type { Statement } from './statement.js';
import { areOnOneSide, areOpposite, isWiderVerb, likeness } from './word-relations.js';

/** How the predicate of a claim stands to one of a story. */
export interface PredicateFit {
  readonly relation: 'same' | 'opposite';
  /** 0 to 1: how surely. */
  readonly strength: number;
  /** Whether the claim's says less than the story's: `killed` of who was murdered. */
  readonly wider?: true;
}

/** From here on a word may stand for another both ways. */
const ALIKE = 0.75;
const WIDER: PredicateFit = { relation: 'same', strength: 0.7, wider: true };

/** How one predicate stands to another; undefined where they are of different things. */
export function predicateFit(claim: Statement, told: Statement): PredicateFit | undefined {
  const [own, others] = [claim.terms, told.terms];
  if (own.length === 0 || others.length === 0) {
    // That there is a core in the planet is not told by what some core is.
    if (isExistential(claim) && told.parts.some(({ role }) => role === 'attribute'))
      return undefined;
    if (own.length === others.length) return { relation: 'same', strength: 1 };
    // Who became mayor, or remains it, is the mayor.
    return claim.copular && told.copular ? { relation: 'same', strength: 0.7 } : undefined;
  }
  const parted = claim.side !== undefined && told.side !== undefined && claim.side !== told.side;
  const isDenied = [claim, told].some(({ polarity }) => polarity === 'denied');
  let best: PredicateFit | undefined;
  for (const one of own) {
    for (const other of others) {
      const fit = termFit(one, other, isDenied);
      if (fit && fit.strength > (best?.strength ?? 0)) best = fit;
    }
  }
  // Who was not murdered may have been killed.
  best ??= !isDenied && isWider(own, others) ? WIDER : undefined;
  return best && parted ? { ...best, relation: 'opposite' } : best;
}

/** `there is a core within`: what is said to be, and not to be something. */
const isExistential = ({ copular, parts }: Statement): boolean =>
  copular && parts.every(({ role }) => role !== 'attribute' && role !== 'amount');

function termFit(one: string, other: string, isDenied: boolean): PredicateFit | undefined {
  if (areOpposite(one, other)) return { relation: 'opposite', strength: 0.9 };
  const strength = Math.max(likeness(one, other), areOnOneSide(one, other) ? ALIKE : 0);
  // Who killed a wolf has not murdered it; and who has not murdered it may have killed it.
  const [narrow, wide] = isDenied ? [other, one] : [one, other];
  if (strength <= ALIKE && isWiderVerb(wide, narrow) && !isWiderVerb(narrow, wide))
    return undefined;
  return strength > 0 ? { relation: 'same', strength } : undefined;
}

const isWider = (own: readonly string[], others: readonly string[]): boolean =>
  own.some((one) => others.some((other) => isWiderVerb(one, other)));
