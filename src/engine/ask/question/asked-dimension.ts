import { once } from '../../data/index.js';
import { anyDimensionWord, type Dimension, dimensionOf } from './dimension.js';

/** `how deep`, `what depth`, `what is the depth of`, `how far down`. */
const asking = once(
  () =>
    new RegExp(
      `\\b(?:how|what|which)(?: (?:is|was|are|were))?(?: the| its| his| her| their)? (${anyDimensionWord()})(?: (${anyDimensionWord()}))?\\b`,
      'u',
    ),
);
const WEIGHING = /\bhow (?:much|heavy)\b.*\bweigh(?:s|ed|ing)?\b/u;
/** Of `how fast did he get there` so many minutes are an answer too. */
const SPEED = /\b(?:going|moving|travell?ing|driving|flying|sailing|running|speed)\b/u;

/**
 * What a number that a question asks for is to measure; undefined where it asks for none, or for one that may
 * measure anything: `how far` shares fell, `how long` it takes.
 */
export function askedDimension(question: string): Dimension | undefined {
  const text = question.toLowerCase();
  if (WEIGHING.test(text)) return 'weight';
  const [, first = '', second = ''] = asking().exec(text) ?? [];
  const dimension = dimensionOf(first);
  if (dimension === 'speed' && !SPEED.test(text)) return undefined;
  // `how far down`
  return dimension === 'distance' ? (dimensionOf(second) ?? dimension) : dimension;
}
