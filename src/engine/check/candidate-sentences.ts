import { synonymsOf, type SentenceSource, type ReadSentence } from '../language/index.js';
import type { Passage, SentenceIndex, WeightedTerm } from '../search/index.js';
import type { CandidateSentence, Weighed } from './align-items.js';

/** So many sentences are held against a claim. */
const LOOKED_AT = 8;
/** So many sentences before one may tell what it leaves out. */
const BEFORE = 2;
const SYNONYM = 0.5;

/** The sentences that may speak of what a claim speaks of, best first. */
export function candidateSentences(
  items: readonly Weighed[],
  index: SentenceIndex,
  sentences: SentenceSource,
  stories: readonly string[] | undefined,
): readonly CandidateSentence[] {
  const candidates = new Map<ReadSentence, CandidateSentence>();
  for (const { passage } of index.search(items.flatMap(termsOf), LOOKED_AT, stories)) {
    const sentence = readAt(passage, sentences);
    if (!sentence || candidates.has(sentence)) continue;
    const before = index.passages
      .slice(Math.max(passage.paragraphBegin, passage.ordinal - BEFORE), passage.ordinal)
      .flatMap((other) => readAt(other, sentences) ?? [])
      .filter((other) => other !== sentence);
    candidates.set(sentence, { sentence, before });
  }
  return [...candidates.values()];
}

function readAt({ story, start }: Passage, sentences: SentenceSource): ReadSentence | undefined {
  return sentences.sentenceAt(story.id, start);
}

/** What an item is looked up by: its words, its other names, and words that mean the same. */
function termsOf({ item, weight }: Weighed): readonly WeightedTerm[] {
  const names = [...(item.entity?.keys ?? [])].flatMap((key) => key.split(' '));
  const synonyms = item.terms.flatMap((term) => [...synonymsOf(term)]);
  return [
    ...[...item.terms, ...names].map((term) => ({ term, weight })),
    ...synonyms.map((term) => ({ term, weight: weight * SYNONYM })),
  ];
}
