import type { Passage } from '../../search/index.js';
import type { Notes } from '../question/notes.js';
import type { Question } from '../question/question.js';
import { PassageInput } from '../reader/passage-input.js';
import type { PassageToRead } from '../reader/read-passages.js';
import { claimNetwork } from '../reader/reader-model.js';

/** So many passages are read for a claim, those that share most with it. */
const READ = 8;

/** What a passage says to a claim, as the network reads it. */
export interface ClaimReading {
  readonly passage: Passage;
  /**
   * The chances that this passage bears the claim out, and that it contradicts it. With the chance that none
   * of those that were read does either, all of them come to 1.
   */
  readonly supports: number;
  readonly contradicts: number;
}

/** Reads the best passages for a claim, which is put as a question is. @param ranked best first */
export function readClaim(
  claim: Question,
  ranked: readonly PassageToRead[],
  notes: Notes,
): ClaimReading[] {
  const input = new PassageInput(claim, notes, claimNetwork());
  const best = ranked[0]?.score ?? 0;
  const read = ranked.slice(0, READ).map(({ passage, score }) => {
    const said = input.reading.saidIn(input.of(passage, score - best));
    const [supports = 0, contradicts = 0] = said;
    return { passage, supports: Math.exp(supports), contradicts: Math.exp(contradicts) };
  });
  const all = read.reduce((sum, one) => sum + one.supports + one.contradicts, 1);
  return read.map(({ passage, supports, contradicts }) => ({
    ...{ passage, supports: supports / all, contradicts: contradicts / all },
  }));
}
