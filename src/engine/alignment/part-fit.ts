import type { Span } from '../document/index.js';
import { type Entity, isCountry, readQuantities, stem } from '../language/index.js';
import type { Item } from './items.js';
import { quantityFit, type QuantityFit } from './quantity-fit.js';
import type { Part } from './statement.js';
import { timeFit } from './time-fit.js';
import { areOpposite, likeness } from './word-relations.js';

/** How an argument of a claim stands to one of a story. */
export interface PartFit {
  /** `other` where it can not be both, `unlike` where it is something else or cannot be told. */
  readonly relation: 'same' | 'other' | 'unlike';
  /** 0 to 1: how surely it is the same. */
  readonly strength: number;
  /** Where the two differ. */
  readonly claimed: Span;
  readonly told: Span;
}

/** How far a part of a name, or a pronoun, stands for what is meant. */
const PART_OF_NAME = 0.8;
const ANYTHING = 0.65;
const MAYBE = 0.62;
const KNOWN = 0.85;

/** @param around what else the story's statement speaks of: words may be hung there. */
export function partFit(
  claim: Part,
  told: Part,
  around: readonly Item[],
  published: string | undefined,
): PartFit {
  const plain = { claimed: nameOf(claim), told: nameOf(told) };
  if (told.denied !== claim.denied) {
    const fit = partFit({ ...claim, denied: told.denied }, told, around, published);
    return { ...fit, relation: fit.relation === 'same' ? 'other' : 'unlike', strength: 0 };
  }
  if (told.nobody) return { relation: 'same', strength: 0.8, ...plain };
  const value = valueFit(claim, told, around, published);
  const head = headFit(claim, told);
  if (head.relation !== 'same') return { ...head, ...plain };
  const rest = claim.items.filter(
    (item) => item !== claim.headItem && item.kind !== 'quantity' && item.kind !== 'time',
  );
  let [found, all] = [0, 0];
  for (const item of rest) {
    const weight = item.light ? 0.35 : 1;
    all += weight;
    const fit = modifierFit(item, told, around);
    if (fit.relation === 'other') return { ...fit, strength: 0, claimed: item, told: fit.told };
    found += weight * fit.strength;
  }
  const core = value ? 2 : 1;
  const covered = (core + found) / (core + all);
  if (value && !value.fits) {
    const { claimed, told: instead } = value;
    const relation =
      head.strength * covered >= 0.7 || head.strength === ANYTHING ? 'other' : 'unlike';
    return { relation, strength: 0, claimed, told: instead };
  }
  const lacks =
    value === undefined &&
    claim.items.some(
      ({ kind, quantity }) =>
        kind === 'time' || (kind === 'quantity' && !(told.two && quantity?.amount === 2)),
    );
  const strength = head.strength * covered * (lacks ? 0.4 : 1);
  return { relation: strength >= 0.5 ? 'same' : 'unlike', strength, ...plain };
}

/** The words of an argument that tell most: its name, else its head. */
function nameOf({ items, entity, headItem, head }: Part): Span {
  return items.find((item) => entity !== undefined && item.entity === entity) ?? headItem ?? head;
}

interface ValueFit {
  readonly fits: boolean;
  readonly claimed: Span;
  readonly told: Span;
}

/** The first of the claim's values that the story has another one for; else the first that it has. */
function valueFit(
  claim: Part,
  told: Part,
  around: readonly Item[],
  published: string | undefined,
): ValueFit | undefined {
  let fitting: ValueFit | undefined;
  for (const item of claim.items) {
    const comparable = [...told.items, ...told.beyond].flatMap((other) => {
      const fit = compared(item, other, published);
      return fit ? [{ other, fit }] : [];
    });
    const [first] = comparable;
    const counted = claim.items.filter(isCounted);
    if (!first) {
      const hung = around.find((other) => compared(item, other, published) === 'fits');
      if (hung) fitting ??= { fits: true, claimed: item, told: hung };
      continue;
    }
    // Of `three of the 12 schools` the first number is the one that counts.
    const best =
      item === counted[0] ? first : (comparable.find(({ fit }) => fit === 'fits') ?? first);
    const found = { fits: best.fit === 'fits', claimed: item, told: best.other };
    if (!found.fits) return found;
    fitting ??= found;
  }
  return fitting;
}

const isCounted = ({ quantity }: Item): boolean => quantity?.kind === 'count';

