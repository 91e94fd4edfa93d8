import { once, oneOf, readGroups, WordList } from '../../data/index.js';
import { stem } from '../../language/index.js';

/** Words that set things of one name apart: who carries 140 on the old ferry says nothing of the new. */
export const contrasts = once(() => readGroups('ask/contrasts.txt'));

/** Words by which a quantity is hoped for, feared or offered, and not yet so. */
export const notYetSo = once(
  () => new RegExp(`\\b(?:${oneOf(new WordList('ask/not-yet-words.txt'))})\\b`, 'iu'),
);
/** Words by which something is said not to be so. */
export const NOT_SO = /\b(?:not|never|no|denie[sd]|deny|neither|nor|without|n't)\b|n['’]t\b/iu;

const ANOTHER = /\b(?<which>another|earlier|former|last|old|other|previous) (?<noun>\p{Ll}+)/giu;

/** A sentence on what was once before: `Last year's strike lasted one day`. */
const OF_EARLIER =
  /^["“]?(?:(?:last (?:autumn|month|season|spring|summer|week|winter|year)|the year before)['’]s|(?:an?|the) (?:earlier|previous)) \p{Ll}/iu;
const ASKS_EARLIER =
  /\b(?:before|earlier|ever|first|last|once|past|previous(?:ly)?|then|ago|used|(?:1[89]|20)\d\d)\b/iu;

/**
 * Whether words tell of another one than a question asks after: `The last strike, in 2016, lasted nine days` for
 * how long the strike will go on.
 *
 * @param terms the stems of the question's words
 */
export function tellsOfAnother(question: string, terms: readonly string[], words: string): boolean {
  if (OF_EARLIER.test(words) && !ASKS_EARLIER.test(question)) return true;
  return [...words.matchAll(ANOTHER)].some(({ groups }) => {
    const { which = '', noun = '' } = groups ?? {};
    const isAsked = terms.includes(stem(noun.toLowerCase()));
    return isAsked && !new RegExp(`\\b${which}\\b`, 'iu').test(question);
  });
}
