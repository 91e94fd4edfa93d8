import type { Assertion } from '../assertions/assertion.js';
import { readAssertions } from '../assertions/read-assertions.js';
import { valuesOf } from '../assertions/values.js';
import type { ReadSentence } from './read-sentences.js';

const known = new WeakMap<ReadSentence, readonly Assertion[]>();

/** What a sentence says, off its tree; spans are offsets into its story. Read once a sentence. */
export function assertionsIn(sentence: ReadSentence): readonly Assertion[] {
  const kept = known.get(sentence) ?? readFrom(sentence);
  known.set(sentence, kept);
  return kept;
}

function readFrom({
  story: { text },
  quantities,
  times,
  reading,
}: ReadSentence): readonly Assertion[] {
  return readAssertions(text, [reading.tokens], valuesOf(quantities, times));
}
