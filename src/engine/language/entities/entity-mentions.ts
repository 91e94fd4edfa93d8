import { covers, type Span } from '../../document/index.js';
import type { Clause } from '../clauses/clauses.js';
import { readAnaphors, type Anaphor } from './anaphors.js';
import { FIRM_NOUNS, publicBody } from './anaphor-words.js';
import { reportingVerb } from '../clauses/reporting-verbs.js';
import type { Entity, NameMention } from './entity-registry.js';
import type { TaggedToken } from '../clauses/token.js';

/** Words that stand for an entity: its name, a pronoun, `the company`. */
export interface EntityMention extends Span {
  readonly entity: Entity;
  /** True for a pronoun or a common noun, which says nothing to a reader by itself. */
  readonly indirect: boolean;
}

/** The entities that the sentences before speak of, in the order in which a pronoun finds them. */
export interface DiscourseContext {
  /** Those of the last sentence, then those of the one before it. */
  readonly entities: readonly Entity[];
  /** Those of the last sentence alone. */
  readonly latest: readonly Entity[];
}

export const NO_CONTEXT: DiscourseContext = { entities: [], latest: [] };

const PLURAL = /[^s]s$/u;

/** Whether a plural noun stands nearer to `their` than any name does, so that it is the antecedent. */
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

/** Whether an entity agrees with an anaphor in kind, gender and, for a noun, in what it names. */
function agrees({ kinds, gender, noun }: Anaphor, entity: Entity): boolean {
  if (!kinds.includes(entity.kind)) return false;
  if (entity.kind === 'person') {
    if (noun !== undefined) return entity.titles.has(noun);
    return gender === undefined || entity.gender === undefined || entity.gender === gender;
  }
  return !(noun !== undefined && FIRM_NOUNS.has(noun)) || ![...entity.keys].some(isPublic);
}

const isPublic = (key: string): boolean => publicBody().test(key);

/** Of the entities that agree, first the one whose own name has the noun: `the union`. */
function bestOf(
  entities: readonly Entity[],
  { noun }: Anaphor,
  fits: (entity: Entity) => boolean,
): Entity | undefined {
  const named =
    noun === undefined
      ? undefined
      : entities.find(
          (entity) => fits(entity) && [...entity.keys].some((key) => hasWord(key, noun)),
        );
  return named ?? entities.find(fits);
}

const hasWord = (key: string, word: string): boolean => key.split(' ').includes(word);

/** Whether a mention is, or is part of, what a clause's own subject names. */
const isInSubject = (mention: EntityMention, { subject, ownSubject }: Clause): boolean =>
  ownSubject && subject !== undefined && covers(subject, mention);

/**
 * The entity that an anaphor stands for: of those mentioned before it in its sentence the last
 * subject of a clause, else the last; where it may look back, one of the sentences before.
 */
function antecedentOf(
  anaphor: Anaphor,
  before: readonly EntityMention[],
  clauses: readonly Clause[],
  context: DiscourseContext,
): Entity | undefined {
  const own = clauses.find((clause) => covers(clause, anaphor));
  const isSubject = own?.subject !== undefined && covers(own.subject, anaphor);
  const fits = (entity: Entity): boolean => agrees(anaphor, entity);
  const fitting = before.filter(({ entity }) => fits(entity));
  // An object pronoun cannot stand for the subject of its own clause.
  const open =
    isSubject || anaphor.free
      ? fitting
      : fitting.filter((mention) => !own?.subject || !covers(own.subject, mention));
  const near =
    open.findLast((mention) => clauses.some((clause) => isInSubject(mention, clause))) ??
    open.at(-1);
  if (near) return near.entity;
  // Only what opens the sentence, or a noun such as `the company`, looks back to the one before.
  const opening = clauses[0]?.subject;
  const speaks = isSubject && reportingVerb(own.head) !== undefined;
  const looksBack =
    anaphor.noun !== undefined ||
    anaphor.gender !== undefined ||
    speaks ||
    anaphor.start === clauses[0]?.start ||
    (opening !== undefined && clauses[0]?.ownSubject && covers(opening, anaphor));
  if (!looksBack) return undefined;
  // "She praised him": not both are the same person.
  const taken = isSubject || anaphor.free ? undefined : subjectOf(own, before);
  return bestOf(context.entities, anaphor, (entity) => entity !== taken && fits(entity));
}

/** The entity that a clause is about. */
function subjectOf(
  clause: Clause | undefined,
  before: readonly EntityMention[],
): Entity | undefined {
  const span = clause?.subject;
  return span && before.findLast((mention) => covers(span, mention))?.entity;
}

/** Every mention of an entity in a sentence, in order: names, pronouns, common nouns. */
export function readEntityMentions(
  text: string,
  tokens: readonly TaggedToken[],
  clauses: readonly Clause[],
  nameMentions: readonly NameMention[],
  context: DiscourseContext,
): EntityMention[] {
  const mentions: EntityMention[] = nameMentions.map(({ start, end, entity }) => ({
    start,
    end,
    entity,
    indirect: false,
  }));
  for (const anaphor of readAnaphors(tokens, text, clauses)) {
    if (mentions.some((mention) => covers(mention, anaphor))) continue;
    const before = mentions
      .filter(({ end }) => end <= anaphor.start)
      .sort((a, b) => a.start - b.start);
    const plural = /^the(?:y|m|ir)/iu.test(text.slice(anaphor.start, anaphor.end));
    if (plural && meansPlural(tokens, anaphor, before.at(-1))) continue;
    // `the company` looks for an organisation first, and only then for a name of unknown kind;
    // `it` for anything before a place.
    const tries =
      anaphor.noun === undefined
        ? [anaphor.kinds.filter((kind) => kind !== 'place'), ['place' as const]]
        : anaphor.kinds.map((kind) => [kind]);
    let entity: Entity | undefined;
    for (const kinds of tries) {
      if (kinds.some((kind) => anaphor.kinds.includes(kind)))
        entity ??= antecedentOf({ ...anaphor, kinds }, before, clauses, context);
    }
    if (entity) mentions.push({ start: anaphor.start, end: anaphor.end, entity, indirect: true });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** What a sentence leaves to the next one's anaphors: the subjects of its clauses, then whom else it names. */
export function contextAfter(
  mentions: readonly EntityMention[],
  clauses: readonly Clause[],
  context: DiscourseContext,
): DiscourseContext {
  if (mentions.length === 0) return context;
  const first = mentions.filter((mention) =>
    clauses.some((clause) => isInSubject(mention, clause)),
  );
  const latest = [...new Set([...first, ...mentions].map(({ entity }) => entity))];
  return { latest, entities: [...new Set([...latest, ...context.latest])] };
}
