import type { PassageReader, PassageReading, PassageToRead } from './read-passages.js';

/** So many of the best passages are read. */
const READ = 10;
/** Behind so many, one whose score by the ranker is further behind the best one's is not read. */
const READ_ANYWAY = 6;
/** In units of that score. */
const TOO_FAR_BEHIND = 4;

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
  reader: PassageReader,
  ranked: readonly Ranked[],
): Reread<Ranked>[] {
  const [{ score: most } = { score: 0 }] = ranked;
  const best = ranked
    .slice(0, READ)
    .filter(({ score }, at) => at < READ_ANYWAY || score >= most - TOO_FAR_BEHIND);
  const readings = reader.read(best);
  const read = best.map((one, at) => ({ ...one, reading: readings[at] }));
  read.sort((a, b) => (b.reading?.logOdds ?? 0) - (a.reading?.logOdds ?? 0));
  return [...read, ...ranked.slice(best.length).map((one) => ({ ...one, reading: undefined }))];
}
