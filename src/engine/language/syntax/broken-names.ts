import { covers, type Span } from '../../document/index.js';
import type { Phrase } from './phrase.js';

/** How no word of a name hangs from another. */
const ARGUMENT = /^(?:nsubj|obj|iobj|obl|ccomp|xcomp|advmod|parataxis)\b/u;

/** The index of a word's head, and how the word hangs from it. */
interface Hung {
  readonly head: number;
  readonly relation: string;
}

/** The names that were read as clauses: of `the charity Breathe Easy Europe` the one word as what the other does. */
export function brokenNames(
  tokens: readonly Span[],
  phrases: readonly Phrase[],
  hung: (at: number) => Hung,
): readonly Phrase[] {
  return phrases.filter((name) =>
    tokens.some((token, at) => {
      if (!covers(name, token)) return false;
      const { head, relation } = hung(at);
      const above = tokens[head];
      return above !== undefined && covers(name, above) && ARGUMENT.test(relation);
    }),
  );
}
