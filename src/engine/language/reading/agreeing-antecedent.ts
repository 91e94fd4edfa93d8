import { likeliestAntecedent } from '../coreference/choose-antecedent.js';
import type { Candidate, EntityDraft } from '../coreference/entity-draft.js';
import type { Mention } from '../coreference/mention.js';
import { determinerOf } from '../coreference/mention-features.js';
import type { Anaphor, ChooseAntecedent } from '../coreference/resolve.js';
import { COMMON_NOUNS, FIRM_NOUNS, PRONOUNS, publicBody } from '../entities/anaphor-words.js';
import type { Entity, NameMention } from '../entities/entity-registry.js';
import { prepositionOf } from '../grammar/preposition.js';
import type { SyntaxNode } from '../grammar/tree.js';
import { isSaying } from '../speakers/saying.js';

/** The entity that a mention means by itself: a name, `the mayor` where one mayor is named. */
export type MeantBy = (mention: Pick<Mention, 'head' | 'kind'>) => Entity | undefined;

/**
 * What the mentions of a story mean by themselves: `the mayor` and `the striker` whoever is called so,
 * `the council` the only one with such a name.
 */
export function meantByThemselves(
  nameAt: (head: SyntaxNode) => NameMention | undefined,
  bearers: ReadonlyMap<string, Entity>,
): MeantBy {
  return (mention) => {
    const { head, kind } = mention;
    const name = kind === 'pair' ? undefined : nameAt(head);
    if (name || kind === 'name') return name?.entity;
    if (kind !== 'nominal' || !isAlone(head) || determinerOf(mention) !== 'the') return undefined;
    return bearers.get(head.lower);
  };
}

/** With its article alone; who did it may hang from it where a parser errs: `given to the club by …`. */
const isAlone = ({ children }: SyntaxNode): boolean =>
  children.every(
    (child) =>
      /^(?:case|det|punct)$/u.test(child.base) ||
      (child.base === 'nmod' && prepositionOf(child) === 'by'),
  );

/**
 * Chooses the likeliest antecedent among those that agree with what is known of the names: `she` is no
 * firm, `the mayor` is whoever bears that title, `the company` no ministry and no person.
 *
 * @param meant whom a mention means by itself
 */
export function agreeingAntecedent(meant: MeantBy): ChooseAntecedent {
  const known = new Map<EntityDraft, Entity | number>();
  const entityOf = ({ entity: draft }: Candidate): Entity | undefined => {
    // Where none is known yet, how many of its mentions were asked.
    const found = known.get(draft) ?? 0;
    if (typeof found !== 'number') return found;
    const entity = draft.mentions
      .slice(found)
      .map(meant)
      .find((one) => one !== undefined);
    known.set(draft, entity ?? draft.mentions.length);
    return entity;
  };
  return (anaphor) => {
    const { mention, candidates } = anaphor;
    const noun = mention.kind === 'nominal' ? mention.head.lower : undefined;
    const bearer = meant(mention);
    if (bearer) {
      const again = candidates.findIndex((one) => entityOf(one) === bearer);
      return again < 0 ? undefined : again;
    }
    const others = namedBeside(mention.head, meant);
    const fitting = candidates
      .map((candidate, at) => ({ candidate, at, entity: entityOf(candidate) }))
      .filter(({ candidate }) => !isBesideIt(mention.head, candidate.mention.head))
      .filter(({ entity }) => !entity || !others.has(entity))
      .filter(({ candidate, entity }) => agrees(anaphor, candidate, entity));
    const agreeing = nearestPersons(anaphor, speaking(anaphor, fitting));
    if (/-year-olds?$/u.test(noun ?? '')) return onlyPersonBefore(anaphor, fitting);
    const standsIn = noun !== undefined && isStandIn(noun, mention.head);
    const near = standsIn ? nearestNamed(anaphor, agreeing, 0) : undefined;
    if (near !== undefined) return near;
    const chosen = likeliestAntecedent({
      ...anaphor,
      candidates: agreeing.map(({ candidate }) => candidate),
    });
    const likeliest = chosen === undefined ? undefined : agreeing[chosen];
    if (likeliest?.entity || !standsIn) return likeliest?.at;
    return nearestNamed(anaphor, agreeing) ?? likeliest?.at;
  };
}

const ARGUMENT = /^(?:nsubj|obj|iobj|obl)$/u;

/** `Berg jailed the judge`, `she told her`: two arguments of one verb are two, but for `herself`. */
const isBesideIt = (one: SyntaxNode, other: SyntaxNode): boolean =>
  one.parent !== undefined &&
  one.parent === other.parent &&
  ARGUMENT.test(one.base) &&
  ARGUMENT.test(other.base) &&
  !/sel(?:f|ves)$/u.test(one.lower);

/** Who is named beside a pronoun, also behind it: `he had been sacked by Brandt`. */
function namedBeside(pronoun: SyntaxNode, meant: MeantBy): ReadonlySet<Entity> {
  const beside = pronoun.parent?.children.filter((other) => isBesideIt(pronoun, other)) ?? [];
  return new Set(
    beside.flatMap((head) => (head.upos === 'PROPN' ? (meant({ head, kind: 'name' }) ?? []) : [])),
  );
}

interface Fitting {
  readonly candidate: Candidate;
  readonly at: number;
  readonly entity: Entity | undefined;
}

/** What `it said` is a body that can say something, where one is named. */
function speaking({ mention }: Anaphor, fitting: readonly Fitting[]): readonly Fitting[] {
  const { head, pronoun } = mention;
  if (pronoun !== 'it' || head.base !== 'nsubj' || !head.parent || !isSaying(head.parent))
    return fitting;
  const bodies = fitting.filter(({ entity }) => entity?.kind === 'organisation');
  return bodies.length > 0 ? bodies : fitting;
}

