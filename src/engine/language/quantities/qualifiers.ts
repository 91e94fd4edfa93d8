import { byWord, readKeyed, WordMap } from '../../data/index.js';
import type { Bound } from './quantity.js';

const BOUNDS = [
  'about',
  'almost',
  'over',
  'under',
  'at least',
  'at most',
] as const satisfies Bound[];

/** Words and signs before a number that leave it open, and which way. */
export const QUALIFIERS = new WordMap<Bound>(() =>
  byWord(readKeyed('quantities/qualifiers-before.txt', BOUNDS)),
);

/** Words behind a number or its noun: `25,000 or more`, `a week or so`. */
export const QUALIFIERS_BEHIND = new WordMap<Bound>(() =>
  byWord(readKeyed('quantities/qualifiers-behind.txt', BOUNDS)),
);
