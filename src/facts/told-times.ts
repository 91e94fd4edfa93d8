import { covers, type Span, type Time } from '../text/index.js';
import type { ReadSentence } from './read-sentences.js';

const COMPARISON =
  /\b(?:on|than|to|with|from|over)\s+(?:(?:the|a|that of the)\s+)?(?:previous|prior|preceding|same|earlier|year-ago|year-earlier)\b/iu;

/** The times of a clause, but for those that a figure is only compared with: `on the previous year`. */
export function timesIn({ times, story }: ReadSentence, clause: Span): Time[] {
  return times.filter(
    (time) =>
      covers(clause, time) &&
      !COMPARISON.test(story.text.slice(Math.max(clause.start, time.start - 20), time.end)),
  );
}
