import { covers, trimmed, type Span } from '../document/index.js';
import {
  type Clause,
  phraseOf,
  type Phrase,
  type ReadSentence,
  type EntityMention,
  type Entity,
} from '../language/index.js';
import type { Fact, FactKind, FactValue } from './fact.js';

/** A fact, and whom it is about. */
export interface Finding {
  readonly fact: Fact;
  readonly about: ReadonlySet<Entity>;
  /** Those of them that do it, or that it is done to. */
  readonly own: ReadonlySet<Entity>;
  /** Where it names whom it relates. */
  readonly ends: Ends;
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

/** A fact before its words are cut: slices of the story. */
export interface FactOutline {
  readonly kind: FactKind;
  readonly subject: readonly Span[];
  readonly relation: readonly Span[];
  readonly object: readonly Span[];
  readonly marks: readonly Span[];
  readonly value?: ValueOutline;
  readonly when?: Span | undefined;
  /** The clause it is said in, by index, whose speaker it gets; none for what a title says. */
  readonly clause?: number;
  readonly about: Iterable<Entity>;
}

/** A quantity where it stands, and what it comes to. */
export interface ValueOutline extends Omit<FactValue, 'text'> {
  readonly place: Span;
}

/** The subject as a reader understands it: the name where the story has a pronoun. */
function named({ entityMentions, names }: ReadSentence, span: Span): Span {
  const stands = entityMentions.find(
    ({ start, end, indirect }) => indirect && start === span.start && end === span.end,
  );
  return (stands && names.get(stands.entity)) ?? span;
}

/** Cuts a fact's words from its sentence. */
export function findingOf(sentence: ReadSentence, outline: FactOutline): Finding {
  const { story, attributions } = sentence;
  const phrase = (spans: readonly Span[]): Phrase => phraseOf(story.text, spans);
  const { place, ...settled } = outline.value ?? {};
  const parts = {
    subject: phrase(outline.subject.map((span) => named(sentence, span))),
    relation: phrase(outline.relation),
    object: phrase(outline.object),
    value: phrase(place ? [place] : []),
    when: phrase(outline.when ? [outline.when] : []),
    attribution: phrase(attributions[outline.clause ?? -1]?.words ?? []),
  };
  const { subject, relation, object, value, when, attribution } = parts;
  const marks = outline.marks
    .map((mark) => trimmed(story.text, mark))
    .filter((mark) => mark.start < mark.end && covers(sentence, mark));
  return {
    fact: {
      kind: outline.kind,
      subject: subject.text,
      relation: relation.text,
      object: object.text,
      ...(place && { value: { text: value.text, ...settled } }),
      ...(attribution.text !== '' && { attribution: attribution.text }),
      ...putAs(sentence, outline.clause),
      ...(when.text !== '' && { when: when.text }),
      quote: sentence.quote,
      also: [],
      marks: marks.sort((a, b) => a.start - b.start),
      spans: {
        subject: subject.spans,
        relation: relation.spans,
        object: object.spans,
        value: value.spans,
        when: when.spans,
        attribution: attribution.spans,
      },
    },
    about: new Set(outline.about),
    ends: endsOf(sentence, outline),
    own: new Set(
      [...outline.subject, ...outline.object].flatMap((span) => ownersIn(sentence, span)),
    ),
  };
}

/** Whether the verb of a clause is denied, and how it is put: `denied that it had known`, `may close`. */
function putAs(
  { clauses, reading }: ReadSentence,
  clause: number | undefined,
): Pick<Fact, 'polarity' | 'status'> {
  const { verb, end } = clauses[clause ?? -1] ?? {};
  // A clause may know only the auxiliary as its verb: `did not`.
  const [told] = verb
    ? reading.assertions
        .filter(({ predicate }) => predicate.end > verb.start && predicate.end <= (end ?? 0))
        .sort((a, b) => a.predicate.start - b.predicate.start)
    : [];
  return {
    ...(told?.polarity === 'denied' && { polarity: told.polarity }),
    ...(told?.status && { status: told.status }),
  };
}

function endsOf(sentence: ReadSentence, { subject, relation, object, clause }: FactOutline): Ends {
  const within = sentence.clauses[clause ?? -1] ?? sentence;
  const inside = (spans: readonly Span[]): EntityMention[] =>
    sentence.entityMentions.filter((mention) => spans.some((span) => covers(span, mention)));
  const speaker = sentence.attributions[clause ?? -1]?.span;
  return {
    agents: inside(subject),
    others: inside([...relation, ...object]).filter((mention) => covers(within, mention)),
    speakers: speaker ? inside([speaker]) : [],
    end: within.end,
    sentence,
  };
}

/** The subjects that some words stand for. */
export function subjectsIn(sentence: ReadSentence, span: Span | undefined): Entity[] {
  if (!span) return [];
  return sentence.entityMentions
    .filter((mention) => covers(span, mention))
    .map(({ entity }) => entity);
}

const LINK = /\b(?:for|with|against|from|to|about|by|in|on|at|over)\b/iu;

/** The subjects of a clause's own subject phrase: `the lab of Acme` is Acme's, `chips for Acme` are not. */
function ownersIn(sentence: ReadSentence, span: Span | undefined): Entity[] {
  if (!span) return [];
  return sentence.entityMentions
    .filter((mention) => covers(span, mention))
    .filter((mention) => !LINK.test(sentence.story.text.slice(span.start, mention.start)))
    .map(({ entity }) => entity);
}

const SELF_STANDING = /^(?:while|whereas|but|although|though)\b/iu;

/**
 * The subjects that a clause speaks of: those in its words, its borrowed subject, the one who says
 * it, and, where its own subject is nobody's, those of the clause that it hangs on.
 *
 * @param owned leaves out those that the clause's subject only mentions (`chips for Acme`).
 */
export function aboutClause(sentence: ReadSentence, at: number, owned = false): Set<Entity> {
  const clause = sentence.clauses[at];
  if (!clause) return new Set();
  const { subject } = clause;
  const owners = ownersIn(sentence, subject);
  const about = new Set<Entity>(subjectsIn(sentence, clause));
  for (const entity of subjectsIn(sentence, subject)) about.add(entity);
  if (owned) {
    for (const entity of subjectsIn(sentence, subject))
      if (!owners.includes(entity)) about.delete(entity);
  }
  const speaker = sentence.attributions[at];
  for (const entity of subjectsIn(sentence, speaker?.span)) about.add(entity);
  for (const entity of inherited(sentence, clause, owners)) about.add(entity);
  return about;
}

const RESPONSE =
  /^(?:complied|agreed|refused|responded|replied|declined|accepted|obeyed|objected|appealed|consented|relented)$/u;

function inherited(sentence: ReadSentence, clause: Clause, owners: readonly Entity[]): Entity[] {
  const above = clause.governor === undefined ? undefined : sentence.clauses[clause.governor];
  if (!above || clause.governor === undefined) return [];
  // Who complies with an order, does so in what the order concerns.
  if (RESPONSE.test(clause.head)) return subjectsIn(sentence, above);
  // `Acme accused Globex, claiming that accounts were used`: what is claimed concerns both.
  if (clause.kind === 'complement' && above.kind === 'participle' && owners.length === 0) {
    return subjectsIn(sentence, sentence.clauses[above.governor ?? -1]);
  }
  if (owners.length > 0 || clause.kind === 'coordinate' || clause.kind === 'complement') return [];
  if (SELF_STANDING.test(sentence.story.text.slice(clause.start, clause.start + 12))) return [];
  return [
    ...ownersIn(sentence, above.subject),
    ...inherited(sentence, above, ownersIn(sentence, above.subject)),
  ];
}
