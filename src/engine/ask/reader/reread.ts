import type { Notes } from '../question/notes.js';
import type { Question } from '../question/question.js';
import { type PassageReading, type PassageToRead, readPassages } from './read-passages.js';

/** So many of the best passages are read. */
const READ = 10;

/** A passage with what was read in it, where it was read. */
export type Reread<Ranked extends PassageToRead> = Ranked & {
  readonly reading: PassageReading | undefined;
};

/**
 * Reads the best passages, and puts them in the order of what was read.
 *
 * @param ranked best first
 */
export function reread<Ranked extends PassageToRead>(
  question: Question,
  ranked: readonly Ranked[],
  notes: Notes,
): Reread<Ranked>[] {
  const best = ranked.slice(0, READ);
  const readings = readPassages(question, best, notes);
  const read = best.map((one, at) => ({ ...one, reading: readings[at] }));
  read.sort((a, b) => (b.reading?.logOdds ?? 0) - (a.reading?.logOdds ?? 0));
  return [...read, ...ranked.slice(READ).map((one) => ({ ...one, reading: undefined }))];
}
