import type { NameKind } from './name.js';

/** How much evidence there is for each kind of a name. */
export type Votes = Record<Exclude<NameKind, 'nationality'>, number>;

/** No evidence for any kind: then a name is of no known kind. */
export function noVotes(): Votes {
  return {
    person: 0,
    organisation: 0,
    product: 0,
    place: 0,
    event: 0,
    work: 0,
    law: 0,
    other: 0.5,
  };
}

const ORDER = [
  'person',
  'organisation',
  'place',
  'product',
  'event',
  'law',
  'work',
  'other',
] as const;

/** The kind with the most evidence; the first of these where two are even. */
export function winner(votes: Readonly<Votes>): (typeof ORDER)[number] {
  let best: (typeof ORDER)[number] = 'other';
  for (const kind of ORDER) if (votes[kind] > votes[best]) best = kind;
  return best;
}
