import { mayMeasure } from './told-dimensions.js';
import type { PassageNote } from './notes.js';
import type { Question } from './question.js';

/** Whether a passage has numbers, and none that measures what a question asks for: how wide it is, and not how deep. */
export function hasOtherDimension(
  { dimension }: Question,
  { mentions }: Pick<PassageNote, 'mentions'>,
): boolean {
  if (!dimension) return false;
  const told = mentions.filter(({ isName }) => !isName);
  return told.length > 0 && !told.some(({ dimensions }) => mayMeasure(dimension, dimensions));
}
