import { covers, type Span } from '../text/index.js';
import type { Clause } from './clauses.js';
import { readPronominals, type Pronominal } from './pronominals.js';
import { reportingVerb } from './reporting.js';
import type { Entry, Mention } from './subject-registry.js';
import type { Token } from './token.js';

/** Words that stand for a subject: its name, a pronoun, `the company`. */
export interface Reference extends Span {
  readonly subject: Entry;
  /** True for a pronoun or a common noun, which says nothing to a reader by itself. */
  readonly indirect: boolean;
}

/** Whom the sentences before speak of, in the order in which a pronoun would find them. */
export interface Context {
  /** Those of the last sentence, then those of the one before it. */
  readonly subjects: readonly Entry[];
  /** Those of the last sentence alone. */
  readonly latest: readonly Entry[];
}

export const NO_CONTEXT: Context = { subjects: [], latest: [] };

const PLURAL = /[^s]s$/u;

/** Whether a plural noun stands nearer to `their` than any name does, so that it is meant. */
function meansPlural(tokens: readonly Token[], pronoun: Span, nearest: Span | undefined): boolean {
  return tokens.some(
    ({ start, tag, lower }) =>
      start < pronoun.start && start >= (nearest?.end ?? 0) && tag === 'NOUN' && PLURAL.test(lower),
  );
}

function resolve(
  wanted: Pronominal,
  before: readonly Reference[],
  clauses: readonly Clause[],
  context: Context,
): Entry | undefined {
  const own = clauses.find((clause) => covers(clause, wanted));
  const isSubject = own?.subject !== undefined && covers(own.subject, wanted);
  const fits = ({ kind }: Entry): boolean => wanted.kinds.includes(kind);
  const inSubject = (reference: Reference): Clause | undefined =>
    clauses.find(
      ({ subject, ownSubject }) =>
        ownSubject && subject !== undefined && covers(subject, reference),
    );
  const fitting = before.filter(({ subject }) => fits(subject));
  // An object pronoun cannot stand for the subject of its own clause.
  const open =
    isSubject || wanted.possessive
      ? fitting
      : fitting.filter((reference) => !own?.subject || !covers(own.subject, reference));
  const near = open.findLast((reference) => inSubject(reference) !== undefined) ?? open.at(-1);
  if (near) return near.subject;
  // Only what opens the sentence, or a noun such as `the company`, looks back to the one before.
  const opening = clauses[0]?.subject;
  const speaks = isSubject && reportingVerb(own.head) !== undefined;
  const looksBack =
    wanted.common ||
    speaks ||
    (opening !== undefined && clauses[0]?.ownSubject && covers(opening, wanted));
  return looksBack ? context.subjects.find(fits) : undefined;
}

/** Every word of a sentence that stands for a subject, in order, pronouns included. */
export function readReferences(
  text: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  context: Context,
): Reference[] {
  const references: Reference[] = mentions.map(({ start, end, subject }) => ({
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
    // `the company` looks for an organisation first, and only then for a name of unknown kind.
    const tries = wanted.common
      ? wanted.kinds.map((kind) => ({ ...wanted, kinds: [kind] }))
      : [wanted];
    let subject: Entry | undefined;
    for (const one of tries) subject ??= resolve(one, before, clauses, context);
    if (subject) references.push({ start: wanted.start, end: wanted.end, subject, indirect: true });
  }
  return references.sort((a, b) => a.start - b.start);
}

/** What a sentence leaves to the next one's pronouns: the subjects of its clauses, then whom else it names. */
export function contextAfter(
  references: readonly Reference[],
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
