import { covers, overlaps, trimmed, type Span } from '../document/index.js';
import {
  type Assertion,
  type Entity,
  phraseOf,
  type Phrase,
  type ReadSentence,
  type Referent,
  type StoryMention,
  type SyntaxNode,
} from '../language/index.js';
import type { FactSentence } from './fact-story.js';
import type { Fact, FactKind, FactValue } from './fact.js';
import type { Who } from './who.js';

/** A fact, and whom or what it is about. */
export interface Finding {
  readonly fact: Fact;
  /** Whom it is about, each with whether it is of them: they do or say it, or it is done to them. */
  readonly about: ReadonlyMap<Referent, boolean>;
  /** Where it names whom it relates. */
  readonly ends: Ends;
  /** Whether it is what its sentence is about, and no addition to it. */
  readonly main: boolean;
  /** Whether it tells how something is, and not what happens. */
  readonly lasting: boolean;
}

/** A name, or words that stand for one. */
export interface EntityMention extends Span {
  readonly entity: Entity;
}

/** The subjects that a fact relates, where its sentence names them. */
export interface Ends {
  /** In what it is said of: who does it. */
  readonly agents: readonly EntityMention[];
  /** In what is said, as far as its own clause goes. */
  readonly others: readonly EntityMention[];
  /** In who says it. */
  readonly speakers: readonly EntityMention[];
  /** Where its clause's words end. */
  readonly end: number;
  readonly sentence: ReadSentence;
}

/** A fact before its words are cut. */
export interface FactOutline {
  readonly kind: FactKind;
  readonly subject: Who;
  readonly relation: readonly Span[];
  readonly object: readonly Span[];
  readonly marks?: readonly Span[];
  readonly value?: ValueOutline | undefined;
  readonly when?: Span | undefined;
  readonly speaker?: Who | undefined;
  readonly told?: Pick<Assertion, 'polarity' | 'status'> | undefined;
  /** The words that are subjects and objects, whose mentions own the fact. */
  readonly owners: ReadonlySet<SyntaxNode>;
  /** The mentions that belong to it and not to a fact inside it. */
  readonly mentions: readonly StoryMention[];
  readonly main: boolean;
  readonly lasting?: boolean;
  /** Where its clause ends, if behind its own words. */
  readonly end?: number;
}

/** A quantity where it stands, and what it comes to. */
export interface ValueOutline extends Omit<FactValue, 'text'> {
  readonly place: Span;
}

/** Cuts a fact's words from its story. */
export function findingOf(sentence: FactSentence, outline: FactOutline): Finding {
  const { story, quote } = sentence.read;
  const phrase = (spans: readonly Span[]): Phrase => phraseOf(story.text, spans);
  const { place, ...settled } = outline.value ?? {};
  const { told, speaker } = outline;
  const parts = {
    subject: phrase(outline.subject.shown),
    relation: phrase(outline.relation),
    object: phrase(outline.object),
    value: phrase(place ? [place] : []),
    when: phrase(outline.when ? [outline.when] : []),
    attribution: phrase(speaker?.shown ?? []),
  };
  const { subject, relation, object, value, when, attribution } = parts;
  return {
    fact: {
      kind: outline.kind,
      subject: subject.text,
      relation: relation.text,
      object: object.text,
      ...(place && { value: { text: value.text, ...settled } }),
      ...(attribution.text !== '' && { attribution: attribution.text }),
      ...(told?.polarity === 'denied' && { polarity: told.polarity }),
      ...(told?.status && { status: told.status }),
      ...(when.text !== '' && { when: when.text }),
      quote,
      also: [],
      marks: marksOf(sentence, outline),
      spans: {
        subject: subject.spans,
        relation: relation.spans,
        object: object.spans,
        value: value.spans,
        when: when.spans,
        attribution: attribution.spans,
      },
    },
    about: aboutOf(outline),
    ends: endsOf(sentence, outline),
    main: outline.main,
    lasting: outline.lasting ?? false,
  };
}

/** The words of the quote that tell the fact, joined where only marks stand between them. */
function marksOf({ read }: FactSentence, outline: FactOutline): readonly Span[] {
  const { text } = read.story;
  const { subject, relation, object } = outline;
  const marks = (outline.marks ?? [...subject.stands, ...relation, ...object])
    .map((mark) => trimmed(text, mark))
    .filter((mark) => mark.start < mark.end && covers(read, mark))
    .sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, Math.max(last.end, mark.start))))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else joined.push(mark);
  }
  return joined;
}

function aboutOf({ mentions, owners, speaker }: FactOutline): ReadonlyMap<Referent, boolean> {
  const about = new Map<Referent, boolean>();
  for (const { referent, head } of mentions)
    about.set(referent, about.get(referent) === true || owners.has(head));
  for (const { referent } of speaker?.mentions ?? []) about.set(referent, true);
  return about;
}

/** Of a pronoun those whom it means stand where it stands. */
function agentsOf({ mentions, stands, words }: Who): EntityMention[] {
  const [place] = stands;
  return mentions.flatMap(({ start, end, head, referent: { entity } }) => {
    if (!entity || !place) return [];
    const there = words.length === 0 || words.includes(head);
    return [there ? { start, end, entity } : { start: place.start, end: place.end, entity }];
  });
}

function endsOf({ read }: FactSentence, outline: FactOutline): Ends {
  const { subject, relation, object, speaker } = outline;
  const inside = (spans: readonly Span[], mentions = outline.mentions): EntityMention[] =>
    mentions.flatMap(({ start, end, referent: { entity } }) =>
      entity && spans.some((span) => covers(span, { start, end })) ? [{ start, end, entity }] : [],
    );
  const said = [...relation, ...object];
  return {
    agents: agentsOf(subject),
    others: inside(said).filter((one) => !subject.stands.some((span) => overlaps(span, one))),
    speakers: inside(speaker?.stands ?? [], speaker?.mentions ?? []),
    end: Math.max(outline.end ?? 0, ...said.map(({ end }) => end)),
    sentence: read,
  };
}
