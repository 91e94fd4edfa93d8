import { isBodyParty, type Party } from '../party.js';
import type { PartySentence } from '../story-parties.js';
import { participantsAt } from '../participants.js';
import { predicateAt, subjectOf, type SyntaxNode } from '../../../language/index.js';

/**
 * The body that a story speaks of at a word, where nothing beside it says which: `the club` of what somebody
 * there says, who does it in a sentence before in the same paragraph, else the one that the story is about, but
 * for what somebody does to that one.
 */
export function bodySpokenOf(word: SyntaxNode, sentence: PartySentence): Party | undefined {
  const { parties, words } = sentence;
  const here = words
    .filter(({ index, upos, base }) => index > word.index && upos === 'NOUN' && base === 'nsubj')
    .flatMap((noun) => (isDefinite(noun) ? bodiesAt(noun, sentence) : []));
  const acted = words
    .filter(({ base }) => base === 'obj')
    .flatMap((one) => bodiesAt(one, sentence));
  const main = parties.main && acted.includes(parties.main) ? undefined : parties.main;
  return here[0] ?? subjectBefore(sentence) ?? main;
}

/** The body that does it in the nearest sentence before of the same paragraph in which one does. */
function subjectBefore({ before, parties, read }: PartySentence): Party | undefined {
  if (before?.read.quote.paragraph !== read.quote.paragraph) return undefined;
  const sentence = { ...before, parties };
  return bodyInSubject(sentence)[0] ?? subjectBefore(sentence);
}

const bodyInSubject = (sentence: PartySentence): readonly Party[] =>
  sentence.words
    .filter((one) => one.base === 'root' && predicateAt(one))
    .flatMap((one) => subjectOf(one) ?? [])
    .flatMap((subject) => bodiesAt(subject, sentence));

/**
 * The body that the sentence before speaks of: who does it, else the last that it has; else the one that the
 * story is about.
 */
export function bodyBefore({ before, parties }: PartySentence): Party | undefined {
  if (!before) return parties.main;
  const sentence = { ...before, parties };
  const last = before.words
    .filter((word) => !isInClauseOfNoun(word))
    .toReversed()
    .flatMap((word) => bodiesAt(word, sentence));
  const known = bodyInSubject(sentence)[0] ?? last[0];
  // `Gams rejects it. Its engineer …`, where nobody knows that Gams is a firm.
  return known ?? (before.words.some(({ upos }) => upos === 'PROPN') ? undefined : parties.main);
}

function isInClauseOfNoun(word: SyntaxNode): boolean {
  return word.base === 'acl' || (word.parent !== undefined && isInClauseOfNoun(word.parent));
}

/** The body that does what the sentence before tells of. */
export const bodyOfSubjectBefore = ({ before, parties }: PartySentence): Party | undefined =>
  before && bodyInSubject({ ...before, parties })[0];

/**
 * Whether a noun stands with `the` and with nothing that tells it from others.
 *
 * @param may what else may hang from it
 */
export const isDefinite = ({ children }: SyntaxNode, may?: RegExp): boolean =>
  children.some(({ lower }) => lower === 'the') &&
  children.every(({ base }) => /^(?:det|case|punct)$/u.test(base) || may?.test(base) === true);

const bodiesAt = (word: SyntaxNode, sentence: PartySentence): readonly Party[] =>
  participantsAt(word, { sentence }).flatMap(({ party, closeness }) =>
    closeness === 'itself' && isBodyParty(party) ? [party] : [],
  );
