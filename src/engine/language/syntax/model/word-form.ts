import type { WordClusters } from './clusters.js';
import { hashText } from './hash.js';

/** What the models see of a word by itself: hashes of its parts, and its clusters. */
export interface WordForm {
  readonly word: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly shape: number;
  /** 1 for small letters, 2 for a capital at the start, 3 for capitals, 0 where there is no letter. */
  readonly letterCase: number;
  readonly suffix5: number;
  readonly coarse: number;
  readonly fine: number;
}

/** Stands for what is before the first word and behind the last one. */
export const NO_WORD: WordForm = {
  ...{ word: 1, suffix2: 1, suffix3: 1, suffix4: 1, prefix2: 1, prefix3: 1 },
  ...{ shape: 1, letterCase: 0, suffix5: 1, coarse: -1, fine: -1 },
};

/** The head of a sentence's root. */
export const ROOT_WORD: WordForm = {
  ...{ word: 2, suffix2: 2, suffix3: 2, suffix4: 2, prefix2: 2, prefix3: 2 },
  ...{ shape: 2, letterCase: 0, suffix5: 2, coarse: -2, fine: -2 },
};

export const CLUSTER_SEED = 11;
export const WORD_SEED = 3;

export function wordForm(text: string, clusters: WordClusters): WordForm {
  const lower = text.toLowerCase();
  const place = clusters.find(hashText(lower, CLUSTER_SEED));
  const plain = lower.replace(/\d/gu, '0');
  return {
    word: hashText(plain, WORD_SEED),
    suffix2: hashText(plain.slice(-2), 4),
    suffix3: hashText(plain.slice(-3), 5),
    suffix4: hashText(plain.slice(-4), 6),
    prefix2: hashText(plain.slice(0, 2), 7),
    prefix3: hashText(plain.slice(0, 3), 8),
    shape: hashText(shapeOf(text), 9),
    letterCase: letterCaseOf(text),
    suffix5: hashText(plain.slice(-5), 10),
    coarse: clusters.coarse(place),
    fine: clusters.fine(place),
  };
}

function letterCaseOf(text: string): number {
  if (!/\p{L}/u.test(text)) return 0;
  if (text === text.toLowerCase()) return 1;
  return text.length > 1 && text === text.toUpperCase() ? 3 : 2;
}

/** `Xx-d` for `Covid-19`: runs of capitals, of small letters and of digits, a letter each. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/gu, 'd');
}
