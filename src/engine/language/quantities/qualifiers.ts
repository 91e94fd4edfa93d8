import type { Bound } from './quantities.js';

/** Words that loosen a number, and which way they leave it open: data for reading figures. */

/** Words before a number. */
export const QUALIFIERS: ReadonlyMap<string, Bound> = new Map<string, Bound>(
  (
    [
      [
        'about',
        'nearly, almost, about, around, roughly, approximately, approx., some, estimated, circa, virtually, close to, just about, ~, ≈',
      ],
      [
        'over',
        'over, above, exceeding, more than, greater than, higher than, in excess of, upwards of, upward of, north of, just over, just above, well over, well above, slightly over, slightly above, slightly more than, a little over, a little more than, little more than, much more than, far more than, well in excess of, topping, surpassing, >',
      ],
      [
        'under',
        'under, below, less than, fewer than, lower than, just under, just below, well under, well below, slightly under, slightly below, slightly less than, a little under, a little less than, much less than, far less than, far fewer than, south of, short of, <',
      ],
      [
        'at least',
        'at least, no less than, no fewer than, not less than, not fewer than, as few as, as little as, as low as, a minimum of, minimum of, ≥',
      ],
      [
        'at most',
        'at most, up to, as many as, as much as, as high as, no more than, not more than, a maximum of, maximum of, ≤',
      ],
    ] as const
  ).flatMap(([bound, words]) => words.split(', ').map((word) => [word, bound] as const)),
);

/** Words behind a number or its noun: `25,000 or more`, `a week or so`. */
export const QUALIFIERS_BEHIND: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['or more', 'at least'],
  ['or above', 'at least'],
  ['or higher', 'at least'],
  ['or older', 'at least'],
  ['or over', 'at least'],
  ['or greater', 'at least'],
  ['or better', 'at least'],
  ['and over', 'at least'],
  ['and above', 'at least'],
  ['and older', 'at least'],
  ['and up', 'at least'],
  ['at least', 'at least'],
  ['at a minimum', 'at least'],
  ['plus', 'at least'],
  ['+', 'at least'],
  ['or less', 'at most'],
  ['or fewer', 'at most'],
  ['or below', 'at most'],
  ['or under', 'at most'],
  ['or younger', 'at most'],
  ['or lower', 'at most'],
  ['and under', 'at most'],
  ['and younger', 'at most'],
  ['at most', 'at most'],
  ['at the most', 'at most'],
  ['at a maximum', 'at most'],
]);
