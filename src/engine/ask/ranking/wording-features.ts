import type { Wording } from './wording.js';

/** How far a passage keeps to the question's very words. */
export const WORDING_FEATURES = ['functionWords', 'otherForms', 'mixedPairs'] as const;

export function wordingFeatures(
  ordinal: number,
  wording: Wording,
): Record<(typeof WORDING_FEATURES)[number], number> {
  const { functionWords, otherForms, pairs } = wording.read(ordinal);
  return { functionWords, otherForms: otherForms / 2, mixedPairs: pairs / 2 };
}
