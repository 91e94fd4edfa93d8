import { type Entity, type Role, stem } from '../language/index.js';
import type { AlignedPart } from './aligned-part.js';
import { isBackAlike } from './back.js';
import { ELSEWHERE, elsewhere } from './elsewhere/elsewhere.js';
import { areLinkedApart } from './elsewhere/links-apart.js';
import { partFit, type PartFit } from './part-fit.js';
import { type PredicateFit, predicateFit } from './predicate-fit.js';
import { goesWithoutSaying } from './elsewhere/circumstance.js';
import { isOfPhrase } from './verb-phrases.js';
import { onlySays } from './doers/only-says.js';
import { isRejected } from './rejected.js';
import { isBehindThan, type Part, type Statement } from './statement.js';
import { isUsualDoer } from './doers/usual-doer.js';
import { areOpposite } from './word-relations.js';

/** A statement of a claim held against one of a story, argument by argument. */
export interface Alignment {
  readonly claim: Statement;
  readonly told: Statement;
  readonly predicate: PredicateFit;
  readonly parts: readonly AlignedPart[];
}

/** In which roles of a story's statement an argument of a claim is looked for, its own first. */
const ROLES_FOR: Readonly<Record<Role, readonly Role[]>> = {
  agent: ['agent'],
  patient: ['patient', 'amount', 'attribute', 'content'],
  recipient: ['recipient', 'goal', 'patient', 'other'],
  attribute: ['attribute', 'patient', 'amount'],
  amount: ['amount', 'patient', 'attribute', 'standard', 'other'],
  origin: ['origin', 'other', 'place'],
  goal: ['goal', 'recipient', 'place', 'other'],
  place: ['place', 'goal', 'origin', 'other'],
  time: ['time', 'amount', 'other'],
  companion: ['companion', 'other'],
  standard: ['standard', 'amount', 'other'],
  content: ['content', 'patient', 'other'],
  other: ['other', 'place', 'goal', 'origin', 'companion', 'recipient', 'amount', 'content'],
};

/** These are looked for in their own places alone. */
const CORE = new Set<Role>(['agent', 'patient', 'attribute']);

const RANK = { same: 2, other: 1, unlike: 0 } as const;

/** Holds a statement of a claim against one of a story; undefined where they tell of different things. */
export function alignStatements(
  claim: Statement,
  told: Statement,
  published: string | undefined,
): Alignment | undefined {
  // `has two towers` and `has a tower` are held against each other with all their words.
  if (claim.reworded && !claim.phrase && isOfOneVerb(claim, told)) return undefined;
  // `was found guilty of theft` has nothing to do with who made a finding, or was not found guilty of fraud.
  if (!claim.reworded && isOfPhrase(claim)) return undefined;
  const predicate = isBackAlike(claim, told) ? predicateFit(claim, told) : undefined;
  if (!predicate) return undefined;
  const parts = claim.parts
    .map((part) =>
      alignPart(
        meantBy(part, told),
        told,
        isAlone(part, claim) && isAlone(part, told)
          ? BY_ONE
          : isPaid(claim, told)
            ? OF_PAID
            : ROLES_FOR,
        published,
      ),
    )
    .map((one) => asOppositeWay(one, claim, told));
  return { claim, told, predicate, parts };
}

const isOfOneVerb = (claim: Statement, told: Statement): boolean =>
  claim.predicate.lemma === told.predicate.lemma && claim.predicate.lemma !== 'be';

/**
 * An argument of a claim with whom the story alone calls so: `the president`. The story may mean others by
 * it that it does not name, so that nobody named is therefore somebody else.
 */
function meantBy(part: Part, { source }: Statement): Part {
  const { entity, headItem, definite, plural, items } = part;
  const owner = ownerAlone(part);
  const holder = owner && source.holderOf(owner, headItem?.terms ?? []);
  if (holder) return { ...part, entity: holder, items: headItem ? [headItem] : [] };
  const isCalled = !entity && headItem?.kind === 'word' && definite && plural === false;
  if (!isCalled || items.some(({ kind }) => kind !== 'word')) return part;
  const bearer = source.bearerOf(
    items.flatMap(({ terms, light }) => (light ? [] : terms.slice(0, 1))),
  );
  return bearer ? { ...part, entity: bearer } : part;
}

/** `Lund` of `Lund's nephew`, where nothing else is said of who is meant. */
function ownerAlone({ role, plural, entity, headItem, items }: Part): Entity | undefined {
  const [only, ...others] = items.filter((item) => item !== headItem);
  const isOwner = /^nmod(?::poss| of)/u.test(only?.hung ?? '') && others.length === 0;
  const isOne = role !== 'attribute' && plural === false && !entity && headItem?.kind === 'word';
  return isOne && isOwner ? only?.entity : undefined;
}

/** `the school closed` and `the school was closed`: what a verb has beside nothing else may be either. */
const BY_ONE: Readonly<Record<Role, readonly Role[]>> = {
  ...ROLES_FOR,
  agent: ['agent', 'patient'],
  patient: ['patient', 'agent', 'amount', 'attribute', 'content'],
};

/** `paid him to lie` and `paid him $400 to lie`: beside a sum who gets it is no object. */
const OF_PAID: Readonly<Record<Role, readonly Role[]>> = {
  ...ROLES_FOR,
  patient: [...ROLES_FOR.patient, 'recipient'],
};

const isPaid = (claim: Statement, told: Statement): boolean =>
  claim.predicate.lemma === 'pay' &&
  told.parts.some(({ role }) => role === 'recipient') &&
  told.parts.some(({ role }) => role === 'amount') &&
  !claim.parts.some(({ role }) => role === 'recipient' || role === 'amount');

