import { InputError } from '../engine/index.js';

/** Most bytes of a file: as many as Discord takes of one file. */
export const MAX_FILE_BYTES = 10_000_000;
/** Most characters (UTF-16 code units) of a story: two long novels. */
export const MAX_STORY_LENGTH = 2_000_000;
/** Fewer letters are no article. */
export const SHORTEST_ARTICLE = 200;

/** What is said to a file that is too large. */
export function tooLarge(bytes: number): InputError {
  const [size, most] = [bytes, MAX_FILE_BYTES].map((count) => (count / 1e6).toFixed(1));
  return new InputError(`That file has ${size} MB; I read at most ${most} MB.`);
}
