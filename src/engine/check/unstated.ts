import type { Assertion, ReadSentence, Status } from '../language/index.js';
import { overlaps, type Span } from '../document/index.js';
import type { AlignedPair } from './aligned-pair.js';

/** A sentence's words for what it does not state, and how it puts them; no status where it denies them. */
export interface Unstated {
  readonly hedge: string;
  readonly status?: Status;
}

/**
 * The words of a sentence for something that a claim states, and that the sentence does not: it is
 * alleged, denied, planned or the like there (`denied that it had known`), or said not to be so.
 */
export function unstatedIn(
  pairs: readonly AlignedPair[],
  claim: ReadSentence,
  sentence: ReadSentence,
): Unstated | undefined {
  for (const { claim: item, source, relation } of pairs) {
    if (relation === 'missing' || !source) continue;
    const find = item.verb ? assertionOf : assertionOn;
    const [stated, told] = [find(claim, item), find(sentence, source)];
    if (!told || !(stated ?? item.verb) || stated?.status !== undefined) continue;
    const isOpposed = relation === 'same' && stated && stated.polarity !== told.polarity;
    if (told.status === undefined && !isOpposed) continue;
    const { start, end } = told.predicate;
    return {
      hedge: sentence.story.text.slice(start, end),
      ...(told.status && { status: told.status }),
    };
  }
  return undefined;
}

/** The assertion whose predicate is at a span. */
function assertionOf({ reading }: ReadSentence, span: Span): Assertion | undefined {
  return reading.assertions.find(({ predicate }) => overlaps(predicate, span));
}

/** The assertion that `be` makes of what is at a span: `drunk` in `was drunk`. */
function assertionOn({ reading }: ReadSentence, span: Span): Assertion | undefined {
  return reading.assertions.find(
    ({ predicate, arguments: parts }) =>
      predicate.lemma === 'be' &&
      parts.some(({ role, head }) => role === 'attribute' && overlaps(head, span)),
  );
}
