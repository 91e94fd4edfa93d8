import { covers, type Span } from '../../document/index.js';
import { type Assertion, phraseOf } from '../../language/index.js';
import { whoSays } from '../who.js';
import { participantsAt, type Participant } from './participants.js';
import { quoteWithBefore } from '../quoting/quote-with-before.js';
import type { Party } from './party.js';
import type { Relation } from './relation.js';
import { finishedWords } from './finished-words.js';
import { isInQuote } from './relation-words.js';
import type { PartySentence, StoryParties } from './story-parties.js';

/** A relation, and the parties that it is between. */
export interface RelatedMentions {
  readonly relation: Relation;
  readonly ends: readonly [Party, Party];
  /** The lower the plainer: short, and both are named themselves; what somebody says; all else. */
  readonly rank: 0 | 1 | 2;
}

/** How a relation is told. */
interface Telling {
  /** Its polarity, status and speaker; absent where the story itself tells it, as it tells who says what. */
  readonly told?: Pick<Assertion, 'polarity' | 'status' | 'speaker'>;
  readonly directed: boolean;
  readonly words: Span;
  /** What tells it: a verb, one that says of nobody that they do it, what somebody says, or a noun that says who is whose. */
  readonly by: 'deed' | 'passive' | 'saying' | 'noun';
}

/** A relation longer than this is not plain any more. */
const PLAIN_LENGTH = 70;

/** A relation of two who are not the same, told by words of one quote; else none. */
export function relationBetween(
  sentence: PartySentence,
  [from, to]: readonly [Participant, Participant],
  { told, directed, words: opened, by }: Telling,
): RelatedMentions[] {
  const words = by === 'noun' ? opened : finishedWords(opened, sentence);
  if (!words || !areKnown([from, to], { directed, by }, sentence) || !isInQuote(sentence, words))
    return [];
  // Who is only named in a phrase must stand in the words, or they tell nothing of them.
  if ([from, to].some((one) => one.closeness !== 'itself' && !covers(words, one))) return [];
  const quote = quoteWithBefore(sentence);
  const attribution = told && speakerOf(told, sentence)?.name;
  const isPlain =
    directed &&
    words.end - words.start <= PLAIN_LENGTH &&
    [from, to].every(({ closeness }) => closeness === 'itself');
  return [
    {
      relation: {
        ...{ from: from.party.name, to: to.party.name, directed },
        relation: quote.part(words.start, words.end).text,
        ...(attribution !== undefined && { attribution }),
        ...(told?.polarity === 'denied' && { polarity: told.polarity }),
        ...(told?.status && { status: told.status }),
        ...{ quote, also: [], words },
      },
      ends: [from.party, to.party],
      rank: isPlain ? (by === 'saying' ? 1 : 0) : 2,
    },
  ];
}

/**
 * Whether two make a relation. Two with names do; one without a name must be meant itself, as the other
 * must, and one of them does it to the other or is the other's.
 */
function areKnown(
  pair: readonly [Participant, Participant],
  { directed, by }: Pick<Telling, 'directed' | 'by'>,
  { parties }: PartySentence,
): boolean {
  const [one, other] = pair.map(({ party }) => party);
  if (one === undefined || other === undefined || one === other) return false;
  const unnamed = pair.filter(({ party }) => party.standing !== 'named');
  if (unnamed.length === 0) return true;
  if (pair.some(({ closeness }) => closeness === 'beside')) return false;
  const hasThing = unnamed.some(({ party }) => party.standing === 'thing');
  if (by === 'noun' && hasThing) return pair.every((end) => isNamedOrMain(end, parties));
  if (by === 'passive') return unnamed.length === 1 && isPassiveOfKnown(pair, parties);
  if (!directed && by === 'deed') return false;
  if (unnamed.length === 1) return true;
  const isRecurring = ({ party }: Participant): boolean => parties.isRecurring(party);
  return by === 'deed' && (hasThing ? unnamed.some(isRecurring) : unnamed.every(isRecurring));
}

const isNamedOrMain = ({ party }: Pick<Participant, 'party'>, parties: StoryParties): boolean =>
  party.standing === 'named' || parties.isMain(party);

/** `the lane was paid for with a grant from Acme`, `it was bought from the city`: no place of a thing. */
const isPassiveOfKnown = (
  [done, other]: readonly [Participant, Participant],
  parties: StoryParties,
): boolean =>
  [done, other].every(
    ({ closeness, party: { kind } }) => closeness === 'itself' && kind !== 'place',
  ) &&
  isNamedOrMain(done, parties) &&
  (other.party.standing === 'named' || other.party.kind === 'organisation');

/** Who says something, by name where they have one. */
export function speakerOf(
  told: Pick<Assertion, 'speaker'>,
  sentence: PartySentence,
): { readonly name: string; readonly party?: Party } | undefined {
  const place = told.speaker && sentence.wordAt(told.speaker.head.start);
  if (!place) return undefined;
  const { parties } = sentence;
  const named = participantsAt(place.word, { sentence: { ...place.sentence, parties } });
  const [one] = named;
  if (one?.closeness === 'itself' && named.every(({ party }) => party === one.party))
    return { name: one.party.name, party: one.party };
  const who = whoSays(told, sentence);
  const name = who && phraseOf(sentence.read.story.text, who.shown).text;
  return name ? { name } : undefined;
}
