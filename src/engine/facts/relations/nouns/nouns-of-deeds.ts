import { once, readKeyed } from '../../../data/index.js';

export const PREPOSITIONS_OF_DEEDS = [
  'with',
  'by',
  'against',
  'to',
  'from',
  'for',
  'at',
  'in',
  'into',
  'of',
] as const;
export type PrepositionOfDeed = (typeof PREPOSITIONS_OF_DEEDS)[number];

const DEEDS = once(() => {
  const table = readKeyed('facts/nouns-of-deeds.txt', PREPOSITIONS_OF_DEEDS);
  return new Map(PREPOSITIONS_OF_DEEDS.map((one) => [one, new Set(table.get(one))] as const));
});

/** Lemmas of nouns for what two do, by the preposition of the other: `merger` and `with`. */
export const deedsBy = (preposition: PrepositionOfDeed): ReadonlySet<string> =>
  DEEDS().get(preposition) ?? new Set();
