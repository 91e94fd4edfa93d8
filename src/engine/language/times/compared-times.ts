import type { Span } from '../../document/index.js';

/** `than in 2019`, `up 4 percent from June`: what stands before a time that is only compared with. */
const COMPARING =
  /\b(?:than|versus|vs\.?|compared (?:to|with)|in comparison (?:to|with)|(?:up|down) (?:\S+ ){0,3}from|as against|relative to|unlike)\s+(?:(?:in|at|on|for|during|that of)\s+)?(?:the\s+|a\s+)?$/iu;
/** `on the previous year`, `from the same quarter`. */
const LINK = /\b(?:on|to|with|from|over|against)\s+(?:(?:the|a|that of the)\s+)?$/iu;
const BESIDE = /^(?:the\s+|an?\s+)?(?:previous|prior|preceding|same|year-ago|year-earlier)\b/iu;
const EARLIER = /^an?\s+(?:year|quarter|month|decade)\s+(?:earlier|before)$/iu;
/** In UTF-16 code units before the time. */
const REACH = 40;

/** Whether a time is only what a quantity is compared with, and nothing happens at it: `on the previous year`. */
export function isCompared(text: string, time: Span): boolean {
  const words = text.slice(time.start, time.end);
  const before = text.slice(Math.max(0, time.start - REACH), time.start);
  return EARLIER.test(words) || COMPARING.test(before) || (BESIDE.test(words) && LINK.test(before));
}
