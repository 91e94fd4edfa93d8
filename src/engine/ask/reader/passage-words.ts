import { LRUCache } from 'lru-cache';
import type { Passage } from '../../search/index.js';
import type { Notes } from '../question/notes.js';
import { type PreparedWords, prepareWords } from './prepared-words.js';
import { readWords } from './read-words.js';
import type { ReaderNetwork } from './reader-model.js';

/** So many passages are kept as a network has read them: the same are asked for again and again. */
const KEPT = 512;
const keptBy = new WeakMap<ReaderNetwork, LRUCache<Passage, PreparedWords>>();

/** The words of a passage as a network takes them in. */
export function passageWords(
  passage: Passage,
  notes: Notes,
  network: ReaderNetwork,
): PreparedWords {
  const kept = keptBy.get(network) ?? new LRUCache<Passage, PreparedWords>({ max: KEPT });
  keptBy.set(network, kept);
  const known = kept.get(passage);
  if (known) return known;
  const read = readWords(passage.story.text, passage, notes.of(passage).mentions);
  const words = prepareWords(read, network);
  kept.set(passage, words);
  return words;
}
