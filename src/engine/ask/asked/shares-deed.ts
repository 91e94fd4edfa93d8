import type { Alignment } from '../../alignment/index.js';

/** From here on the verb is the one asked for. */
const SAME_VERB = 0.9;

/** Whether a passage has the verb asked for, or its opposite, and some of what belongs to it. */
export function sharesDeed({ predicate, parts }: Alignment): boolean {
  return predicate.strength >= SAME_VERB && parts.some(({ fit }) => fit?.relation === 'same');
}
