import { once, WordList } from '../data/index.js';
import { type Assertion, readTerms, type SentenceReading, stem } from '../language/index.js';
import { type FoundPhrase, phraseAt } from './phrases.js';
import type { Part, Statement } from './statement.js';

const LIGHT_VERBS = new WordList('alignment/light-verbs.txt');

/** So many words behind a verb may make a phrase with it. */
const LONGEST_TAIL = 2;

/** Who votes for something supports it. */
const OF_SIDE = { for: 'support', against: 'oppose' } as const;

/** The terms of what a statement says: of its verb, and of the phrase that it makes with what stands behind it. */
export function predicateTerms(
  predicate: Assertion['predicate'],
  parts: readonly Part[],
  side: Statement['side'],
  sentence: SentenceReading,
): readonly string[] {
  const { lemma } = predicate;
  if (lemma === 'be') return [];
  const governed = governedBy(predicate, sentence);
  const read = readTerms(lemma);
  const phrase = phraseAt(read, 0);
  const [verb = lemma] = lemma.split(' ');
  const object = LIGHT_VERBS.has(verb)
    ? parts.find(({ role }) => role === 'patient')?.headItem
    : undefined;
  return [
    ...(object?.terms.slice(0, 1) ?? []),
    ...(phrase ? [phrase.term] : [stem(verb)]),
    ...(governed ? [governed.term] : []),
    ...(side && verb === 'vote' ? [stem(OF_SIDE[side])] : []),
    ...(verb === 'keep' && isKeptSecret(parts) ? [stem('hide')] : []),
  ];
}

/** `paid for by the club`, `pulled from the river`, `pulled out alive`: the phrase that a verb opens. */
function governedBy(
  { lemma, end }: Assertion['predicate'],
  { tokens }: SentenceReading,
): FoundPhrase | undefined {
  const particles = lemma.split(' ').slice(1);
  const behind = tokens
    .filter((token) => token.start >= end && !particles.includes(token.lemma))
    .slice(0, LONGEST_TAIL);
  return phraseAt(readTerms([lemma, ...behind.map((one) => one.lemma)].join(' ')), 0);
}

/** `found not guilty`: its `not` is a word of the phrase, which stands for one that denies nothing. */
export const hasOwnNot = (predicate: Assertion['predicate'], sentence: SentenceReading): boolean =>
  governedBy(predicate, sentence)?.stems.includes('not') === true;

const WHAT_IS_KNOWN = once(
  () => new Set(Array.from(new WordList('alignment/what-is-known.txt'), stem)),
);

/** `kept the report from them` */
const isKeptSecret = (parts: readonly Part[]): boolean =>
  parts.some(({ link }) => link === 'from') &&
  parts.some(
    ({ role, headItem }) =>
      role === 'patient' && headItem?.terms.some((term) => WHAT_IS_KNOWN().has(term)),
  );
