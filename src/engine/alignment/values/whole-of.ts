import type { Span } from '../../document/index.js';
import type { SentenceReading } from '../../language/index.js';

/** What makes of a sum behind `the` a whole, or something to hold another against. */
const BEFORE =
  /(?:\b(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|fraction|portion|percent|per cent|twice|double|triple|treble|quadruple|times)|%)\s+(?:of\s+)?(?:the|its|his|her|their|that|those|all)\s+$/iu;
const AGAINST =
  /\b(?:than|below|above|under|short of|shy of|instead of|rather than|compared with|compared to|against|up from|down from)\s+(?:the|its|his|her|their|that|those)\s+$/iu;
/** Behind these a sum is what there was before, or elsewhere, also without an article: `up from 4 million`. */
const BESIDE =
  /\b(?:compared with|compared to|instead of|rather than|(?:up|down)(?: [^\s,;]+){0,3} from)\s+(?:(?:a|about|almost|around|just|nearly|only|record|some)\s+)*$/iu;
/** In UTF-16 code units before the sum. */
const REACH = 40;

/**
 * Where the words begin before a sum by which it is not what is told of, but what that is a part of or is
 * held against: of `30 million, less than half of the 70 million that it had asked for` it is the second.
 */
export function wholeOf({ story, start }: SentenceReading, sum: Span): number | undefined {
  const from = Math.max(start, sum.start - REACH);
  const before = story.text.slice(from, sum.start);
  // That is none of an argument's own, even where it is one by itself.
  if (BESIDE.test(before)) return sum.start;
  const found = BEFORE.exec(before) ?? AGAINST.exec(before);
  return found ? from + found.index : undefined;
}
