import type { Item, SourceText } from '../alignment/index.js';
import { type Entity, type SentenceReading, synonymsOf } from '../language/index.js';
import type { SentenceIndex, WeightedTerm } from '../search/index.js';

/** So many sentences are held against a claim. */
const LOOKED_AT = 12;
const SYNONYM = 0.5;

/** A sentence of a story that may speak of what a claim speaks of. */
export interface CandidateSentence {
  readonly source: SourceText;
  readonly sentence: SentenceReading;
  /** The share that it has of the claim's telling words. */
  readonly share: number;
}

/** The sentences that may speak of what a claim speaks of, best first. */
export function candidateSentences(
  items: readonly Item[],
  index: SentenceIndex,
  sourceOf: (story: string) => SourceText | undefined,
  stories: readonly string[] | undefined,
): readonly CandidateSentence[] {
  const candidates = new Map<SentenceReading, CandidateSentence>();
  for (const { passage } of index.search(items.flatMap(termsOf), LOOKED_AT, stories)) {
    const source = sourceOf(passage.story.id);
    const sentence = source?.sentenceAt(passage.start);
    if (!source || !sentence) continue;
    const share = shareOf(items, source.itemsOf(sentence));
    candidates.set(sentence, { source, sentence, share });
  }
  return [...candidates.values()];
}

/** What an item is looked up by: its words, its other names, and words that mean the same. */
function termsOf({ terms, entity, light }: Item): readonly WeightedTerm[] {
  const weight = light ? 0.35 : 1;
  const synonyms = terms.flatMap((term) => [...synonymsOf(term)]);
  return [
    ...[...terms, ...namesOf(entity)].map((term) => ({ term, weight })),
    ...synonyms.map((term) => ({ term, weight: weight * SYNONYM })),
  ];
}

const namesOf = (entity: Entity | undefined): string[] =>
  [...(entity?.keys ?? [])].flatMap((key) => key.split(' '));

function shareOf(items: readonly Item[], told: readonly Item[]): number {
  const telling = items.filter(({ light }) => !light);
  const terms = new Set(told.flatMap((item) => item.terms));
  const has = ({ entity, terms: own }: Item): boolean =>
    own.some((term) => terms.has(term)) ||
    (entity !== undefined && told.some((item) => item.entity === entity));
  return telling.length === 0 ? 0 : telling.filter(has).length / telling.length;
}