/** Whether an agent stands without a patient, or a patient without an agent, and nobody gets anything. */
const isAlone = ({ role }: Part, { parts }: Statement): boolean =>
  (role === 'agent' || role === 'patient') &&
  parts.filter((part) => part.role === 'agent' || part.role === 'patient').length === 1 &&
  !parts.some((part) => part.role === 'recipient');

function alignPart(
  part: Part,
  told: Statement,
  roles: Readonly<Record<Role, readonly Role[]>>,
  published: string | undefined,
): AlignedPart {
  let best: AlignedPart = { part };
  for (const role of [...roles[part.role], ...(isCharge(part) ? CHARGED : [])]) {
    for (const other of told.parts) {
      if (other.role !== role || areLinkedApart(part, other)) continue;
      if (isSomewhere(other) && ELSEWHERE_THAN.test(part.link ?? '')) continue;
      const around = told.parts
        .filter((one) => one !== other && !isBehindThan(one))
        .flatMap(({ items }) => items);
      const fit = partFit(part, other, around, published, told.polarity === 'denied');
      if (!best.fit || better(fit, best.fit)) best = { part, told: other, fit };
    }
  }
  if (isRejected(part, told.rejected)) return asRejected(best, told);
  if (part.role === 'agent' && !best.told) return leftOut(part, told, published) ?? best;
  if (best.fit?.relation === 'same' || isOtherValue(best) || CORE.has(part.role)) return best;
  if (best.fit?.isOfOther || isTurned(part, told, published)) return best;
  return elsewhere(part, told) ?? asCircumstance(best, told);
}

/** `was up by 6 percent` and `was down by 6 percent`: words that say little by themselves, but which way. */
function asOppositeWay(aligned: AlignedPart, claim: Statement, { source }: Statement): AlignedPart {
  const { part, told, fit } = aligned;
  if (!told || !fit || !part.pronominal || !told.pronominal) return aligned;
  const [claimed, instead] = [claim.source.words(part.head), source.words(told.head)];
  return areOpposite(stem(claimed.toLowerCase()), stem(instead.toLowerCase()))
    ? { part, told, fit: { relation: 'other', strength: 0, claimed: part.head, told: told.head } }
    : aligned;
}

/** What comes from somebody does not go to them: `rented from the choir`, `rented to the choir`. */
const isTurned = (part: Part, told: Statement, published: string | undefined): boolean =>
  told.parts.some(
    (other) =>
      AGAINST[part.role]?.includes(other.role) === true &&
      partFit(part, other, [], published).relation === 'same',
  );
const AGAINST: Partial<Record<Role, readonly Role[]>> = {
  origin: ['recipient', 'goal'],
  recipient: ['origin'],
  goal: ['origin'],
};

/** `guilty of nine counts` and `convicted on nine counts`. */
const isCharge = ({ role, link }: Part): boolean => role === 'content' && link === 'of';
const CHARGED: readonly Role[] = ['place'];

/** `killed in the crash`: what the whole story is about need not be said again. */
function asCircumstance(best: AlignedPart, told: Statement): AlignedPart {
  const { part } = best;
  if (best.fit?.relation === 'other' || !goesWithoutSaying(part, told)) return best;
  const [claimed, at] = [part.head, told.predicate];
  return { ...best, fit: { relation: 'same', strength: ELSEWHERE, claimed, told: at } };
}

/** `there`: no stand-in for what a verb has behind `on` or `for`. */
const isSomewhere = ({ pronominal, entity, role, link }: Part): boolean =>
  role === 'place' && pronominal && !entity && link === undefined;
const ELSEWHERE_THAN = /^(?:on|for|with|about|by|of|against|as)$/u;

/** An argument that the story says to be another: set against what stands in its place, else against itself. */
function asRejected({ part, told }: AlignedPart, { parts }: Statement): AlignedPart {
  const instead = told ?? parts.find(({ role }) => role === part.role);
  const claimed = part.headItem ?? part.head;
  const fit = {
    relation: 'other',
    strength: 0,
    claimed,
    told: instead?.head ?? part.head,
  } as const;
  return instead ? { part, told: instead, fit } : { part };
}

const better = (one: PartFit, other: PartFit): boolean =>
  RANK[one.relation] > RANK[other.relation] ||
  (one.relation === other.relation &&
    (one.strength > other.strength || (one.isOfOther === true && !other.isOfOther)));

/** `raised $65 million at a valuation of $965 million`: what stands in its place is another value. */
const isOtherValue = ({ part, fit }: AlignedPart): boolean =>
  fit?.relation === 'other' && part.headItem?.quantity !== undefined;

/** How surely somebody is meant who is named elsewhere in the sentence. */
const NAMED_NEAR = 0.55;
/** And who alone does what is said to be done by nobody named. */
const USUAL = 0.65;

/** An agent that the story's verb does not have by itself, named elsewhere in its sentence. */
function leftOut(
  part: Part,
  told: Statement,
  published: string | undefined,
): AlignedPart | undefined {
  const { source, sentence, speaker, predicate } = told;
  if (onlySays(part, told)) return undefined;
  // `admitted hiding it`: who says so did so, and may be asked for.
  const fitting = speaker && !onlySays(speaker, told) && partFit(part, speaker, [], published);
  if (speaker && fitting && fitting.relation === 'same')
    return { part, told: speaker, fit: fitting };
  if (isUsualDoer(part, told)) {
    const at = { claimed: part.head, told: predicate };
    return { part, fit: { relation: 'same', strength: USUAL, ...at } };
  }
  const named = source
    .itemsOf(sentence)
    .find(({ entity }) => entity !== undefined && entity === part.entity);
  if (!named) return undefined;
  const fit = {
    ...({ relation: 'same', strength: NAMED_NEAR, claimed: part.head, told: named } as const),
  };
  return { part, fit };
}
