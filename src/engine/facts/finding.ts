import { covers, type Story, trimmed, type Span } from '../document/index.js';
import {
  type Assertion,
  phraseOf,
  type Phrase,
  type Referent,
  type StoryMention,
  type SyntaxNode,
} from '../language/index.js';
import type { FactSentence } from './fact-story.js';
import type { Fact, FactKind, FactValue } from './fact.js';
import { quoteWithBefore } from './quoting/quote-with-before.js';
import type { Who } from './who.js';

/** A fact, and whom or what it is about. */
export interface Finding {
  readonly fact: Fact;
  readonly story: Story;
  /** Whom it is about, each with whether it is of them: they do or say it, or it is done to them. */
  readonly about: ReadonlyMap<Referent, boolean>;
  /** Whether it is what its sentence is about, and no addition to it. */
  readonly main: boolean;
  /** Whether it tells how something is, and not what happens. */
  readonly lasting: boolean;
}

/** A fact before its words are cut. */
export interface FactOutline {
  readonly kind: FactKind;
  readonly subject: Who;
  readonly relation: readonly Span[];
  readonly object: readonly Span[];
  readonly marks?: readonly Span[] | undefined;
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
}

/** A quantity where it stands, and what it comes to. */
export interface ValueOutline extends Omit<FactValue, 'text'> {
  readonly place: Span;
}

/** Cuts a fact's words from its story. */
export function findingOf(sentence: FactSentence, outline: FactOutline): Finding {
  const { story } = sentence.read;
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
      quote: quoteWithBefore(sentence),
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
    story,
    about: aboutOf(outline),
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
