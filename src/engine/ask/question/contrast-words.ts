import { once, oneOf, readGroups, WordList } from '../../data/index.js';

/** Words that set things of one name apart: who carries 140 on the old ferry says nothing of the new. */
export const contrasts = once(() => readGroups('ask/contrasts.txt'));

/** Words by which a quantity is hoped for, feared or offered, and not yet so. */
export const notYetSo = once(
  () => new RegExp(`\\b(?:${oneOf(new WordList('ask/not-yet-words.txt'))})\\b`, 'iu'),
);
/** Words by which something is said not to be so. */
export const NOT_SO = /\b(?:not|never|no|denie[sd]|deny|neither|nor|without|n't)\b|n['’]t\b/iu;
