import { WordList } from '../../../data/index.js';
import { covers, type Span } from '../../../document/index.js';
import {
  childOf,
  childrenOf,
  nounPhrase,
  predicateAt,
  prepositionOf,
  spanOf,
  type SyntaxNode,
} from '../../../language/index.js';
import { bodyOfSubjectBefore, isDefinite } from './body-spoken-of.js';
import { wordsBeside } from '../name-beside.js';
import { isBodyNoun, isPersonNoun } from '../noun-standing.js';
import { participantsAt, type Participant } from '../participants.js';
import { isBodyParty } from '../party.js';
import { type RelatedMentions, relationBetween } from '../related-mentions.js';
import type { PartySentence } from '../story-parties.js';

const PREMISES = new WordList('facts/premises.txt');

/**
 * What a noun by itself says of two with names: whose somebody is whom it means (`a former treasurer of Acme`),
 * where a body has its premises (`Acme's plant in Lund`), and where it is based (`the Lund-based firm`).
 */
export function relationsWithinNouns(node: SyntaxNode, sentence: PartySentence): RelatedMentions[] {
  if (node.upos !== 'NOUN') return [];
  if (node.base === 'compound') return relationsOfSeat(node, sentence);
  return [
    ...relationsOfRole(node, sentence),
    ...relationsOfPremises(node, sentence),
    ...relationsOfSeat(node, sentence),
  ];
}

/** `A former treasurer of Acme was jailed`, of whom the story tells who it is; no name stands beside it. */
function relationsOfRole(noun: SyntaxNode, sentence: PartySentence): RelatedMentions[] {
  const mention = sentence.mentions.find(({ kind, head }) => kind === 'noun' && head === noun);
  const party = mention && sentence.parties.of(mention);
  if (!mention || party?.standing !== 'named' || party.kind !== 'person') return [];
  if (!isPersonNoun(noun) || hasNameBeside(noun, sentence) || isSaidOfSomebody(noun)) return [];
  const whose = noun.children.filter(
    (child) => child.upos !== 'PRON' && !predicateAt(child) && saysWhose(child),
  );
  return named(whose, sentence)
    .filter(({ party: body }) => isBodyParty(body))
    .flatMap((body) => tie({ ...mention, party, closeness: 'itself' }, body, noun, sentence));
}

/** `Acme's plant in Lund`, `its plant in Lund`. */
function relationsOfPremises(noun: SyntaxNode, sentence: PartySentence): RelatedMentions[] {
  if (!PREMISES.has(noun.lemma)) return [];
  const owners = named(childrenOf(noun, 'nmod:poss'), sentence).filter(({ party }) =>
    isBodyParty(party),
  );
  const places = named(
    noun.children.filter(
      (child) => child.base === 'nmod' && /^(?:in|at|near|on|outside)$/u.test(prepositionOf(child)),
    ),
    sentence,
  ).filter(({ party }) => party.kind === 'place');
  return owners.flatMap((owner) => places.flatMap((place) => tie(owner, place, noun, sentence)));
}

/** `The Lund-based firm` is whom the noun means, else the body that the sentence before tells of. */
function relationsOfSeat(noun: SyntaxNode, sentence: PartySentence): RelatedMentions[] {
  const based = childrenOf(noun, 'amod').find(({ lower }) => lower === 'based');
  const place = based && named(childrenOf(based, 'compound', 'obl'), sentence)[0];
  if (!place || !/^(?:place|other)$/u.test(place.party.kind)) return [];
  const { start, end } = noun;
  // `the Lund-based baker Acme`
  const head = noun.base === 'compound' && noun.parent ? noun.parent : noun;
  const meant = participantsAt(head, { sentence }).find(
    ({ party, closeness }) => closeness === 'itself' && isBodyParty(party),
  );
  const isAnybody = noun.base !== 'nsubj' || !(isBodyNoun(noun) || isPersonNoun(noun));
  const before =
    isAnybody || !isDefinite(noun, /^(?:amod|nmod)$/u) ? undefined : bodyOfSubjectBefore(sentence);
  const body: Participant | undefined =
    meant ?? (before && { start, end, head: noun, party: before, closeness: 'itself' });
  return body ? tie(body, place, noun, sentence) : [];
}

/** Two within one noun phrase, told from the first of them, or the noun, to the last. */
function tie(
  one: Participant,
  other: Participant,
  noun: SyntaxNode,
  sentence: PartySentence,
): RelatedMentions[] {
  const phrase = spanOf(nounPhrase(noun));
  const start = Math.min(one.start, other.start, Math.max(phrase.start, noun.start - LONGEST));
  const words: Span = { start, end: Math.max(one.end, other.end, noun.end) };
  return relationBetween(sentence, [one, other], { directed: false, words, by: 'noun' });
}

/** What stands before a noun is told with it where that is no longer, in UTF-16 code units. */
const LONGEST = 60;

const named = (heads: readonly SyntaxNode[], sentence: PartySentence): readonly Participant[] =>
  heads
    .flatMap((head) => participantsAt(head, { sentence }))
    .filter(({ party, closeness }) => closeness === 'itself' && party.standing === 'named');

/** `the head of Acme`, `Acme's head`, `an engineer at Acme`. */
const saysWhose = (child: SyntaxNode): boolean =>
  child.relation === 'nmod:poss' ||
  (child.base === 'nmod' && /^(?:of|at|with|from)$/u.test(prepositionOf(child)));

/** Whether a name stands beside a noun and means the same: then the two are told of as one is the other. */
const hasNameBeside = (noun: SyntaxNode, { nameMentions }: PartySentence): boolean =>
  wordsBeside(noun).some((word) => nameMentions.some((name) => covers(name, word)));

/** `she is the head`, `became the head` */
const isSaidOfSomebody = (noun: SyntaxNode): boolean =>
  childOf(noun, 'cop') !== undefined || noun.base === 'xcomp';
