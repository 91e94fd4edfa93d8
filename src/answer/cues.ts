import type { ExpectedKind } from './expected-kind.js';

const PRONOUN = /^["'“‘]?(?:he|she|it|they|this|these|that|those|his|her|its|their)\b/iu;

/** Words by which a sentence shows that it gives a cause, a means, or what somebody said. */
const CUES: Readonly<Partial<Record<ExpectedKind, RegExp>>> = {
  reason:
    /\b(?:because|due to|owing to|since|as a result|in order to|so that|so as to|thanks to|therefore|thus|caused by|led to|reason)\b/iu,
  manner: /\b(?:by \p{L}+ing|by means of|through|via|using|with the help of|means|involves)\b/iu,
  statement:
    /\b(?:said|says?|told|tells?|comment\w*|stated?|declared?|claim\w*|argue[sd]?|warn\w*|describe[sd]?|called?|believe[sd]?|assert\w*|announce[sd]?|denie[sd]|according to|stress\w*|insist\w*)\b/iu,
};

/** The kinds of question that the words of a sentence show signs of answering. */
export function readCues(sentence: string): ReadonlySet<ExpectedKind> {
  const cues = new Set<ExpectedKind>();
  for (const kind of ['reason', 'manner', 'statement'] as const) {
    if (CUES[kind]?.test(sentence)) cues.add(kind);
  }
  return cues;
}

/** Whether a sentence leans on the one before it. */
export function opensWithPronoun(sentence: string): boolean {
  return PRONOUN.test(sentence);
}
