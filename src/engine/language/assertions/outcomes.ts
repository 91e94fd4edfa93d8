import { readKeyed, WordMap } from '../../data/index.js';
import type { Status } from './assertion.js';

/** What a word above makes of what hangs from it. */
export interface Outcome {
  /** `same`: it is so, as far as what stands above is so. `fact`: it is so whatever stands above. */
  readonly kind: 'same' | 'fact' | 'set';
  readonly denied: boolean;
  readonly status?: Status;
}

/**
 * The signature of a governor: what its complement comes to where it is affirmed, and where it is
 * denied. After Karttunen's implicatives and factives (Simple and phrasal implicatives, 2012).
 */
export interface Signature {
  readonly affirmed: Outcome;
  readonly denied: Outcome;
}

const STATUSES: readonly Status[] = [
  ...(['alleged', 'denied', 'planned', 'possible'] as const),
  ...(['conditional', 'attempted', 'asked', 'doubted'] as const),
];

function parseOutcome(words: string): Outcome {
  if (words === 'holds') return { kind: 'same', denied: false };
  if (words === 'fails') return { kind: 'same', denied: true };
  if (words === 'fact') return { kind: 'fact', denied: false };
  const denied = words.startsWith('not ');
  const name = denied ? words.slice(4) : words;
  const status = STATUSES.find((one) => one === name);
  return { kind: 'set', denied, ...(status && { status }) };
}

/** Reads `holds / fails`; where one outcome stands alone it is the same for both. */
export function parseSignature(key: string): Signature {
  const [affirmed = '', denied = affirmed] = key.split(' / ');
  return { affirmed: parseOutcome(affirmed), denied: parseOutcome(denied) };
}

/** The signatures of a file, by word or phrase. */
export function signatures(file: string): WordMap<Signature> {
  return new WordMap(
    () =>
      new Map(
        [...readKeyed(file)].flatMap(([key, words]) => {
          const signature = parseSignature(key);
          return words.map((word) => [word, signature] as const);
        }),
      ),
  );
}
