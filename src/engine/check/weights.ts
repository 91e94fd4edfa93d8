import type { SentenceIndex } from '../search/index.js';
import type { Item } from './items.js';

/** What a name, a quantity and a time count, where a word that no story has counts 1. */
const VALUES = { name: 1.2, quantity: 1.2, time: 1 } as const;
/** What a word counts that every sentence has. */
const COMMON = 0.3;
const STANDING_FOR = 0.5;
const LIGHT = 0.35;
const ADVERB = 0.4;
const VERB = 1.1;

/** How much an item of a claim counts: rare words more than common ones, telling ones more than light ones. */
export function weightOf(item: Item, index: SentenceIndex): number {
  if (item.kind !== 'word') return item.indirect ? STANDING_FOR : VALUES[item.kind];
  const telling = item.light ? LIGHT : item.adverb ? ADVERB : item.verb ? VERB : 1;
  return (COMMON + (1 - COMMON) * index.idf(item.terms[0] ?? '')) * telling;
}
