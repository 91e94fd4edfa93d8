import { covers, type Span } from '../../document/index.js';
import { isCompared } from '../times/compared-times.js';
import type { Time } from '../times/time.js';
import type { ReadSentence } from './read-sentences.js';

/** The times of a clause, but for those that a quantity is only compared with: `on the previous year`. */
export function timesIn({ times, story }: ReadSentence, clause: Span): Time[] {
  return times.filter((time) => covers(clause, time) && !isCompared(story.text, time));
}
