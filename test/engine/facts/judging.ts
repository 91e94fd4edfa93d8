import { z } from 'zod';
import { FACT_KINDS, type Fact } from '../../../src/engine/index.js';

/** A fact that a careful reader takes from the stories, as the tables of this folder hold it. */
const entrySchema = z.object({
  about: z.string(),
  kind: z.enum(FACT_KINDS),
  /** Words that the fact's subject holds; empty where several subjects would do. */
  subject: z.string(),
  /** Words that the whole fact holds, in any order. */
  evidence: z.string(),
  /** Who says so, to the letter; null where the story itself does. */
  attribution: z.string().nullable(),
  value: z
    .object({
      amount: z.number(),
      unit: z.string().optional(),
      approx: z.boolean().optional(),
    })
    .optional(),
  when: z.string().optional(),
});
export type ExpectedSubject = z.infer<typeof entrySchema>;

/** What is expected of each subject. */
export const tableSchema = z.record(z.string(), z.array(entrySchema));
/** The same for facts that are true and that nobody has to find, each with the reason why it is true. */
export const alsoTrueSchema = z.record(
  z.string(),
  z.array(entrySchema.extend({ why: z.string() })),
);

const VALUE_KINDS: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'date']);
const SMALL = new Set(
  'a an the of in on at to for by with and or is are was were be been'.split(' '),
);

const wordsOf = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}$]+(?:[.,’'][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.replace(/[’']s$/u, ''),
  );

/** Whether every word of `some` that carries a meaning stands among those of `all`. */
function holds(all: string, some: string): boolean {
  const there = new Set(wordsOf(all));
  return wordsOf(some).every((word) => SMALL.has(word) || there.has(word));
}

/** Statement, event and relation lie too near each other to be told apart to the letter; quantities and dates do not. */
const sameKind = (fact: Fact, { kind }: ExpectedSubject): boolean =>
  VALUE_KINDS.has(kind) ? fact.kind === kind : !VALUE_KINDS.has(fact.kind);

const LOOSE = /(?:^[,;:)]|[,;:(]$|\b(?:a|an|the)$)/iu;
const HANGING = /\b(?:a|an|the|of|and|or|with|into|from|that|which)$/iu;

/** Whether a fact stops in the middle of a phrase, or has lost its subject. */
function isCut({ subject, relation, object }: Fact): boolean {
  const parts = [subject, relation, object].map((part) => part.trim());
  return (
    subject === '' ||
    parts.some((part) => LOOSE.test(part)) ||
    HANGING.test(subject) ||
    HANGING.test(object) ||
    (object === '' && HANGING.test(relation))
  );
}

function sameValue({ value, when }: Fact, entry: ExpectedSubject): boolean {
  if (entry.when !== undefined && when !== entry.when) return false;
  if (!entry.value) return true;
  const { amount, unit, approx } = entry.value;
  return (
    value?.amount === amount &&
    (unit === undefined || value.unit === unit) &&
    (value.approx ?? false) === (approx ?? false)
  );
}

/** Whether a fact says what is expected: whole, of whom, by whom, with its quantity and its time. */
export function tells(fact: Fact, entry: ExpectedSubject): boolean {
  const { subject, relation, object, when = '', attribution = null } = fact;
  return (
    !isCut(fact) &&
    sameKind(fact, entry) &&
    attribution === entry.attribution &&
    holds(subject, entry.subject) &&
    holds([subject, relation, object, when].join(' '), entry.evidence) &&
    sameValue(fact, entry)
  );
}

/** A fact in a line, for whoever reads why a test failed. */
export const told = ({ kind, subject, relation, object, attribution, when }: Fact): string =>
  `[${kind}] ${subject} | ${relation} | ${object} (${attribution ?? 'the story'}${when === undefined ? '' : `; ${when}`})`;
