import { BASE_OF } from './irregular-forms.js';

const PLURAL_OF_Y = /(?<=.{2})(?:ies|ied)$/u;
const PLURAL_OF_SIBILANT = /(?<=(?:s|x|z|ch|sh))es$/u;
const PLURAL = /(?<=[^sui])s$/u;
/** Only behind a vowel: neither `bed` nor `string` is inflected. */
const PAST_OR_PARTICIPLE = /(?<=[aeiouy].*)(?:ed|ing)$/u;
const SILENT_E = /(?<=.{2})e$/u;
const DOUBLED = /(?<=(?<letter>[^aeiou]))\k<letter>$/u;

/**
 * What the inflected forms of one word have in common, as far as their spelling tells: `controls` and
 * `controlled`. Step 1 of Porter's stemmer (1980) goes so far; its further steps join words of one
 * family, and some that are of none (`university`, `universal`).
 *
 * @param form a word in lower case.
 */
function baseOf(form: string): string {
  return (BASE_OF.get(form) ?? form)
    .replace(PLURAL_OF_Y, 'y')
    .replace(PLURAL_OF_SIBILANT, '')
    .replace(PLURAL, '')
    .replace(PAST_OR_PARTICIPLE, '')
    .replace(SILENT_E, '')
    .replace(DOUBLED, '');
}

/** Whether two words in lower case are forms of one: `ran` and `runs`, not `control` and `controller`. */
export function isSameWord(one: string, other: string): boolean {
  return one === other || baseOf(one) === baseOf(other);
}
