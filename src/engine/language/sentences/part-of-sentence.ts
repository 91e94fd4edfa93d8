import type { Quote } from '../../document/index.js';
import { readSentences } from './sentences.js';

/** Whether a quote is a part of a sentence that goes on before or after it. */
export function isPartOfSentence(quote: Quote): boolean {
  return splitsSentence(quote, quote.start) || splitsSentence(quote, quote.end);
}

function splitsSentence(quote: Quote, offset: number): boolean {
  const paragraph = quote.paragraphAt(offset);
  if (!paragraph || offset <= paragraph.start || offset >= paragraph.end) return false;
  const inside = offset - paragraph.start;
  const whole = { start: 0, end: paragraph.text.length };
  return readSentences(paragraph.text, whole).some(
    ({ start, end }) => start < inside && inside < end,
  );
}
