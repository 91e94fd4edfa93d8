import type { Quantifier } from '../language/index.js';

const ALL = new Set<Quantifier>(['all', 'both']);
const NOT_ALL = new Set<Quantifier>([
  'few',
  'only',
  'half',
  'all but',
  'too few',
  'neither',
  'none',
]);

/** How much a claim says that something holds of, beside a story: `all` and `only three of` cannot be both. */
export function quantifierFit(
  claim: Quantifier | undefined,
  told: Quantifier | undefined,
): 'same' | 'other' | 'unlike' {
  if (claim === told) return 'same';
  if (claim !== undefined && ALL.has(claim)) {
    if (told === undefined || ALL.has(told)) return 'same';
    return NOT_ALL.has(told) ? 'other' : 'unlike';
  }
  if (claim === undefined || claim === 'some') {
    if (told === 'all but') return 'unlike';
    return told === 'none' || told === 'neither' || told === 'too few' ? 'other' : 'same';
  }
  return told === undefined || told === 'some' ? 'unlike' : 'other';
}
