import type { Candidate } from '../coreference/entity-draft.js';
import type { Mention } from '../coreference/mention.js';
import type { Anaphor } from '../coreference/resolve.js';
import { COMMON_NOUNS, PERSON_NOUNS, PRONOUNS } from '../entities/anaphor-words.js';
import type { Entity } from '../entities/entity-registry.js';
import { bodyClass, isKindOfBody } from '../entities/kinds-of-bodies.js';
import { prepositionOf } from '../grammar/preposition.js';
import { isWeekday } from '../times/calendar-words.js';
import { fitsVerb } from './antecedents/fits-verb.js';
import { genderOfNoun } from './nearest-persons.js';

/**
 * Whether an anaphor may mean a candidate, by what is known of its names: `she` is no firm, `the company`
 * no ministry and no person, `the council` no chamber of commerce, `the trial` nobody.
 */
export function agrees(
  { mention }: Anaphor,
  candidate: Candidate,
  entity: Entity | undefined,
): boolean {
  const { lower } = mention.head;
  if (!entity && isDay(candidate.mention)) return false;
  const pronoun = mention.kind === 'pronoun' ? PRONOUNS.get(lower) : undefined;
  if (pronoun) {
    if (isOtherThan(mention.pronoun, candidate)) return false;
    if (!fitsVerb(mention, candidate.mention, entity)) return false;
    if (entity) return agreesWithPronoun(pronoun, entity, mention.pronoun === 'they');
    const told = genderOfNoun(candidate.mention);
    if (told && pronoun.gender && told !== pronoun.gender) return false;
    // Nothing but a person that only a noun or another pronoun has told so far.
    return pronoun.gender === undefined || mayBePerson(candidate);
  }
  if (mention.kind !== 'nominal') return true;
  if (isPersons(candidate, entity) && !mayMeanPerson(lower)) return false;
  if (isOtherBody(lower, candidate)) return false;
  if (!entity) return true;
  if (mention.number === 'plural' && isInName(lower, entity)) return false;
  const kinds = COMMON_NOUNS.get(lower);
  if (kinds && !kinds.includes(entity.kind)) return false;
  if (bodyClass(lower) && isOfferedThing(candidate.mention)) return false;
  return isKindOfBody(lower, entity) !== false;
}

/** The pumps that Brandt Pumps sells are not the firm. */
const isInName = (noun: string, { keys }: Entity): boolean =>
  [...keys].some((key) => key.endsWith(` ${noun}`));

/** Of these somebody has many, of one thing that is made. */
const OFFERED =
  /^(?:batch|bottle|box|can|consumption|crate|jar|output|pack|packet|production|sale|shipment|tin|tub)$/u;

/** `Production of Dewdrop`: what is made and sold is no firm. */
const isOfferedThing = ({ kind, head }: Mention): boolean =>
  kind === 'name' &&
  head.base === 'nmod' &&
  prepositionOf(head) === 'of' &&
  OFFERED.test(head.parent?.lemma ?? '');

/** `on Monday`, which is nobody's name. */
const isDay = ({ kind, head }: Mention): boolean => kind === 'name' && isWeekday(head.lower);

/** Who has been called `the company` is not `the regulator`. */
function isOtherBody(noun: string, { entity: { nouns } }: Candidate): boolean {
  const own = bodyClass(noun);
  if (own === undefined) return false;
  for (const other of nouns) if ((bodyClass(other) ?? own) !== own) return true;
  return false;
}

/** Whether what a candidate means is known to be a person. */
const isPersons = ({ entity: { pronouns } }: Candidate, entity: Entity | undefined): boolean =>
  entity
    ? entity.kind === 'person' && !isUnsurePerson(entity)
    : pronouns.has('he') || pronouns.has('she');

/** `the striker`, `the frontman`, `the 24-year-old`; no `trial`, and no `strikers`. */
const mayMeanPerson = (noun: string): boolean =>
  PERSON_NOUNS.has(noun) || /(?:man|woman|person|-year-old)$/u.test(noun);

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
export const isUnsurePerson = ({ kind, gender, titles, names }: Entity): boolean =>
  kind === 'person' && !gender && titles.size === 0 && names.size === 1;

function mayBePerson({ entity: { pronouns }, mention }: Candidate): boolean {
  if (pronouns.size > 0) return pronouns.has('he') || pronouns.has('she');
  return mention.kind === 'nominal' && mayMeanPerson(mention.noun);
}
