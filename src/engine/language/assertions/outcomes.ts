import { dataFault, readKeyed, WordMap } from '../../data/index.js';
import { type Status, STATUSES } from './assertion.js';

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

/** The signatures of a file, by word or phrase; what is no outcome, and a word twice, is a fault of it. */
export function signatures(file: string): WordMap<Signature> {
  return new WordMap(() => {
    const found = new Map<string, Signature>();
    for (const [key, words] of readKeyed(file)) {
      const signature = parseSignature(key);
      if (![signature.affirmed, signature.denied].every(isOutcome))
        throw dataFault(file, undefined, `"${key}" is no outcome`);
      for (const word of words) {
        if (found.has(word)) throw dataFault(file, undefined, `"${word}" is there twice`);
        found.set(word, signature);
      }
    }
    return found;
  });
}

const isOutcome = ({ kind, status }: Outcome): boolean => kind !== 'set' || status !== undefined;
