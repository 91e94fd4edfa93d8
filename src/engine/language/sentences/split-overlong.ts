import { trimmed, type Span } from '../../document/index.js';

/** In UTF-16 code units; in a longer passage a reader loses the answer. */
export const MAX_PASSAGE_LENGTH = 400;

/** In UTF-16 code units. Longer is no sentence of prose (a table, a list of words), and has no facts. */
export const LONGEST_SENTENCE = 2000;

/** Where an overlong sentence may be split, best first; each is split after its first group. */
const SEAMS: readonly RegExp[] = [
  /([;:•|]|[.!?]["'”’)\]]*|\n)\s+/gu,
  /(\s[–—-])\s|(,)\s(?:and|but|while|whereas|which|who|where|when|although|though|because|so|or|with)\b/gu,
  /([,)])\s/gu,
  /(\S)\s/gu,
];

/** A seam is looked for in this middle share of the sentence. */
const MARGIN = 0.2;

/** Whether a sentence is longer than {@link MAX_PASSAGE_LENGTH}. */
export function isOverlong({ start, end }: Span): boolean {
  return end - start > MAX_PASSAGE_LENGTH;
}

/**
 * The sentence itself, or, where it is longer than {@link MAX_PASSAGE_LENGTH}, the clauses that it is
 * split into: at a semicolon or dash, before a conjunction, at a comma, whichever is there first
 * in this order, nearest to the middle.
 */
export function splitOverlong(text: string, sentence: Span): Span[] {
  if (!isOverlong(sentence)) return [sentence];
  const seam = findSeam(text.slice(sentence.start, sentence.end));
  if (seam === undefined) return [sentence];
  const middle = sentence.start + seam;
  return [
    ...splitOverlong(text, trimmed(text, { start: sentence.start, end: middle })),
    ...splitOverlong(text, trimmed(text, { start: middle, end: sentence.end })),
  ];
}

function findSeam(words: string): number | undefined {
  const low = words.length * MARGIN;
  const high = words.length * (1 - MARGIN);
  for (const seam of SEAMS) {
    let best: number | undefined;
    for (const match of words.matchAll(seam)) {
      const at = match.index + (match[1] ?? match[2] ?? '').length;
      if (at < low || at > high) continue;
      const middle = words.length / 2;
      if (best === undefined || Math.abs(at - middle) < Math.abs(best - middle)) best = at;
    }
    if (best !== undefined) return best;
  }
  return undefined;
}
