import type { Alignment } from '../alignment/index.js';

/** Whether so many of them may do the opposite of what a story tells of all: `46 voted against`, `members backed it`. */
export const isOfSome = ({ claim, told, predicate, parts }: Alignment): boolean =>
  predicate.relation === 'opposite' &&
  [claim, told].every(({ polarity }) => polarity === 'affirmed') &&
  parts.some(
    ({ part, told: all }) =>
      part.role === 'agent' &&
      part.items.some(({ quantity }) => quantity?.kind === 'count') &&
      all?.items.every(({ quantity }) => quantity === undefined) === true,
  );
