import { deedsBy, PREPOSITIONS_OF_DEEDS, type PrepositionOfDeed } from './nouns-of-deeds.js';
import {
  type Assertion,
  childOf,
  predicateAt,
  prepositionOf,
  spanOf,
  type Status,
  subjectOf,
  subtree,
  type SyntaxNode,
} from '../../../language/index.js';
import { participantsAt, type Participant } from '../participants.js';
import { type RelatedMentions, relationBetween } from '../related-mentions.js';
import type { PartySentence } from '../story-parties.js';

const STATUSES: readonly (readonly [RegExp, Status])[] = [
  [/^(?:propose|plan|intend|forthcoming|upcoming)d?$/u, 'planned'],
  [/^(?:possible|potential|prospective|likely)$/u, 'possible'],
  [/^(?:allege|suppose|claim|rumour|rumor|report)d?$/u, 'alleged'],
  [/^(?:attempt|fail|abort|abandon)(?:ed)?$/u, 'attempted'],
];

/** `the purchase was blocked` */
const STOPPING = new Set([
  'abandon',
  'block',
  'cancel',
  'oppose',
  'prevent',
  'reject',
  'scrap',
  'stop',
]);

/** What a noun says that two do: `Acme's merger with Brandt`, `the takeover of Acme by Brandt`. */
export function relationsOfNominals(node: SyntaxNode, sentence: PartySentence): RelatedMentions[] {
  if (node.upos !== 'NOUN') return [];
  return PREPOSITIONS_OF_DEEDS.filter((one) => deedsBy(one).has(node.lemma)).flatMap(
    (preposition) => {
      const others = behind(node, preposition).flatMap((child) => meantAt(child, sentence));
      if (others.length === 0) return preposition === 'with' ? betweenBoth(node, sentence) : [];
      const owners = ownersOf(node, preposition, sentence);
      const known = owners.length > 0 ? owners : unsaidOwner(node, preposition, sentence);
      return known.flatMap((owner) =>
        others.flatMap((other) => {
          const isDoneBy = preposition === 'by' || preposition === 'from';
          const ends = isDoneBy ? ([other, owner] as const) : ([owner, other] as const);
          return relationBetween(sentence, ends, {
            ...{ told: toldOf(node, sentence), by: 'noun', directed: preposition !== 'with' },
            words: wordsFrom(node, owner, other),
          });
        }),
      );
    },
  );
}

/** `the merger of Acme and Brandt`, `talks between Acme and Brandt` */
function betweenBoth(node: SyntaxNode, sentence: PartySentence): RelatedMentions[] {
  const both = node.children
    .filter(({ base }) => base === 'nmod')
    .filter((child) => /^(?:between|of)$/u.test(prepositionOf(child)))
    .flatMap((child) => (childOf(child, 'conj') ? meantAt(child, sentence) : []));
  const [one, other, ...more] = both;
  if (!one || !other || more.length > 0) return [];
  return relationBetween(sentence, [one, other], {
    ...{ told: toldOf(node, sentence), by: 'noun', directed: false },
    words: wordsFrom(node, one, other),
  });
}

/** What hangs from a noun by a preposition, also where a parser hangs it from the noun beside. */
function behind(node: SyntaxNode, preposition: PrepositionOfDeed): readonly SyntaxNode[] {
  const own = node.children.filter(({ base }) => base === 'nmod');
  const inside = own
    .filter((child) => prepositionOf(child) !== 'of')
    .flatMap((child) => child.children.filter(({ base }) => base === 'nmod'));
  const within = own
    .filter((child) => prepositionOf(child) === 'of')
    .flatMap((child) =>
      child.children.filter((one) => one.base === 'nmod' && preposition === 'by'),
    );
  return [...own, ...inside, ...within].filter((child) => prepositionOf(child) === preposition);
}

const meantAt = (child: SyntaxNode, sentence: PartySentence): readonly Participant[] =>
  participantsAt(child, { sentence }).filter(
    ({ closeness, party }) =>
      closeness === 'itself' && party.standing === 'named' && party.kind !== 'place',
  );

/** Whose a noun is: `Acme's`, `of Acme`, `Acme is in talks`; of Acme it may be what is done to it. */
const ownersOf = (
  node: SyntaxNode,
  preposition: PrepositionOfDeed,
  sentence: PartySentence,
): readonly Participant[] =>
  node.children
    .filter(
      (child) =>
        child.relation === 'nmod:poss' ||
        (child.base === 'nmod' && prepositionOf(child) === 'of' && preposition !== 'of') ||
        (child.base === 'nsubj' && prepositionOf(node) === 'in'),
    )
    .flatMap((child) => participantsAt(child, { sentence }))
    .filter(({ closeness, party }) => closeness === 'itself' && party.standing === 'named');

/** `At stake is an order at the yard Acme`: that of whom the story is about, where nobody there has it. */
function unsaidOwner(
  node: SyntaxNode,
  preposition: PrepositionOfDeed,
  sentence: PartySentence,
): readonly Participant[] {
  const { main } = sentence.parties;
  const { start, end } = node;
  const isOpen =
    preposition === 'at' &&
    (node.base === 'nsubj' || node.base === 'root') &&
    !(node.base === 'root' && subjectNames(node, sentence));
  return isOpen && main ? [{ start, end, head: node, party: main, closeness: 'itself' }] : [];
}

const subjectNames = (node: SyntaxNode, sentence: PartySentence): boolean => {
  const subject = subjectOf(node);
  return subject !== undefined && meantAt(subject, sentence).length > 0;
};

/** From whichever stands first to whichever stands last, with what belongs to the noun. */
function wordsFrom(
  node: SyntaxNode,
  owner: Participant,
  other: Participant,
): { readonly start: number; readonly end: number } {
  const before = subtree(node).filter(
    ({ index, parent, base }) =>
      index < node.index &&
      (parent !== node || /^(?:det|amod|compound|nummod|nmod)$/u.test(base)) &&
      base !== 'case' &&
      base !== 'cop',
  );
  const own = before.filter(({ end }) => end <= node.start && isJoined(end, node));
  const start = Math.min(node.start, spanOf(own.length > 0 ? own : [node]).start, owner.start);
  return { start, end: Math.max(node.end, owner.end, other.end) };
}

const isJoined = (end: number, node: SyntaxNode): boolean =>
  node.start - end < 60 && !predicateAt(node);

/** How a noun is put: by its adjective, else as the verb above it is. */
function toldOf(
  node: SyntaxNode,
  { said }: PartySentence,
): Pick<Assertion, 'polarity' | 'status' | 'speaker'> {
  // `denied that it was in talks`: what is said there is put as that is.
  const own = predicateAt(node) && said.get(node)?.[0];
  const above = own ?? (node.parent ? said.get(node.parent)?.[0] : undefined);
  const lemmas = node.children
    .filter(({ base }) => base === 'amod')
    .flatMap(({ lemma, lower }) => [lemma, lower]);
  const status = STATUSES.find(([words]) => lemmas.some((one) => words.test(one)))?.[1];
  const isNo = node.children.some(({ lower }) => lower === 'no');
  const isDenied = node.base === 'obj' && node.parent?.lemma === 'deny';
  const isStopped = node.parent !== undefined && STOPPING.has(node.parent.lemma);
  const put = status ?? (isDenied ? 'denied' : isStopped ? 'attempted' : above?.status);
  return {
    polarity: isNo || above?.polarity === 'denied' ? 'denied' : 'affirmed',
    ...(put && { status: put }),
    ...(above?.speaker && { speaker: above.speaker }),
  };
}
