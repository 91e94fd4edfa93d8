import { covers, overlaps, type Span } from '../../document/index.js';
import { parseSentenceAt, syntaxTree } from '../../language/index.js';
import type { Passage } from '../../search/index.js';
import type { PassageNote } from './notes.js';
import type { Question } from './question.js';

/** A number of these is a time, which answers how many of them. */
const OF_TIME =
  /\bhow many (?:\p{L}+ )?(?:seconds|minutes|hours|days|nights|weeks|months|quarters|years|decades)\b/iu;

/** Whether some words measure a time, and things or people are counted: `nine days` for "how many dockers". */
export function measuresOther(
  { text, expected }: Pick<Question, 'text' | 'expected'>,
  words: Span,
  { mentions }: Pick<PassageNote, 'mentions'>,
): boolean {
  if (expected !== 'count' || OF_TIME.test(text)) return false;
  const inside = mentions.filter((one) => overlaps(one, words));
  const times = inside.filter(({ type }) => /^(?:duration|date|range)$/u.test(type));
  // The `nine` of `nine days` counts nothing else.
  return times.length > 0 && inside.every((one) => times.some((time) => covers(time, one)));
}

/** Before how old somebody is: `a baby of five months`. */
const OF_AGE =
  /\b(?:aged|(?:baby|boy|child|daughter|girl|infant|man|son|toddler|woman) of)(?: (?:about|almost|just|nearly|only))? $/iu;

/** Whether a time is how old somebody is, and it is asked how long something took. */
export function tellsAge(
  { expected }: Pick<Question, 'expected'>,
  { start }: Span,
  text: string,
): boolean {
  return expected === 'duration' && OF_AGE.test(text.slice(Math.max(0, start - 40), start));
}

/** A noun behind `which` that asks for several by their names. */
const WHICH = /\bwhich (?:\p{L}+ )?(?<noun>\p{Ll}{3,})s\b/iu;

/** Whether some words only say how many there are of those who are to be named: `two banks` for "which banks". */
export function onlyCounts({ text }: Pick<Question, 'text'>, words: string): boolean {
  const noun = WHICH.exec(text)?.groups?.['noun'];
  if (noun === undefined || /(?<!^)\p{Lu}/u.test(words)) return false;
  return new RegExp(
    `\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many|other) (?:\\p{L}+ )?${noun}s\\b`,
    'iu',
  ).test(words);
}

const STILL_AHEAD = /\bwhen(?:['’]ll| (?:can|do|does|shall|will))\b/iu;
const PAST = /^VBD$/u;

/** Whether a time is when something was so, and it is asked when something is to be: `in 1985` for "when does it reopen". */
export function isPast(
  { text, expected }: Pick<Question, 'text' | 'expected'>,
  words: Span,
  { story, start, end }: Passage,
): boolean {
  if (expected !== 'date' || !STILL_AHEAD.test(text)) return false;
  const tree = syntaxTree(parseSentenceAt(story.text, { start, end }));
  let at = tree.find((one) => overlaps(one, words));
  while (at && !/^(?:VERB|AUX)$/u.test(at.upos)) at = at.parent;
  const verbs = at ? [at, ...at.children.filter(({ base }) => /^(?:aux|cop)$/u.test(base))] : [];
  return verbs.some(({ xpos }) => PAST.test(xpos));
}

/** Words that tell until when something was so are no cause. */
export const isNoCause = ({ expected }: Pick<Question, 'expected'>, words: string): boolean =>
  expected === 'reason' && /^(?:before|till|unless|until)\b/iu.test(words);

/** `Tom Eide, who is 91,`, `Tom Eide, 91,`, `a 91-year-old`: how old somebody is. */
const AGES =
  /(?:\bwho (?:is|was) |\p{L}, |\baged )\d{1,3}(?=[,;.)]| years old)|\b\d{1,3}-year-old\b/giu;
const ASKS_YEARS = /\bhow (?:long|many (?:\p{L}+ )?years)\b/iu;

/** Whether the only numbers of some words are how old somebody is, and it is asked how long something went on. */
export function hasOnlyAges({ text }: Pick<Question, 'text'>, words: string): boolean {
  if (!ASKS_YEARS.test(text) || /\b(?:age|old)\b/iu.test(text)) return false;
  const rest = words.replace(AGES, '');
  return rest !== words && !/\d|\b(?:centur|decade|month|week|year)/iu.test(rest);
}
