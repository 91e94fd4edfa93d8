import type { Span } from '../../document/index.js';
import type { Passage } from '../../search/index.js';
import { fit } from './expected-fit.js';
import type { Notes } from './notes.js';
import type { Question } from './question.js';

/** From this fit on a mention is of the kind that is asked for. */
const FITTING = 0.5;

/** Whether some words of a passage have a name, a quantity or a time of the kind that is asked for. */
export function hasFitting(
  question: Question,
  passage: Passage,
  { start, end }: Span,
  notes: Notes,
): boolean {
  return notes
    .of(passage)
    .mentions.some((one) => one.start < end && one.end > start && fit(question, one) >= FITTING);
}
