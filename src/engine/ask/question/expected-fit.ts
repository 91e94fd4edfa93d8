import type { ExpectedKind } from './expected-kind.js';
import { mayMeasure } from './told-dimensions.js';
import type { FoundValue, MentionType } from './mentions.js';
import type { Dimension } from './dimension.js';

const FITS: Readonly<Record<ExpectedKind, Partial<Record<MentionType, number>>>> = {
  person: { person: 1, organisation: 0.5, other: 0.5, product: 0.1, place: 0.2 },
  organisation: { organisation: 1, other: 0.7, product: 0.3, place: 0.2, person: 0.2 },
  place: { place: 1, other: 0.5, organisation: 0.4 },
  name: { organisation: 1, other: 1, product: 1, place: 1, person: 1 },
  count: { count: 1, multiple: 0.3 },
  money: { money: 1, count: 0.2 },
  percent: { percent: 1, count: 0.2 },
  amount: { count: 1, money: 1, percent: 1, multiple: 0.8, duration: 0.7 },
  date: { date: 1, range: 1 },
  duration: { duration: 1, range: 0.4, date: 0.1 },
  reason: {},
  manner: {},
  statement: {},
  definition: {},
  'yes or no': {},
  open: {},
};

/** How well a mention answers a question: 0 to 1. What is so wide does not say how deep it is. */
export function fit(
  { expected, dimension }: { readonly expected: ExpectedKind; readonly dimension?: Dimension },
  { type, dimensions }: Pick<FoundValue, 'type' | 'dimensions'>,
): number {
  return mayMeasure(dimension, dimensions) ? (FITS[expected][type] ?? 0) : 0;
}

/** By what a passage that answers is told: a quantity or time in it, a name, or words of cause, means or speech. */
export function familyOf(expected: ExpectedKind): 'quantity' | 'name' | 'cue' | 'open' {
  switch (expected) {
    case 'person':
    case 'organisation':
    case 'place':
    case 'name':
      return 'name';
    case 'reason':
    case 'manner':
    case 'statement':
    case 'definition':
      return 'cue';
    case 'yes or no':
    case 'open':
      return 'open';
    case 'count':
    case 'money':
    case 'percent':
    case 'amount':
    case 'date':
    case 'duration':
      return 'quantity';
  }
}
