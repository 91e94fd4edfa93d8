import type { ExpectedKind } from './expected-kind.js';

const PRONOUN = /^["'“‘]?(?:he|she|it|they|this|these|that|those|his|her|its|their)\b/iu;

/**
 * Words, in lower case, by which a sentence shows that it gives a cause, a means, or what somebody
 * said. Without regard to case the patterns would take twice as long.
 */
const CUES: readonly (readonly [kind: ExpectedKind, words: RegExp])[] = [
  [
    'reason',
    /\b(?:because|due to|owing to|since|as a result|in order to|so that|so as to|thanks to|therefore|thus|caused by|led to|reason)\b/u,
  ],
  ['manner', /\b(?:by \p{L}+ing|by means of|through|via|using|with the help of|means|involves)\b/u],
  [
    'statement',
    /\b(?:said|says?|told|tells?|comment\w*|stated?|declared?|claim\w*|argue[sd]?|warn\w*|describe[sd]?|called?|believe[sd]?|assert\w*|announce[sd]?|denie[sd]|according to|stress\w*|insist\w*)\b/u,
  ],
  [
    'definition',
    /\b(?:(?:is|are|was|were) (?:an?|any|one of|the (?:practice|process|act|name|term|use))|means?|refers? to|known as|called|defined as|consists? of)\b/u,
  ],
];

/** Every set of cues that a sentence may have, by its bits: sentences share them. */
const SETS: readonly ReadonlySet<ExpectedKind>[] = Array.from(
  { length: 2 ** CUES.length },
  (_, bits) => new Set(CUES.flatMap(([kind], cue) => (bits & (1 << cue) ? [kind] : []))),
);

/** The kinds of question that the words of a sentence show signs of answering. */
export function readCues(sentence: string): ReadonlySet<ExpectedKind> {
  const lower = sentence.toLowerCase();
  let bits = 0;
  CUES.forEach(([, words], cue) => {
    if (words.test(lower)) bits |= 1 << cue;
  });
  return SETS[bits] ?? new Set();
}

/** Whether a sentence leans on the one before it. */
export function opensWithPronoun(sentence: string): boolean {
  return PRONOUN.test(sentence);
}
