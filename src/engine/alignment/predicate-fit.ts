import type { Statement } from './statement.js';
import { areOnOneSide, areOpposite, likeness } from './word-relations.js';

/** How the predicate of a claim stands to one of a story. */
export interface PredicateFit {
  readonly relation: 'same' | 'opposite';
  /** 0 to 1: how surely. */
  readonly strength: number;
}

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
  let best: PredicateFit | undefined;
  for (const one of own) {
    for (const other of others) {
      const fit = termFit(one, other);
      if (fit && fit.strength > (best?.strength ?? 0)) best = fit;
    }
  }
  return best && parted ? { ...best, relation: 'opposite' } : best;
}

/** `there is a core within`: what is said to be, and not to be something. */
const isExistential = ({ copular, parts }: Statement): boolean =>
  copular && parts.every(({ role }) => role !== 'attribute' && role !== 'amount');

function termFit(one: string, other: string): PredicateFit | undefined {
  if (areOpposite(one, other)) return { relation: 'opposite', strength: 0.9 };
  const strength = Math.max(likeness(one, other), areOnOneSide(one, other) ? 0.75 : 0);
  return strength > 0 ? { relation: 'same', strength } : undefined;
}
