import { WordList } from '../../data/index.js';
import type { Span } from '../../document/index.js';
import { prepositionOf } from '../../language/index.js';
import type { Constituent } from './clause.js';
import type { FactSentence } from '../fact-story.js';
import { slicesOf } from '../phrases.js';
import type { ToldClause } from './told-clause.js';

const EMPTY_OPENINGS = new WordList('facts/empty-openings.txt');

/** What is said behind the verb, then what stands before the subject and is no time and no speaker. */
export function objectSlices(
  parts: readonly Constituent[],
  told: ToldClause,
  { words, read }: FactSentence,
): readonly Span[] {
  const verb = Math.min(...told.relation.map(({ index }) => index));
  const own = parts.filter(({ shown }) => !shown);
  const behind = own.filter((part) => part.replaced === true || part.head.index > verb);
  const before = own.filter((part) => !behind.includes(part) && isOpening(part, told));
  const { text } = read.story;
  return [
    ...parts.flatMap(({ shown }) => shown ?? []),
    ...behind.flatMap((part) => (part.replaced ? slicesOf(part.words, words, text) : [])),
    ...slicesOf(
      behind.flatMap((part) => (part.replaced ? [] : part.words)),
      words,
      text,
    ),
    ...slicesOf(
      before.flatMap((part) => part.words),
      words,
      text,
    ),
  ];
}

function isOpening(
  { head, words, core }: Constituent,
  { assertion, subject }: ToldClause,
): boolean {
  if (core && !/^(?:advmod)$/u.test(head.base))
    return !words.some((word) => subject.words.includes(word));
  if (prepositionOf(head) === '' && head.base !== 'advcl') return false;
  const isTime = assertion.arguments.some(
    (part) => part.role === 'time' && part.head.start === head.start,
  );
  const phrase = words.map(({ lower }) => lower).join(' ');
  return !isTime && !EMPTY_OPENINGS.has(phrase);
}
