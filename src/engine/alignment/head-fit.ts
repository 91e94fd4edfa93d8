import { once, WordList } from '../data/index.js';
import { type Entity, isCountry, stem } from '../language/index.js';
import { compared } from './values/compared.js';
import type { Item } from './items.js';
import { nameOtherOffice } from './other-offices.js';
import type { Part } from './statement.js';
import { areApart, areOpposite, areOtherMeans, isKindOf, likeness } from './word-relations.js';

/** How far a part of a name, or a pronoun, stands for what is meant. */
const PART_OF_NAME = 0.8;
export const ANYTHING = 0.65;
export const MAYBE = 0.62;
const KNOWN = 0.85;
/** How far one of a kind is what its kind is said to be. */
const KIND = 0.75;

const VERB_OF_MULTIPLE = /ed$/iu;

/** How a word or a name of a claim stands to one of a story. */
export interface Likeness {
  /** `other` where it can not be both, `unlike` where it is something else or cannot be told. */
  readonly relation: 'same' | 'other' | 'unlike';
  /** 0 to 1: how surely it is the same. */
  readonly strength: number;
}

export const UNLIKE: Likeness = { relation: 'unlike', strength: 0 };
export const OTHER: Likeness = { relation: 'other', strength: 0 };
export const same = (strength: number): Likeness => ({ relation: 'same', strength });

/**
 * How the heads of two arguments stand to each other.
 *
 * @param isDenied whether the story denies it: who bought no van may have bought another vehicle
 */
export function headFit(claim: Part, told: Part, isDenied: boolean): Likeness {
  // Who is the former coach is not the coach, however much both are of one.
  if (claim.role === 'attribute' && isOtherOffice(claim, told)) return UNLIKE;
  if (claim.entity && told.entity) return entityFit(claim.entity, told.entity, claim, told);
  if (claim.pronominal && !claim.entity) return same(ANYTHING);
  // `both models`
  if (claim.entity && told.two && told.entities.has(claim.entity)) return same(KNOWN);
  const head = claim.headItem;
  if (head?.kind === 'quantity' || head?.kind === 'time') {
    const isOf = (item: Item): boolean =>
      compared(head, item, undefined) !== undefined && isOfHead(item, told);
    return [...told.items, ...told.beyond].some(isOf) ? same(1) : UNLIKE;
  }
  // `a report by the inspector, Ida Holm, found damp`: so did she.
  if (claim.entity && isWorkOf(claim.entity, told)) return same(KNOWN);
  if (claim.entity) {
    const own = head?.terms ?? [];
    if (own.length === 0) return UNLIKE;
    // `to a hospital in Yarmouth`
    if (PLACES.has(claim.role) && told.entities.has(claim.entity))
      return isElsewhere(claim.entity, claim, told) ? UNLIKE : same(0.9);
    // `The drug, velodipine`: what begins a claim looks like a name there.
    if (own.every((term) => told.known.has(term) && !isModifier(term, told))) return same(KNOWN);
    return own.every((term) => told.maybe.has(term)) ? same(MAYBE) : UNLIKE;
  }
  // `The first missed` is not said of both.
  if (told.headItem?.quantity?.kind === 'ordinal' && (claim.two || claim.plural === true))
    return UNLIKE;
  const terms = head?.terms ?? [];
  if (terms.some((term) => told.known.has(term))) {
    const own = told.headItem?.terms ?? [];
    const isOwn = terms.some((term) => own.includes(term));
    // `both men` are not `a third man`.
    if (isOwn ? isOtherOffice(claim, told) : isOnlyTheirs(terms, claim, told)) return UNLIKE;
    if (isOwn && claim.plural !== undefined && told.plural === !claim.plural && !told.each)
      return UNLIKE;
    return isOwn || told.pronominal ? same(1) : same(KNOWN);
  }
  if (isOfOthers(terms, told)) return UNLIKE;
  if (terms.some((term) => told.maybe.has(term))) return same(MAYBE);
  if (told.pronominal && !told.entity && (told.known.size === 0 || told.standsIn))
    return same(ANYTHING);
  // `doubled` is what is done to a rent, and no number of rents.
  if (told.headItem?.quantity?.kind === 'multiple' && VERB_OF_MULTIPLE.test(told.headItem.words))
    return UNLIKE;
  if (told.headItem?.kind === 'quantity') return isOfNumber(claim, told) ? same(ANYTHING) : UNLIKE;
  const own = told.headItem?.terms ?? [];
  if (terms.some((one) => own.some((other) => areOpposite(one, other) || areApart(one, other))))
    return OTHER;
  const isByBoth = claim.link === 'by' && told.link === 'by';
  if (isByBoth && terms.some((one) => own.some((other) => areOtherMeans(one, other)))) return OTHER;
  const like = Math.max(
    0,
    ...terms.flatMap((one) =>
      own.map((other) => (!isDenied && isKindOf(one, other) ? KIND : likeness(one, other))),
    ),
  );
  return like > 0 ? same(like) : UNLIKE;
}

/** `the deputy mayor` is not the mayor, nor the other way round, but may be `the vice mayor`. */
function isOtherOffice(claim: Part, told: Part): boolean {
  const isOther = ({ items, headItem, head }: Part): boolean =>
    items.some(
      (item) =>
        item !== headItem &&
        nameOtherOffice(item.terms) &&
        (item.end >= head.start - 2 || /^(?:amod|compound)/u.test(item.hung ?? 'amod')),
    );
  return isOther(told) !== isOther(claim);
}

