import { WordList } from '../data/index.js';
import { covers, overlaps, type Span } from '../document/index.js';
import { type Clause, type ReadSentence } from '../language/index.js';

const EMPTY_OPENINGS = new WordList('facts/empty-openings.txt');

/**
 * What stands before the subject of a clause and belongs to what it says (`For the first time, …`,
 * `Among the voters, …`), where it is no time, no speaker, and not the place already told.
 */
export function openingOf(sentence: ReadSentence, clause: Clause, told?: Span): readonly Span[] {
  const { subject, ownSubject, body } = clause;
  if (!subject || !ownSubject || subject.start <= body) return [];
  const { text } = sentence.story;
  const words = text.slice(body, subject.start).replace(/[\s,]+$/u, '');
  const opening = { start: body, end: body + words.length };
  const isPhrase = sentence.tokens.find(({ start }) => start === body)?.tag === 'ADP';
  const taken = [
    ...sentence.times,
    ...sentence.attributions.flatMap((speaker) => (speaker ? [speaker.span] : [])),
    ...(told ? [told] : []),
  ];
  // A comma in it opens what only says more of it, and breaks off before the subject.
  const closed = !words.includes(',');
  const free = !taken.some((span) => overlaps(span, opening));
  const whole = covers(sentence, opening) && /\p{L}/u.test(words);
  return isPhrase && whole && closed && free && !EMPTY_OPENINGS.has(words.toLowerCase())
    ? [opening]
    : [];
}
