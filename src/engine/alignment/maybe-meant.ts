import { WordList } from '../data/index.js';
import type { Span } from '../document/index.js';
import type { Assertion, Entity, NameMention, SentenceReading } from '../language/index.js';
import type { Source } from './source.js';

/** The roles of a subject. */
const SUBJECTS: ReadonlySet<string> = new Set(['agent', 'patient']);
/** So many code units before a common noun a name may stand that it means. */
const NEAR = 600;

const WORKPLACES = new WordList('alignment/workplaces.txt');

/** Whether a name may be an organisation's: a person who has neither gender nor title may be none. */
const mayBeOrganisation = ({ kind, gender, titles }: Entity): boolean =>
  /^(?:organisation|other)$/u.test(kind) || (kind === 'person' && !gender && titles.size === 0);

/** What `it` or `the yard` may mean: the subject of the sentence before, the last organisation named. */
export function maybeMeant(
  head: Span,
  sentence: SentenceReading,
  source: Source,
  names: readonly NameMention[],
  assertionsIn: (sentence: SentenceReading) => readonly Assertion[],
): readonly Span[] {
  const before = source.sentences[source.sentences.indexOf(sentence) - 1];
  const words: Span[] = [];
  const [first] = sentence.tokens;
  if (before?.paragraph === sentence.paragraph && first?.start === head.start) {
    const subject = assertionsIn(before)[0]?.arguments.find(({ role }) => SUBJECTS.has(role));
    if (subject) words.push(subject);
  }
  if (WORKPLACES.has(source.words(head).toLowerCase())) {
    const named = names.findLast(
      ({ end, entity }) => end <= head.start && mayBeOrganisation(entity),
    );
    if (named && head.start - named.end <= NEAR) words.push({ start: named.bare, end: named.end });
  }
  return words;
}
