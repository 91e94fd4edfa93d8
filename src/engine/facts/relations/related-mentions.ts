import { covers, type Span } from '../../document/index.js';
import { type Assertion, type Entity, phraseOf } from '../../language/index.js';
import type { FactSentence } from '../fact-story.js';
import { whoSays } from '../who.js';
import { participantsAt, type Participant } from './participants.js';
import type { Relation } from './relation.js';
import { isInQuote } from './relation-words.js';

/** A relation, and the subjects that it is between. */
export interface RelatedMentions {
  readonly relation: Relation;
  readonly ends: readonly [Entity, Entity];
  /** The lower the plainer: short, and both are named themselves; what somebody says; all else. */
  readonly rank: 0 | 1 | 2;
}

/** How a relation is told. */
interface Telling {
  /** Its polarity, status and speaker; absent where the story itself tells it, as it tells who says what. */
  readonly told?: Pick<Assertion, 'polarity' | 'status' | 'speaker'>;
  readonly directed: boolean;
  readonly words: Span;
  readonly isSaying?: true;
}

/** A relation longer than this is not plain any more. */
const PLAIN_LENGTH = 70;

/** A relation of two who are not the same, told by words of one quote; else none. */
export function relationBetween(
  sentence: FactSentence,
  [from, to]: readonly [Participant, Participant],
  { told, directed, words, isSaying }: Telling,
): RelatedMentions[] {
  if (from.entity === to.entity || !isInQuote(sentence, words)) return [];
  // Who is only named in a phrase must stand in the words, or they tell nothing of them.
  if ([from, to].some((one) => one.closeness !== 'itself' && !covers(words, one))) return [];
  const { quote } = sentence.read;
  const attribution = told && speakerOf(told, sentence)?.name;
  const isPlain =
    directed &&
    words.end - words.start <= PLAIN_LENGTH &&
    [from, to].every(({ closeness }) => closeness === 'itself');
  return [
    {
      relation: {
        ...{ from: from.entity.name, to: to.entity.name, directed },
        relation: quote.part(words.start, words.end).text,
        ...(attribution !== undefined && { attribution }),
        ...(told?.polarity === 'denied' && { polarity: told.polarity }),
        ...(told?.status && { status: told.status }),
        ...{ quote, also: [], words },
      },
      ends: [from.entity, to.entity],
      rank: isPlain ? (isSaying ? 1 : 0) : 2,
    },
  ];
}

/** Who says something, by name where they have one. */
export function speakerOf(
  told: Pick<Assertion, 'speaker'>,
  sentence: FactSentence,
): { readonly name: string; readonly entity?: Entity } | undefined {
  const place = told.speaker && sentence.wordAt(told.speaker.head.start);
  if (!place) return undefined;
  const named = participantsAt(place.word, place.sentence);
  const [one] = named;
  if (one?.closeness === 'itself' && named.every(({ entity }) => entity === one.entity))
    return { name: one.entity.name, entity: one.entity };
  const who = whoSays(told, sentence);
  const name = who && phraseOf(sentence.read.story.text, who.shown).text;
  return name ? { name } : undefined;
}
