import { overlaps, type Span } from '../../document/index.js';
import type { Argument, Assertion } from '../assertions/assertion.js';
import { readAssertions } from '../assertions/read-assertions.js';
import { valuesOf } from '../assertions/values.js';
import { syntaxTree } from '../grammar/tree.js';
import { readQuantities } from '../quantities/quantities.js';
import type { Quantity } from '../quantities/quantity.js';
import { parseSentenceAt, type SyntaxToken } from '../syntax/index.js';
import { readTimes } from '../times/times.js';
import type { Time } from '../times/time.js';
import { type DocumentEntity, readEntitiesOf } from './document-entities.js';
import { offsetQuantity, offsetTime } from '../values/offset-spans.js';
import { wordReader } from './read-text.js';

/** A span that may speak of an entity. */
interface Meant {
  readonly entity?: DocumentEntity;
}

/** An assertion whose arguments and speaker are joined to the entities that they mean. */
export interface DocumentAssertion extends Omit<Assertion, 'arguments' | 'speaker'> {
  readonly arguments: readonly (Argument & Meant)[];
  readonly speaker?: NonNullable<Assertion['speaker']> & Meant;
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
  const read = wordReader([])(text);
  const sentences = read.map(({ quote: { start, end } }) => ({
    ...{ start, end },
    tokens: parseSentenceAt(text, { start, end }),
  }));
  const inSentences = <Value>(
    values: (words: string) => readonly Value[],
    offset: (value: Value, by: number) => Value,
  ): readonly Value[] =>
    sentences.flatMap(({ start, end }) =>
      values(text.slice(start, end)).map((value) => offset(value, start)),
    );
  const quantities = inSentences(readQuantities, offsetQuantity);
  const times = inSentences(readTimes, offsetTime);
  const entities = readEntitiesOf(
    sentences.map(({ tokens }) => syntaxTree(tokens)),
    read.flatMap(({ nameMentions }) => nameMentions),
    text,
  );
  const meant = (span: Span): Meant => {
    const entity = entities.find(({ mentions }) => mentions.some((one) => overlaps(one, span)));
    return entity ? { entity } : {};
  };
  const assertions = readAssertions(
    text,
    sentences.map(({ tokens }) => tokens),
    valuesOf(quantities, times),
  );
  return {
    ...{ text, sentences, entities, quantities, times },
    assertions: assertions.map(({ arguments: parts, speaker, ...assertion }) => ({
      ...assertion,
      arguments: parts.map((part) => ({ ...part, ...meant(part.head) })),
      ...(speaker && { speaker: { ...speaker, ...meant(speaker.head) } }),
    })),
  };
}
