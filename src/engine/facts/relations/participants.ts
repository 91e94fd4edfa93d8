import { covers, overlaps, type Span } from '../../document/index.js';
import {
  predicateAt,
  prepositionOf,
  type StoryMention,
  type SyntaxNode,
} from '../../language/index.js';
import type { FactSentence } from '../fact-story.js';
import { isNameRightBehind } from './name-beside.js';
import { isGot, isKin, isMember, isNameOfGroup } from './noun-links.js';
import { isPersonNoun, isPublicBody } from './noun-standing.js';
import type { Party } from './party.js';
import type { PartySentence, Place, StoryParties } from './story-parties.js';
import { standsFor } from './wholes.js';

/**
 * How a name stands in a phrase: it is what the phrase means, its owner or body acts for it (`the union's
 * lawyers`, `forecasters at the institute`), or it is only named there (`the trains for Oslo`).
 */
export type Closeness = 'itself' | 'of' | 'beside';

/** A party where words mean it, in a phrase. */
export interface Participant extends Span {
  readonly party: Party;
  readonly head: SyntaxNode;
  readonly closeness: Closeness;
  /** The part of it that the phrase speaks of: the councillors of `the party's councillors`. */
  readonly part?: Party;
}

/** They hang from a word of the same thing: `the striker Ivo Marsh`, `Marsh and Olsen`. */
const SAME = /^(?:conj|appos|flat)$/u;
const OF = /^(?:of|at)?$/u;
const FIRST_PERSON = /^(?:i|me|my|myself|we|us|our|ourselves)$/u;

/** Where a phrase stands, and whose words it is. */
interface Setting {
  readonly sentence: PartySentence;
  /** Whom `I` means. */
  readonly speaker?: Party | undefined;
  /** Phrases of another deed that the same verb tells: `sued by Venn, and Olsen by Marsh`. */
  readonly without?: readonly Span[];
}

/**
 * Who is meant by a phrase: those that it means where it means any, else those named beside its head.
 * What a clause in it says is told by that clause alone.
 */
export function participantsAt(head: SyntaxNode, setting: Setting): readonly Participant[] {
  const found = meantBelow(head, 'itself', setting).filter(
    ({ closeness, party }) => closeness === 'itself' || party.standing !== 'thing',
  );
  const meant = found.filter(({ closeness }) => closeness === 'itself');
  return meant.length > 0 ? meant : found;
}

function meantBelow(
  node: SyntaxNode,
  closeness: Closeness,
  setting: Setting,
): readonly Participant[] {
  const { sentence, without = [] } = setting;
  const same: Participant[] = [];
  const inside: Participant[] = [];
  const meant = standsFor(node);
  for (const child of new Set([...meant, ...node.children])) {
    if (predicateAt(child) || child.base === 'punct') continue;
    if (isKin(node) && isOwner(child)) continue;
    if (child.base === 'conj' && without.some((other) => overlaps(other, child))) continue;
    const next = meant.includes(child) ? closeness : closenessOf(child, closeness);
    if (next) (isSame(child) ? same : inside).push(...meantBelow(child, next, setting));
  }
  const mention = mentionAt(node, sentence);
  const own = meant.length > 0 ? undefined : partyAt(node, mention, setting);
  if (!own) return [...same, ...inside];
  const participant = {
    start: node.start,
    end: node.end,
    ...mention,
    party: own,
    head: node,
    closeness,
  };
  // `the coach, Greta Olsen`: her name stands for her.
  if (mention?.kind === 'noun' && same.some(({ party }) => party === own))
    return [...same, ...inside];
  if (own.standing === 'named')
    return [participant, ...[...same, ...inside].filter(({ head }) => !covers(participant, head))];
  // `a chemist at the college, Greta Olsen`, where a parser hangs her name from the college.
  const apposed = inside.find((one) => own.kind === 'person' && isNameBeside(one));
  if (apposed) return [...same, { ...apposed, closeness }];
  const speaking = inside.filter(
    (one) =>
      speaksFor(one, own) &&
      !isPartOfName(one, node) &&
      !(isPlaceBefore(one, node) && sentence.parties.isMain(own)),
  );
  // Of `researchers from the institute in Lund` it is the institute.
  const owners = speaking.filter((one) => one.closeness === 'of');
  const others = owners.length > 0 ? owners : speaking;
  if (others.length === 0) return [participant, ...same.filter((one) => !isOnlyAdded(one, node))];
  return [...same, ...inside.map((one) => (others.includes(one) ? { ...one, part: own } : one))];
}

const isOwner = (child: SyntaxNode): boolean =>
  child.relation === 'nmod:poss' || (child.base === 'nmod' && prepositionOf(child) === 'of');

/** A person, or whoever is named beside what has no name: `the operator of the dam, Acme`. */
const isNameBeside = ({ head, party }: Participant): boolean =>
  head.base === 'appos' &&
  party.standing === 'named' &&
  (party.kind === 'person' || head.parent?.upos === 'NOUN');

/** `the jurors, seven women and five men`: what is added without a name is nobody else. */
function isOnlyAdded({ head, party }: Participant, node: SyntaxNode): boolean {
  const added = head.base === 'conj' && head.parent?.base === 'appos' ? head.parent : head;
  return party.standing !== 'named' && added.base === 'appos' && added.parent === node;
}