/** `he` and `she` mean somebody of the nearest sentence that speaks of a person whom they fit. */
function nearestPersons({ mention }: Anaphor, fitting: readonly Fitting[]): readonly Fitting[] {
  if (mention.pronoun !== 'he' && mention.pronoun !== 'she') return fitting;
  const persons = fitting.filter(({ entity }) => entity?.kind === 'person');
  const nearest = persons[0]?.candidate.mention.sentence;
  const close = persons.filter(({ candidate }) => candidate.mention.sentence === nearest);
  const known = close.filter(({ entity }) => entity?.gender !== undefined);
  const near = known.length > 0 ? known : close;
  const unnamed = fitting.filter(
    ({ candidate, entity }) =>
      !entity && candidate.entity.pronouns.size > 0 && candidate.mention.sentence >= (nearest ?? 0),
  );
  return near.length > 0 ? [...near, ...unnamed].sort((a, b) => a.at - b.at) : fitting;
}

/** `the company` and the like stand for a name where nothing says which company. */
const isStandIn = (noun: string, head: SyntaxNode): boolean =>
  COMMON_NOUNS.has(noun) && isAlone(head) && head.children.some(({ lower }) => lower === 'the');

/** Sentences before its own in which `the company` looks for a name. */
const NAMED_WINDOW = 2;

/** The nearest name that a noun may stand for: in each sentence first one in its subject. */
function nearestNamed(
  { mention }: Anaphor,
  agreeing: readonly Fitting[],
  window = NAMED_WINDOW,
): number | undefined {
  for (let back = 0; back <= window; back += 1) {
    const there = agreeing.filter(
      ({ candidate, entity }) => entity && mention.sentence - candidate.mention.sentence === back,
    );
    const inSubject = there.filter(({ candidate }) => isInSubject(candidate.mention.head));
    const subject =
      inSubject.find(({ candidate }) => !isApposed(candidate.mention.head)) ?? inSubject[0];
    const object = there.find(({ candidate }) => candidate.mention.head.base === 'obj');
    const found = subject ?? (back === 0 ? there[0] : back === 1 ? object : undefined);
    if (found) return found.at;
  }
  return undefined;
}

/** `the 24-year-old` is the one person of the sentence before. */
function onlyPersonBefore({ mention }: Anaphor, fitting: readonly Fitting[]): number | undefined {
  const before = fitting.filter(
    ({ candidate, entity }) =>
      entity?.kind === 'person' && mention.sentence - candidate.mention.sentence <= 1,
  );
  const persons = new Set(before.map(({ entity }) => entity));
  return persons.size === 1 ? before[0]?.at : undefined;
}

function isInSubject(head: SyntaxNode): boolean {
  let at: SyntaxNode | undefined = head;
  while (at && /^(?:nmod|compound|flat|appos|conj)$/u.test(at.base)) at = at.parent;
  return at?.base === 'nsubj';
}

/** `Brightwell` of `Acme, the maker of Brightwell bicycles, said`. */
function isApposed(head: SyntaxNode): boolean {
  let at: SyntaxNode | undefined = head;
  while (at && /^(?:nmod|compound|flat|conj)$/u.test(at.base)) at = at.parent;
  return at?.base === 'appos' && at !== head;
}

function agrees({ mention }: Anaphor, candidate: Candidate, entity: Entity | undefined): boolean {
  const { lower } = mention.head;
  const pronoun = mention.kind === 'pronoun' ? PRONOUNS.get(lower) : undefined;
  if (pronoun) {
    if (isOtherThan(mention.pronoun, candidate)) return false;
    if (entity) return agreesWithPronoun(pronoun, entity, mention.pronoun === 'they');
    // Nothing but a person that only a noun or another pronoun has told so far.
    return pronoun.gender === undefined || mayBePerson(candidate);
  }
  const kinds = mention.kind === 'nominal' ? COMMON_NOUNS.get(lower) : undefined;
  if (!kinds || !entity) return true;
  if (!kinds.includes(entity.kind)) return false;
  return !(FIRM_NOUNS.has(lower) && [...entity.keys].some((key) => publicBody().test(key)));
}

/** Whoever has been `he` is not `she`. */
function isOtherThan(pronoun: Mention['pronoun'], { entity: { pronouns } }: Candidate): boolean {
  if (pronoun === 'he') return pronouns.has('she') && !pronouns.has('he');
  return pronoun === 'she' && pronouns.has('he') && !pronouns.has('she');
}

function agreesWithPronoun(
  { kinds, gender }: NonNullable<ReturnType<typeof PRONOUNS.get>>,
  entity: Entity,
  plural: boolean,
): boolean {
  if (entity.kind === 'other' || isUnsurePerson(entity)) return true;
  if (plural) return entity.kind !== 'person' && entity.kind !== 'place';
  if (!kinds.includes(entity.kind)) return false;
  return gender === undefined || entity.gender === undefined || entity.gender === gender;
}

/** A name that nothing but its form makes a person's: `Harrow Marine`. */
const isUnsurePerson = ({ kind, gender, titles, names }: Entity): boolean =>
  kind === 'person' && !gender && titles.size === 0 && names.size === 1;

function mayBePerson({ entity: { pronouns }, mention }: Candidate): boolean {
  if (pronouns.size > 0) return pronouns.has('he') || pronouns.has('she');
  return mention.kind !== 'name';
}
