import { MEASURES, NOUNS_IN_IE, SINGULAR_OF_COUNTED } from './measures.js';
import { memoise } from '../tokens/memoise.js';

/**
 * The unit that is counted, in the form in which units are compared: the last word of the noun phrase
 * in lower case and in the singular (`fake accounts` → `account`, `people` → `person`), a measure by
 * its symbol (`kilometres` → `km`, `square miles` → `square mi`).
 *
 * @param unit the noun counted, as it stands in the text
 */
export const normalisedUnit: (unit: string) => string = memoise((unit) => {
  const words = unit.toLowerCase().split(/[\s-]+/u);
  const last = words.pop() ?? '';
  if (last === 'old') return 'year';
  const measure = MEASURES.get(last);
  const area = words.at(-1);
  if (measure && area !== undefined && /^(?:square|cubic|nautical)$/u.test(area)) {
    return `${area} ${measure}`;
  }
  return measure ?? SINGULAR_OF_COUNTED.get(last) ?? singular(last);
});

/** The singular of a regular plural; any other word as it is. */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word;
  if (/[^aeo]ies$/u.test(word)) {
    const one = word.slice(0, -1);
    // No word of three letters ends in a `y` that its plural loses: `pie`, `tie`, `lie`.
    return one.length < 4 || NOUNS_IN_IE.has(one) ? one : `${word.slice(0, -3)}y`;
  }
  if (/(?:ss|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return word.replace(/(?<=\p{L})s$/u, '');
}
