import type { Passage } from '../../search/index.js';
import type { Notes } from '../question/notes.js';
import { WeaklyKept } from '../kept/weakly-kept.js';
import { type PreparedWords, prepareWords } from './prepared-words.js';
import { readWords } from './read-words.js';
import type { ReaderNetwork } from './reader-model.js';

/** So many passages are kept as a network has read them: the same are asked for again and again. */
const KEPT = 512;
const keptBy = new WeakMap<ReaderNetwork, WeaklyKept<Passage, PreparedWords>>();

/** The words of a passage as a network takes them in. */
export function passageWords(
  passage: Passage,
  notes: Notes,
  network: ReaderNetwork,
): PreparedWords {
  const kept = keptBy.get(network) ?? new WeaklyKept<Passage, PreparedWords>(KEPT);
  keptBy.set(network, kept);
  return kept.of(passage, () => {
    const read = readWords(passage.story.text, passage, notes.of(passage).mentions);
    return prepareWords(read, network);
  });
}
