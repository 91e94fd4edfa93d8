import { type Quote, type Story, covers, overlaps, type Span } from '../../document/index.js';
import type { Quantity } from '../quantities/quantity.js';
import { isDateline } from '../sentences/datelines.js';
import { LONGEST_SENTENCE } from '../sentences/split-overlong.js';
import type { Time } from '../times/time.js';
import {
  attribute,
  carriedAttribution,
  type Attribution,
  type Spoken,
} from '../speech/attribution.js';
import { readClauses } from '../clauses/clauses.js';
import { contextAfter, NO_CONTEXT, readEntityMentions } from '../entities/entity-mentions.js';
import type { Entity, NameMention } from '../entities/entity-registry.js';
import { tagSentence } from '../clauses/tagger.js';
import { readingOf, type SentenceReading } from './story-reading.js';
import type { TaggedToken } from '../clauses/token.js';

/** All that is read off a sentence before facts are made of it. Every span is an offset into the story. */
export interface ReadSentence extends Spoken {
  readonly story: Story;
  readonly reading: SentenceReading;
  readonly tokens: readonly TaggedToken[];
  readonly nameMentions: readonly NameMention[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  /** The whole sentence, which all its facts rest on. */
  readonly quote: Quote;
  /** Who says each clause. */
  readonly attributions: readonly (Attribution | undefined)[];
}

/** What to call each entity that a story names: a person by the name with the most words, else the first. */
function namesOfEntities({ text }: Story, mentions: readonly NameMention[]): Map<Entity, Span> {
  const names = new Map<Entity, Span>();
  const words = ({ start, end }: Span): number => text.slice(start, end).split(/\s+/u).length;
  for (const { bare, end, entity } of mentions) {
    const possessive = /[’']s?$/u.exec(text.slice(bare, end))?.[0].length ?? 0;
    const name = { start: bare, end: end - possessive };
    const known = names.get(entity);
    const fuller = known && entity.kind === 'person' && words(name) > words(known);
    if (!known || fuller) names.set(entity, name);
  }
  return names;
}

/** Reads a story, a sentence a step; what a sentence leaves open, the one before it settles. */
export function* readingSentences(
  story: Story,
  mentions: readonly NameMention[],
): Generator<undefined, ReadSentence[]> {
  const { text } = story;
  const read: ReadSentence[] = [];
  const names = namesOfEntities(story, mentions);
  let context = NO_CONTEXT;
  let nextMention = 0;
  for (const span of readingOf(story).sentences) {
    if (span.end - span.start > LONGEST_SENTENCE || isDateline(text, span)) continue;
    const quote = story.quote(span.start, span.end);
    const { times } = span;
    const quantities = span.quantities.filter(
      (quantity) => !times.some((time) => overlaps(time, quantity)),
    );
    while ((mentions[nextMention]?.start ?? Infinity) < span.start) nextMention++;
    const nameMentions: NameMention[] = [];
    for (
      let mention = mentions[nextMention];
      mention && mention.start < span.end;
      mention = mentions[++nextMention]
    ) {
      if (covers(span, mention)) nameMentions.push(mention);
    }
    const tokens = tagSentence(text, span, nameMentions);
    const clauses = readClauses(tokens, times);
    const entityMentions = readEntityMentions(text, tokens, clauses, nameMentions, context);
    const { start, end } = span;
    const spoken: Spoken = { start, end, clauses, entityMentions, names };
    const previous = read.at(-1);
    const carried = previous && carriedAttribution(text, spoken, previous.attributions);
    const attributions = attribute(text, spoken, carried);
    const layers = { reading: span, tokens, nameMentions, quantities, times, attributions };
    read.push({ ...spoken, story, quote, ...layers });
    context = contextAfter(entityMentions, clauses, context);
    yield;
  }
  return read;
}
