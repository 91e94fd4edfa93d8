import { WORD_CLASSES } from './word-classes.js';

/** Coarser classes, of which pairs are weighed: does a phrase end between the two? */
const COARSE: readonly (readonly [string, string])[] = [
  ['det', 'article possessive this'],
  ['prep', 'in on at from by to for with as within during between about through like than'],
  ['of', 'of'],
  ['and', 'and or'],
  ['verb', 'be have do may not'],
  ['-ed', '-ed -ing made called'],
  ['num', 'year digits number money ordinal first unit'],
  ['name', 'Capital Plural initial acronym owner'],
  ['adv', '-ly often nearly some'],
  ['mark', 'comma open close quote dash mark begin end'],
  ['hyphen', 'hyphen'],
  ['adj', '-al'],
  ['noun', '-tion -er -ss -s word'],
  ['rest', 'but because which where pronoun there other'],
];
/** Their names. */
export const COARSE_CLASSES: readonly string[] = COARSE.map(([name]) => name);

/** The number of the coarser class of each class of words, by the number of that. */
const COARSE_OF = Uint8Array.from(WORD_CLASSES, (name) => {
  const coarse = COARSE.findIndex(([, names]) => names.split(' ').includes(name));
  if (coarse === -1) throw new RangeError(`The class ${name} is in no coarser one`);
  return coarse;
});

/** The number of a pair of coarser classes, by the classes of two neighbours. */
export function coarsePair(left: number, right: number): number {
  return (COARSE_OF[left] ?? 0) * COARSE_CLASSES.length + (COARSE_OF[right] ?? 0);
}