/** `the mayor's brother` is not the mayor, nor is `a friend of the mayor`; but miners are a group of miners. */
const isOnlyTheirs = (
  terms: readonly string[],
  { plural }: Part,
  { items, headItem }: Part,
): boolean =>
  headItem?.kind === 'word' &&
  items.some(
    (item) =>
      item !== headItem &&
      (plural === true ? THEIRS : THEIRS_OR_OF).test(item.hung ?? '') &&
      item.terms.some((term) => terms.includes(term)),
  );
const THEIRS = /^nmod:poss/u;
const THEIRS_OR_OF = /^nmod(?::poss| of$)/u;

/** `off Skara on its way to Lund` is not off Lund. */
const isElsewhere = (place: Entity, { link }: Part, { items, headItem }: Part): boolean =>
  items.some((item) => {
    const way = /^nmod (?:from|near|outside|to|towards)$/u.exec(item.hung ?? '');
    return (
      item !== headItem && item.entity === place && way !== null && !way[0].endsWith(link ?? '-')
    );
  });

const WORKS =
  /^(?:report|study|survey|review|audit|inquiry|investigation|analysis|article|letter)$/iu;

/** Whether an argument is what somebody wrote or looked into: a report by them. */
const isWorkOf = (author: Entity, { role, items, entities, headItem }: Part): boolean =>
  role === 'agent' &&
  headItem?.kind === 'word' &&
  WORKS.test(headItem.words) &&
  entities.has(author) &&
  items.some(
    ({ entity, hung }) => entity === author && /^(?:nmod by|appos|nmod:poss)/u.test(hung ?? ''),
  );

const WITH_VALUES = once(
  () => new Set(Array.from(new WordList('alignment/nouns-with-values.txt'), stem)),
);

/** `30 trucks` are not `the school`. */
const isOne = (plural: boolean | undefined, number: Item | undefined): boolean =>
  plural === false && number?.quantity?.kind === 'count' && number.quantity.amount > 1;

/** `three` may be of anything; but who sold a barn for $6 million did not sell a quay. */
const mayStandFor = (number: Item | undefined, noun: Item | undefined): boolean =>
  /^(?:count|multiple)$/u.test(number?.quantity?.kind ?? 'count') ||
  noun === undefined ||
  noun.terms.some((term) => WITH_VALUES().has(term));

const MEASURED = /^(?:long|tall|high|wide|deep|old|thick|heavy|worth)$/u;

/** `three of them` may be of anything, but who is 34 is not therefore a clerk. */
const isOfNumber = (
  { role, headItem, plural }: Part,
  { headItem: number, beyond }: Part,
): boolean =>
  (role !== 'attribute' && !isOne(plural, number) && mayStandFor(number, headItem)) ||
  MEASURED.test(headItem?.words ?? '') ||
  beyond.some(({ terms }) => terms.some((term) => headItem?.terms.includes(term)));

/** `nine of the spoons` are spoons, and no clock. */
function isOfOthers(claimed: readonly string[], { items, headItem: number }: Part): boolean {
  if (number?.kind !== 'quantity') return false;
  const counted = items.find(({ hung, start }) => hung === 'nmod of' && start > number.end);
  return (
    counted !== undefined &&
    !claimed.some((one) => counted.terms.some((other) => likeness(one, other) > 0))
  );
}

/** `the killer of Anna Roth` is not Anna Roth. */
const isModifier = (term: string, { items, headItem }: Part): boolean =>
  items.some((item) => item !== headItem && item.terms.includes(term));

/** Whether a value is what an argument comes to: not the `$9 million` of `a valuation of $9 million`. */
function isOfHead({ start, time }: Item, { head, headItem, beyond }: Part): boolean {
  if (headItem?.kind !== 'word' || time) return true;
  return start <= head.start || beyond.some((item) => item.start === start);
}

function entityFit(one: Entity, other: Entity, claim: Part, told: Part): Likeness {
  if (one === other) return same(1);
  if (told.entities.has(one) && PLACES.has(claim.role)) return same(0.9);
  if (one.wholes.has(other) || other.wholes.has(one)) return same(PART_OF_NAME);
  const [own, others] = [termsOfEntity(one, claim), termsOfEntity(other, told)];
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.length > 0 && some.every((term) => all.includes(term));
  if (within(own, others) || within(others, own)) return same(PART_OF_NAME);
  if (isAcronym(one, other) || isAcronym(other, one)) return same(PART_OF_NAME);
  // Alike in part, they may be one.
  if (own[0] === others[0] || (one.kind === 'person' && own.at(-1) === others.at(-1)))
    return UNLIKE;
  return isComparable(one, other) && told.named && claim.named ? OTHER : UNLIKE;
}

const PLACES = new Set<Part['role']>(['place', 'origin', 'goal', 'recipient', 'other']);

const termsOfEntity = ({ name }: Entity, { headItem }: Part): readonly string[] =>
  headItem?.kind === 'name' ? headItem.terms : name.toLowerCase().split(' ').map(stem);

/** `MLB` for `Major League Baseball`. */
function isAcronym(short: Entity, long: Entity): boolean {
  const initials = (long.name.match(/\p{Lu}/gu) ?? []).join('');
  return initials.length > 1 && short.name.replace(/\W/gu, '') === initials;
}

/** Whether one may not be the other: a city may lie in a country. */
export function isComparable(one: Entity, other: Entity): boolean {
  if ((one.kind === 'place') !== (other.kind === 'place')) return false;
  return one.kind !== 'place' || isCountry(one) === isCountry(other);
}