export function compared(claim: Item, told: Item, published: string | undefined): QuantityFit {
  if (claim.quantity && told.quantity) return quantityFit(claim.quantity, told.quantity);
  if (claim.time?.kind === 'duration' && told.quantity?.kind === 'count' && !told.quantity.unit) {
    // `jailed for six years, his wife for two`: the unit is left out.
    const [length] = readQuantities(claim.words);
    return length && (length.amount === told.quantity.amount ? 'fits' : 'differs');
  }
  if (!claim.time || !told.time) return undefined;
  return timeFit(
    { words: claim.words, kind: claim.time.kind },
    { words: told.words, kind: told.time.kind },
    published,
  );
}

interface Likeness {
  readonly relation: PartFit['relation'];
  readonly strength: number;
}

const UNLIKE: Likeness = { relation: 'unlike', strength: 0 };
const OTHER: Likeness = { relation: 'other', strength: 0 };
const same = (strength: number): Likeness => ({ relation: 'same', strength });

function headFit(claim: Part, told: Part): Likeness {
  if (claim.entity && told.entity) return entityFit(claim.entity, told.entity, claim, told);
  if (claim.pronominal && !claim.entity) return same(ANYTHING);
  const head = claim.headItem;
  if (head?.kind === 'quantity' || head?.kind === 'time') {
    const isOf = (item: Item): boolean =>
      compared(head, item, undefined) !== undefined && isOfHead(item, told);
    return [...told.items, ...told.beyond].some(isOf) ? same(1) : UNLIKE;
  }
  if (claim.entity) {
    const own = head?.terms ?? [];
    if (own.length === 0) return UNLIKE;
    // `The drug, velodipine`: what begins a claim looks like a name there.
    if (own.every((term) => told.known.has(term) && !isModifier(term, told))) return same(KNOWN);
    return own.every((term) => told.maybe.has(term)) ? same(MAYBE) : UNLIKE;
  }
  const terms = head?.terms ?? [];
  if (terms.some((term) => told.known.has(term))) {
    const own = told.headItem?.terms ?? [];
    const isOwn = terms.some((term) => own.includes(term));
    // `both men` are not `a third man`.
    if (isOwn && claim.plural !== undefined && told.plural === !claim.plural && !told.each)
      return UNLIKE;
    return isOwn || told.pronominal ? same(1) : same(KNOWN);
  }
  if (terms.some((term) => told.maybe.has(term))) return same(MAYBE);
  if (told.pronominal && !told.entity && told.known.size === 0) return same(ANYTHING);
  if (told.headItem?.kind === 'quantity') return same(ANYTHING);
  const own = told.headItem?.terms ?? [];
  if (terms.some((one) => own.some((other) => areOpposite(one, other)))) return OTHER;
  const like = Math.max(0, ...terms.flatMap((one) => own.map((other) => likeness(one, other))));
  return like > 0 ? same(like) : UNLIKE;
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
function isComparable(one: Entity, other: Entity): boolean {
  if ((one.kind === 'place') !== (other.kind === 'place')) return false;
  return one.kind !== 'place' || isCountry(one) === isCountry(other);
}

function modifierFit(item: Item, told: Part, around: readonly Item[]): Likeness & { told: Span } {
  const at = { told: told.headItem ?? told.head };
  if (item.kind === 'name') {
    if (item.entity && told.entities.has(item.entity)) return { ...same(1), ...at };
    const names = told.items.filter(({ kind, entity }) => kind === 'name' && entity !== undefined);
    if ([...names, ...around].some(({ entity }) => entity === item.entity))
      return { ...same(1), ...at };
    if (item.terms.every((term) => told.known.has(term) || told.maybe.has(term)))
      return { ...same(0.9), ...at };
    const rival = names.find(
      (name) =>
        name !== told.headItem &&
        name.hung === item.hung &&
        name.entity !== undefined &&
        item.entity !== undefined &&
        isComparable(item.entity, name.entity),
    );
    return rival ? { ...OTHER, told: rival } : { ...UNLIKE, ...at };
  }
  const [term = ''] = item.terms;
  const opposite = told.items.find(({ terms }) => areOpposite(term, terms[0] ?? ''));
  if (opposite) return { ...OTHER, told: opposite };
  if (item.terms.some((one) => told.known.has(one))) return { ...same(1), ...at };
  if (item.terms.some((one) => told.maybe.has(one))) return { ...same(MAYBE), ...at };
  const like = Math.max(
    0,
    ...[...told.items, ...around].map(({ terms }) => likeness(term, terms[0] ?? '')),
  );
  return { relation: 'same', strength: like, ...at };
}
