import type { ReadDocument } from '../../engine/index.js';

/** What is read in a text as the contract's JSON: heads count from 1 within the sentence, 0 is the root. */
export function readJson({ text, sentences, entities, assertions }: ReadDocument): object {
  return {
    text,
    sentences: sentences.map(({ start, end, tokens }) => ({
      start,
      end,
      tokens: tokens.map((token) => ({
        ...{ start: token.start, end: token.end, lemma: token.lemma, upos: token.upos },
        ...{ xpos: token.xpos, head: token.head + 1, relation: token.relation },
      })),
    })),
    entities: entities.map(({ id, name, kind, mentions }) => ({
      ...{ id, name, kind },
      mentions: mentions.map(({ start, end }) => ({ start, end })),
    })),
    assertions: assertions.map(({ predicate, arguments: parts, ...put }) => ({
      predicate: { lemma: predicate.lemma, start: predicate.start, end: predicate.end },
      arguments: parts.map(({ role, start, end, entity }) => ({
        ...{ role, start, end },
        ...(entity && { entity: entity.id }),
      })),
      polarity: put.polarity,
      ...(put.status && { status: put.status }),
      ...(put.quantifier && { quantifier: put.quantifier }),
      ...(put.speaker && { speaker: speakerJson(put.speaker) }),
    })),
  };
}

function speakerJson({ entity, start, end }: NonNullable<Speaker>): string | object {
  return entity ? entity.id : { start, end };
}

type Speaker = ReadDocument['assertions'][number]['speaker'];
