import type { Span } from '../document/index.js';
import {
  COMMON_NOUNS,
  type Entity,
  PERSON_NOUNS,
  type SentenceReading,
} from '../language/index.js';
import type { Item } from './items.js';

const OF_TWO = /^(?:both|neither|either|the two|the pair)\b/iu;

/** Whether words mean two that were named before: `both models`, `the two`. */
export const meansTwo = (words: string): boolean => OF_TWO.test(words);

/**
 * The two that were last named side by side before a noun, in its sentence or the one before, where they
 * are what the noun is for: `Lyre 3 and Lyre 4` for `both models`. None where three are.
 *
 * @param sentences that of the noun first, then the one before it
 */
export function lastPair(
  head: Span,
  sentences: readonly { readonly sentence: SentenceReading; readonly items: readonly Item[] }[],
): readonly Entity[] {
  const [own] = sentences;
  const noun = own?.sentence.tokens.find(({ start }) => start === head.start);
  const ofPeople = noun?.upos === 'NOUN' ? isOfPeople(noun.lemma.toLowerCase()) : undefined;
  for (const { sentence, items } of sentences) {
    const pair = pairsIn(sentence, items)
      .filter((two) => two.every(({ end }) => end <= head.start))
      .map((two) => two.flatMap(({ entity }) => entity ?? []))
      .findLast((two) =>
        two.every(({ kind }) => ofPeople === undefined || (kind === 'person') === ofPeople),
      );
    if (pair) return pair;
  }
  return [];
}

/** Whether a noun means a person: `clerk`. */
export const isOfPeople = (noun: string): boolean =>
  COMMON_NOUNS.get(noun)?.includes('person') ??
  (PERSON_NOUNS.has(noun) || /(?:wo)?man$/u.test(noun));

/** Names joined by `and`, two and no more, each for one of its own. */
function pairsIn({ tokens }: SentenceReading, items: readonly Item[]): readonly Item[][] {
  const nameAt = (at: number): Item | undefined => {
    const { start = -1 } = tokens[at] ?? {};
    return items.find((item) => item.entity && item.start <= start && start < item.end);
  };
  return tokens.flatMap(({ relation }, at) => {
    if (relation === 'conj') return [];
    const joined = tokens.flatMap((token, own) =>
      token.relation === 'conj' && token.head === at ? [own] : [],
    );
    const [one, two] = [nameAt(at), nameAt(joined[0] ?? -1)];
    return joined.length === 1 && one && two && one.entity !== two.entity ? [[one, two]] : [];
  });
}
