/** A vowel between consonants, the last of which would be doubled before an ending: `plan`, `fit`. */
const DOUBLING = /^[^aeiou]*[aeiouy][^aeiouwxy]$/u;
const DOUBLED = /([b-df-hj-np-tv-z])\1$/u;
const HISSING = /..(?:[sxzo]|[cs]h)es$/u;

/**
 * The words that spelling makes a form of: `fined` of `fine` (of `fin` it would be `finned`), `added` of
 * `add` or `ad`. What no rule of spelling gives is in the lists of irregular words.
 *
 * @param form in small letters
 */
export function spelledLemmas(form: string, xpos: string): string[] {
  if (/^VB[DN]$/u.test(xpos) && form.endsWith('ed')) return basesOf(form.slice(0, -2));
  if (xpos === 'VBG' && form.endsWith('ing')) return basesOf(form.slice(0, -3));
  if (/^(?:VBZ|NNS)$/u.test(xpos) && /^\p{L}{3,}[^s]s$/u.test(form)) return singularsOf(form);
  return [];
}

function basesOf(stem: string): string[] {
  if (/[^aeiou]i$/u.test(stem)) return [`${stem.slice(0, -1)}y`, `${stem}e`];
  if (DOUBLED.test(stem)) return [stem.slice(0, -1), stem];
  return DOUBLING.test(stem) ? [`${stem}e`] : [stem, `${stem}e`];
}

function singularsOf(plural: string): string[] {
  const shorter = plural.slice(0, -1);
  if (/[^aeiou]ies$/u.test(plural)) return [`${plural.slice(0, -3)}y`, shorter];
  return HISSING.test(plural) ? [plural.slice(0, -2), shorter] : [shorter];
}
