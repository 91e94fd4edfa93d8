import type { Span } from '../../document/index.js';
import type { Argument, Assertion } from '../assertions/assertion.js';
import { conversesOf } from '../assertions/converses.js';
import { readEntities } from '../entities/entity-registry.js';
import type { Quantity } from '../quantities/quantity.js';
import type { SyntaxToken } from '../syntax/index.js';
import type { Time } from '../times/time.js';
import { type DocumentEntity, readEntitiesOf } from './document-entities.js';
import { SpanIndex } from './span-index.js';
import { readingOf } from './story-reading.js';
import { storyOf } from './text-story.js';

/** A span that may speak of an entity. */
interface EntityLink {
  readonly entity?: DocumentEntity;
}

/** An assertion whose arguments and speaker are joined to the entities that they mean. */
interface LinkedAssertion extends Omit<Assertion, 'arguments' | 'speaker'> {
  readonly arguments: readonly (Argument & EntityLink)[];
  readonly speaker?: NonNullable<Assertion['speaker']> & EntityLink;
}

export interface DocumentAssertion extends LinkedAssertion {
  /** The same from the other side: who buys what somebody sells. */
  readonly converses: readonly LinkedAssertion[];
}

/** A text read whole, layer by layer. Every span is UTF-16 offsets into the text. */
export interface ReadDocument {
  readonly text: string;
  readonly sentences: readonly (Span & { readonly tokens: readonly SyntaxToken[] })[];
  readonly entities: readonly DocumentEntity[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly assertions: readonly DocumentAssertion[];
}

/** Reads every layer of a text. */
export function readDocument(text: string): ReadDocument {
  const story = storyOf(text);
  const { sentences, assertions } = readingOf(story);
  const entities = readEntitiesOf(
    sentences.map(({ tree }) => tree),
    readEntities([story]).mentions.get(story) ?? [],
    text,
  );
  const mentionsOfAll = entities.flatMap((entity) =>
    entity.mentions.map((span) => ({ ...span, entity })),
  );
  const mentions = new SpanIndex(mentionsOfAll);
  // `engineer Lena Falk`, where the name hangs from the noun before it.
  const nameBehind = (head: Span, phrase: Span): (typeof mentionsOfAll)[number] | undefined =>
    mentions.overlapping({ start: head.end, end: phrase.end }).find(({ start, end, entity }) => {
      const isNext = start === head.end + 1 && entity.kind === 'person';
      return isNext && (end === phrase.end || text[end] === ',');
    });
  const linkOf = ({ head, ...phrase }: Span & { readonly head: Span }): EntityLink => {
    const found = mentions.overlapping(head);
    const mention =
      found.find((one) => isSame(one, phrase)) ?? found[0] ?? nameBehind(head, phrase);
    return mention ? { entity: mention.entity } : {};
  };
  return {
    ...{ text, sentences, entities },
    quantities: sentences.flatMap(({ quantities }) => quantities),
    times: sentences.flatMap(({ times }) => times),
    assertions: assertions.map((assertion) => {
      const { speaker } = assertion;
      const linked: LinkedAssertion = {
        ...assertion,
        arguments: assertion.arguments.map((part) => ({ ...part, ...linkOf(part) })),
        ...(speaker && { speaker: { ...speaker, ...linkOf(speaker) } }),
      };
      return { ...linked, converses: conversesOf(linked) };
    }),
  };
}

const isSame = (one: Span, other: Span): boolean =>
  one.start === other.start && one.end === other.end;
