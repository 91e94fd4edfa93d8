import type { Statement } from './statement.js';

/** Whether a verb says what it does with another word alone: `found guilty`. */
export const isOfPhrase = ({ predicate, parts }: Statement): boolean =>
  parts.some(
    ({ role, headItem }) =>
      role === 'attribute' &&
      headItem !== undefined &&
      headItem.start === predicate.start &&
      headItem.end > predicate.end,
  );
