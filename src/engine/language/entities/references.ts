import { covers, type Span } from '../../document/index.js';
import type { Clause } from '../clauses/clauses.js';
import { readPronominals, type Pronominal } from './pronominals.js';
import { FIRM_NOUNS, publicBody } from './reference-words.js';
import { reportingVerb } from '../clauses/reporting-verbs.js';
import type { Entity, NameMention } from './entity-registry.js';
import type { TaggedToken } from '../clauses/token.js';

/** Words that stand for a subject: its name, a pronoun, `the company`. */
export interface EntityMention extends Span {
  readonly subject: Entity;
  /** True for a pronoun or a common noun, which says nothing to a reader by itself. */
  readonly indirect: boolean;
}

/** Whom the sentences before speak of, in the order in which a pronoun would find them. */
export interface Context {
  /** Those of the last sentence, then those of the one before it. */
  readonly subjects: readonly Entity[];
  /** Those of the last sentence alone. */
  readonly latest: readonly Entity[];
}

export const NO_CONTEXT: Context = { subjects: [], latest: [] };

const PLURAL = /[^s]s$/u;

/** Whether a plural noun stands nearer to `their` than any name does, so that it is meant. */
function meansPlural(
  tokens: readonly TaggedToken[],
  pronoun: Span,
  nearest: Span | undefined,
): boolean {
  return tokens.some(
    ({ start, tag, lower }) =>
      start < pronoun.start && start >= (nearest?.end ?? 0) && tag === 'NOUN' && PLURAL.test(lower),
  );
}

/** Whether a subject is of the kind, the gender and the trade that the words tell. */
function mayMean({ kinds, gender, noun }: Pronominal, entry: Entity): boolean {
  if (!kinds.includes(entry.kind)) return false;
  if (entry.kind === 'person') {
    if (noun !== undefined) return entry.titles.has(noun);
    return gender === undefined || entry.gender === undefined || entry.gender === gender;
  }
  return !(noun !== undefined && FIRM_NOUNS.has(noun)) || ![...entry.keys].some(isPublic);
}

const isPublic = (key: string): boolean => publicBody().test(key);

/** Of the subjects that fit, first the one whose own name has the noun: `the union`. */
function bestOf(
  subjects: readonly Entity[],
  { noun }: Pronominal,
  fits: (entry: Entity) => boolean,
): Entity | undefined {
  const named =
    noun === undefined
      ? undefined
      : subjects.find((entry) => fits(entry) && [...entry.keys].some((key) => hasWord(key, noun)));
  return named ?? subjects.find(fits);
}

const hasWord = (key: string, word: string): boolean => key.split(' ').includes(word);

function resolve(
  wanted: Pronominal,
  before: readonly EntityMention[],
  clauses: readonly Clause[],
  context: Context,
): Entity | undefined {
  const own = clauses.find((clause) => covers(clause, wanted));
  const isSubject = own?.subject !== undefined && covers(own.subject, wanted);
  const fits = (entry: Entity): boolean => mayMean(wanted, entry);
  const inSubject = (reference: EntityMention): Clause | undefined =>
    clauses.find(
      ({ subject, ownSubject }) =>
        ownSubject && subject !== undefined && covers(subject, reference),
    );
  const fitting = before.filter(({ subject }) => fits(subject));
  // An object pronoun cannot stand for the subject of its own clause.
  const open =
    isSubject || wanted.free
      ? fitting
      : fitting.filter((reference) => !own?.subject || !covers(own.subject, reference));
  const near = open.findLast((reference) => inSubject(reference) !== undefined) ?? open.at(-1);
  if (near) return near.subject;
  // Only what opens the sentence, or a noun such as `the company`, looks back to the one before.
  const opening = clauses[0]?.subject;
  const speaks = isSubject && reportingVerb(own.head) !== undefined;
  const looksBack =
    wanted.noun !== undefined ||
    wanted.gender !== undefined ||
    speaks ||
    wanted.start === clauses[0]?.start ||
    (opening !== undefined && clauses[0]?.ownSubject && covers(opening, wanted));
  if (!looksBack) return undefined;
  // "She praised him": not both are the same person.
  const taken = isSubject || wanted.free ? undefined : subjectOf(own, before);
  return bestOf(context.subjects, wanted, (entry) => entry !== taken && fits(entry));
}

/** Whom a clause is about. */
function subjectOf(
  clause: Clause | undefined,
  before: readonly EntityMention[],
): Entity | undefined {
  const span = clause?.subject;
  return span && before.findLast((reference) => covers(span, reference))?.subject;
}

/** Every word of a sentence that stands for a subject, in order, pronouns included. */
export function readEntityMentions(
  text: string,
  tokens: readonly TaggedToken[],
  clauses: readonly Clause[],
  mentions: readonly NameMention[],
  context: Context,
): EntityMention[] {
  const references: EntityMention[] = mentions.map(({ start, end, subject }) => ({
    start,
    end,
    subject,
    indirect: false,
  }));
  for (const wanted of readPronominals(tokens, text, clauses)) {
    if (references.some((reference) => covers(reference, wanted))) continue;
    const before = references
      .filter(({ end }) => end <= wanted.start)
      .sort((a, b) => a.start - b.start);
    const plural = /^the(?:y|m|ir)/iu.test(text.slice(wanted.start, wanted.end));
    if (plural && meansPlural(tokens, wanted, before.at(-1))) continue;
    // `the company` looks for an organisation first, and only then for a name of unknown kind;
    // `it` for anything before a place.
    const tries =
      wanted.noun === undefined
        ? [wanted.kinds.filter((kind) => kind !== 'place'), ['place' as const]]
        : wanted.kinds.map((kind) => [kind]);
    let subject: Entity | undefined;
    for (const kinds of tries) {
      if (kinds.some((kind) => wanted.kinds.includes(kind)))
        subject ??= resolve({ ...wanted, kinds }, before, clauses, context);
    }
    if (subject) references.push({ start: wanted.start, end: wanted.end, subject, indirect: true });
  }
  return references.sort((a, b) => a.start - b.start);
}

/** What a sentence leaves to the next one's pronouns: the subjects of its clauses, then whom else it names. */
export function contextAfter(
  references: readonly EntityMention[],
  clauses: readonly Clause[],
  context: Context,
): Context {
  if (references.length === 0) return context;
  const first = references.filter((reference) =>
    clauses.some(
      ({ subject, ownSubject }) =>
        ownSubject && subject !== undefined && covers(subject, reference),
    ),
  );
  const latest = [...new Set([...first, ...references].map(({ subject }) => subject))];
  return { latest, subjects: [...new Set([...latest, ...context.latest])] };
}
