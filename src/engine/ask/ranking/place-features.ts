import type { Passage } from '../../search/index.js';
import { flag } from '../learned/flag.js';
import type { Match } from './match.js';

/** A passage's length and its place in the story. */
export const PLACE_FEATURES = ['length', 'short', 'news', 'opensParagraph'] as const;

/** Fewer tokens than this, and a sentence is a heading or a fragment. */
const SHORT = 6;

export function placeFeatures(
  { ordinal, paragraphBegin }: Passage,
  { length, at }: Match,
): Record<(typeof PLACE_FEATURES)[number], number> {
  return {
    length: Math.log(1 + length) / 4,
    short: flag(length < SHORT),
    // Tokens that are not the question's; an answer needs no more than a dozen.
    news: Math.min(1, Math.max(0, length - at.length) / 12),
    opensParagraph: flag(ordinal === paragraphBegin),
  };
}
