import type { Span } from '../document/index.js';

const NUMBER =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few)';

/** Words that say roughly when, and no calendar's date. Those that only join sentences are none. */
const OPEN_TIMES = [
  'recently',
  'lately',
  'the other day',
  'in (?:the )?(?:recent|coming|following|last few|past few|next few) (?:hours|days|weeks|months|years|decades)',
  'over the (?:weekend|summer|winter|holidays)',
  '(?<!\\b(?:as|too|how|so) )soon(?! as\\b)',
  'shortly(?=[.,;]|$)',
  'the (?:day|week|month|year) (?:before|after)(?= )|the (?:next|following|same) (?:day|morning|evening|week|month|year)',
  'earlier this (?:day|week|month|year)',
  `${NUMBER} (?:days?|weeks?|months?|years?) (?:before|after)(?= (?:the|his|her|its|their)\\b)`,
  `within (?:the (?:next|coming) )?${NUMBER} (?:days|weeks|months|years)`,
];

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${OPEN_TIMES.join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Where a text says roughly when (`recently`, `in recent weeks`), in order. */
export function readOpenTimes(text: string): Span[] {
  return Array.from(text.matchAll(PATTERN), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
