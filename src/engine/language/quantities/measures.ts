import { byWord, readKeyed, WordList, WordMap } from '../../data/index.js';
import { SINGULAR_OF } from '../words/irregular-nouns.js';

/** The singular of a plural that no rule forms. */
export const SINGULAR_OF_COUNTED = new WordMap(
  () => new Map([...SINGULAR_OF, ...byWord(readKeyed('quantities/irregular-plurals.txt'))]),
);

/** Words whose plural in `-ies` is no plural of a word in `-y`. */
export const NOUNS_IN_IE = new WordList('quantities/nouns-in-ie.txt');

/** A unit's spellings in lower case, and the symbol by which it is compared. */
export const MEASURES = new WordMap(() => {
  const units = readKeyed('quantities/units.txt');
  return new Map([...byWord(units), ...Array.from(units.keys(), (unit) => [unit, unit] as const)]);
});