/** Whether a noun stands for another party in its phrase: `the lawyers of Acme`, `the union's demand`. */
function speaksFor({ head, party, closeness }: Participant, { standing, kind }: Party): boolean {
  // `the jury at the court` is not the court, as `a chemist at the college` may speak for it.
  if (kind === 'organisation' && prepositionOf(head) === 'at') return false;
  if (standing === 'people')
    return (
      (closeness === 'of' || isNameOfGroup(head)) &&
      party.standing === 'named' &&
      party.kind !== 'place'
    );
  return party.standing === 'named' || (closeness === 'of' && party.standing === 'people');
}

/** `Ellery city council` is a body of its own, and not Ellery. */
const isPartOfName = ({ head }: Participant, body: SyntaxNode): boolean =>
  head.parent === body && head.base === 'compound' && isPublicBody(body);

/** `the Ellery bus lane` is in Ellery, and not Ellery. */
const isPlaceBefore = ({ head, party }: Participant, thing: SyntaxNode): boolean =>
  party.kind === 'place' && head.base === 'compound' && wholeOf(head) === thing;

const wholeOf = (word: SyntaxNode): SyntaxNode =>
  word.base === 'compound' && word.parent ? wholeOf(word.parent) : word;

const isSame = (child: SyntaxNode): boolean =>
  SAME.test(child.base) ||
  child.relation === 'nmod:desc' ||
  isNameRightBehind(child) ||
  isMember(child);

function partyAt(
  node: SyntaxNode,
  mention: StoryMention | undefined,
  { sentence, speaker }: Setting,
): Party | undefined {
  if (speaker && node.upos === 'PRON' && FIRST_PERSON.test(node.lower)) return speaker;
  if (!mention) return undefined;
  const party = sentence.parties.of(mention);
  // `at Christmas` is with nobody.
  if (party?.kind === 'event' && sentence.read.times.some((time) => overlaps(time, mention)))
    return undefined;
  // Nobody is `it`.
  if (mention.kind === 'pronoun' && party?.standing === 'people' && party.kind === 'person')
    return /^its?$/u.test(node.lower) ? undefined : party;
  if (party?.standing !== 'people') return party;
  const isAlone = node.children.every(({ base }) => /^(?:det|case|punct)$/u.test(base));
  return (isAlone ? ownerOf(party, mention, sentence) : undefined) ?? party;
}

/** The owners of a party's nouns as far as they were looked for. */
interface Owners {
  readonly nouns: readonly Place[];
  /** How many of the nouns were asked. */
  asked: number;
  readonly found: { readonly noun: SyntaxNode; readonly owner: Party }[];
}

const ownersOf = new WeakMap<StoryParties, Map<Party, Owners>>();

/** Whose body a pronoun or a noun means: `it` of `the council of Ellery` is Ellery's. */
function ownerOf(
  party: Party,
  { head }: StoryMention,
  { parties }: PartySentence,
): Party | undefined {
  const known = ownersOf.get(parties) ?? new Map<Party, Owners>();
  ownersOf.set(parties, known);
  const owners = known.get(party) ?? { nouns: parties.nounsFor(party), asked: 0, found: [] };
  known.set(party, owners);
  for (;;) {
    const other = owners.found.find(({ noun }) => noun !== head);
    const next = owners.nouns[owners.asked];
    if (other || !next) return other?.owner;
    owners.asked += 1;
    const owner = ownerOfNoun(next, parties);
    if (owner) owners.found.push({ noun: next.mention.head, owner });
  }
}

function ownerOfNoun({ mention, sentence }: Place, parties: StoryParties): Party | undefined {
  const [owner] = mention.head.children
    .filter((child) => !isSame(child) && !predicateAt(child) && prepositionOf(child) !== 'at')
    .flatMap((child) => {
      const next = closenessOf(child, 'itself');
      const setting = { sentence: { ...sentence, parties } };
      return next === 'of' ? meantBelow(child, next, setting) : [];
    });
  const isOwner = owner?.party.standing === 'named' && owner.party.kind !== 'place';
  return isOwner ? owner.party : undefined;
}

/** The mention that a word is the head of; of a name any word, where a parser takes another for its head. */
const mentionAt = (node: SyntaxNode, { mentions }: FactSentence): StoryMention | undefined =>
  mentions.find(({ head }) => head === node) ??
  mentions.find((one) => one.kind === 'name' && covers(one, node));

function closenessOf(child: SyntaxNode, above: Closeness): Closeness | undefined {
  if (isSame(child) || isNameOfGroup(child)) return above;
  if (child.base === 'amod' || child.base === 'compound' || child.relation === 'nmod:poss')
    return above === 'beside' ? 'beside' : 'of';
  if (child.base === 'nmod' || child.base === 'obl' || child.base === 'dep')
    return above !== 'beside' && isOf(child) ? 'of' : 'beside';
  return undefined;
}

/** `lawyers of the union`; persons may be from it too, and what is got (`ordered ships from the yard`). */
const isOf = (child: SyntaxNode): boolean =>
  OF.test(prepositionOf(child)) ||
  (prepositionOf(child) === 'from' &&
    child.parent !== undefined &&
    (isPersonNoun(child.parent) || isGot(child.parent)));
