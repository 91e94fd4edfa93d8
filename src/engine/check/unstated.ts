import type { Assertion, ReadSentence } from '../language/index.js';
import { overlaps, type Span } from '../document/index.js';
import type { AlignedPair } from './aligned-pair.js';

/**
 * The words of a sentence for something that a claim states, and that the sentence does not: it is
 * alleged, denied, planned or the like there (`denied that it had known`), or said not to be so.
 */
export function unstatedIn(
  pairs: readonly AlignedPair[],
  claim: ReadSentence,
  sentence: ReadSentence,
): string | undefined {
  for (const { claim: item, source, relation } of pairs) {
    if (!item.verb || relation === 'missing' || !source) continue;
    const [stated, told] = [assertionAt(claim, item), assertionAt(sentence, source)];
    if (!told || stated?.status !== undefined) continue;
    const isOpposed = relation === 'same' && stated && stated.polarity !== told.polarity;
    if (told.status === undefined && !isOpposed) continue;
    const { start, end } = told.predicate;
    return sentence.story.text.slice(start, end);
  }
  return undefined;
}

function assertionAt(sentence: ReadSentence, span: Span): Assertion | undefined {
  return sentence.reading.assertions.find(({ predicate }) => overlaps(predicate, span));
}
