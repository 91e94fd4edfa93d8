import { isBodyParty, type Party } from '../party.js';
import type { PartySentence } from '../story-parties.js';
import { participantsAt } from '../participants.js';
import { predicateAt, subjectOf, type SyntaxNode } from '../../../language/index.js';

/**
 * The body that a story speaks of at a word, where nothing beside it says which: `the club` of what somebody
 * there says, who does it in the sentence before in the same paragraph, else the one that the story is about.
 */
export function bodySpokenOf(word: SyntaxNode, sentence: PartySentence): Party | undefined {
  const { parties, before, read } = sentence;
  const here = sentence.words
    .filter(({ index, upos, base }) => index > word.index && upos === 'NOUN' && base === 'nsubj')
    .flatMap((noun) => (isDefinite(noun) ? bodiesAt(noun, sentence) : []));
  const near =
    before?.read.quote.paragraph === read.quote.paragraph
      ? before.words
          .filter((one) => one.base === 'root' && predicateAt(one))
          .flatMap((one) => subjectOf(one) ?? [])
          .flatMap((subject) => bodiesAt(subject, { ...before, parties }))
      : [];
  return here[0] ?? near[0] ?? parties.main;
}

/** The body that the sentence before speaks of last, else the one that the story is about. */
export function bodyBefore({ before, parties }: PartySentence): Party | undefined {
  const last = before?.words
    .filter((word) => !isInClauseOfNoun(word))
    .toReversed()
    .flatMap((word) => bodiesAt(word, { ...before, parties }));
  return last?.[0] ?? parties.main;
}

function isInClauseOfNoun(word: SyntaxNode): boolean {
  return word.base === 'acl' || (word.parent !== undefined && isInClauseOfNoun(word.parent));
}

const isDefinite = ({ children }: SyntaxNode): boolean =>
  children.some(({ lower }) => lower === 'the') &&
  children.every(({ base }) => /^(?:det|case|punct)$/u.test(base));

const bodiesAt = (word: SyntaxNode, sentence: PartySentence): readonly Party[] =>
  participantsAt(word, { sentence }).flatMap(({ party, closeness }) =>
    closeness === 'itself' && isBodyParty(party) ? [party] : [],
  );
