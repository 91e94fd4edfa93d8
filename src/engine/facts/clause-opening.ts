import { covers, overlaps, type Span } from '../document/index.js';
import { type Clause, type ReadSentence } from '../language/index.js';

const SAYS_NOTHING =
  /^(?:and|but|so|yet|or|then|also|however|moreover|meanwhile|still|instead|therefore|thus|indeed|now|here|there|that|which|while|whereas|because|since|although|though|as)$/iu;

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
  return isPhrase && whole && closed && free && !SAYS_NOTHING.test(words) ? [opening] : [];
}
