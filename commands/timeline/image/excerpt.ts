import type { TimelineEntry } from '../view-model.js';
import { type TextRun, partOfQuote } from '../../../src/ui/images/index.js';

/** Most characters of a sentence that is shown whole. */
const LONGEST_WORDS = 150;

/** The words of a sentence around its date, the date marked; where it is a part, a sign says so. */
export function excerptOf({ quote, marks: [mark = quote] }: TimelineEntry): readonly TextRun[] {
  return partOfQuote(quote, quote, mark, LONGEST_WORDS);
}
