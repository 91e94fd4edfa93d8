import type { Span } from '../document/index.js';
import { compared } from './values/compared.js';
import {
  ANYTHING,
  headFit,
  isComparable,
  type Likeness,
  MAYBE,
  OTHER,
  same,
  UNLIKE,
} from './head-fit.js';
import type { Item } from './items.js';
import { ownValues } from './values/own-values.js';
import { otherRank } from './ranks.js';
import type { Part } from './statement.js';
import { areApart, areOpposite, areOtherMeans, likeness } from './word-relations.js';

/** How an argument of a claim stands to one of a story. */
export interface PartFit extends Likeness {
  /** Where the two differ. */
  readonly claimed: Span;
  readonly told: Span;
  /** Whether the story has the claim's value of something else. */
  readonly isOfOther?: boolean;
}

/**
 * @param around what else the story's statement speaks of: words may be hung there
 * @param isDenied whether the story denies it: who is no teacher is no teacher of Roth either
 */
export function partFit(
  claim: Part,
  told: Part,
  around: readonly Item[],
  published: string | undefined,
  isDenied = false,
): PartFit {
  const plain = { claimed: nameOf(claim), told: nameOf(told) };
  if (told.denied !== claim.denied) {
    const fit = partFit({ ...claim, denied: told.denied }, told, around, published);
    return { ...fit, relation: fit.relation === 'same' ? 'other' : 'unlike', strength: 0 };
  }
  if (told.nobody) return { relation: 'same', strength: 0.8, ...plain };
  const value = valueFit(claim, told, around, published);
  const head = headFit(claim, told, isDenied);
  if (head.relation !== 'same') return { ...head, ...plain };
  const ranked = otherRank(claim, told);
  if (ranked) return { ...OTHER, ...ranked };
  const rest = claim.items.filter(
    (item) => item !== claim.headItem && item.kind !== 'quantity' && item.kind !== 'time',
  );
  let [found, all] = [0, 0];
  for (const item of rest) {
    const weight = item.light ? 0.35 : 1;
    all += weight;
    const fit = modifierFit(item, told, around);
    if (fit.relation === 'other') return { ...fit, strength: 0, claimed: item, told: fit.told };
    // Chips for Acme are none for Velnor.
    if (fit.relation === 'unlike' && !isDenied) return { ...UNLIKE, ...plain };
    found += weight * fit.strength;
  }
  const core = value ? 2 : 1;
  const covered = (core + found) / (core + all);
  if (value && !value.fits) {
    const { claimed, told: instead } = value;
    const isNear = head.strength * covered >= 0.7 || head.strength === ANYTHING;
    if (value.isOfOther) return { ...UNLIKE, claimed, told: instead, isOfOther: true };
    return { relation: isNear ? 'other' : 'unlike', strength: 0, claimed, told: instead };
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
  /** Whether the story has it of something else. */
  readonly isOfOther?: boolean;
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
    // `30 million, half of the 70 million asked for`: the whole is not what was given.
    const isWhole = ({ wholeFrom }: Item): boolean =>
      wholeFrom !== undefined && wholeFrom >= told.start && item.wholeFrom === undefined;
    const all = [...told.items, ...told.beyond].filter((other) => !isWhole(other));
    const comparable = ownValues(
      all.flatMap((other) => {
        const fit = compared(item, other, published);
        return fit ? [{ other, fit }] : [];
      }),
      all,
      claim.items.filter((one) => one !== item),
    );
    const [first] = comparable;
    const counted = claim.items.filter(isCounted);
    if (!first) {
      const hung = around.find(
        (other) => other.wholeFrom === undefined && compared(item, other, published) === 'fits',
      );
      if (hung) fitting ??= { fits: true, claimed: item, told: hung };
      continue;
    }
    // Of `three of the 12 schools` the first number is the one that counts.
    const fitted = comparable.find(({ fit }) => fit === 'fits');
    if (fitted && isOfOther(fitted.other, first.other, claim, told))
      return { fits: false, isOfOther: true, claimed: item, told: fitted.other };
    const best = item === counted[0] ? first : (fitted ?? first);
    const found = { fits: best.fit === 'fits', claimed: item, told: best.other };
    if (!found.fits) return found;
    fitting ??= found;
  }
  return fitting;
}

/**
 * `£143m` of `a loss of £21m on sales of £143m`: behind the value that an argument has first it is that of a
 * noun that the claim does not have.
 */
export function isOfOther(value: Item, first: Item, claim: Part, told: Part): boolean {
  if (value === first || value.quantity?.kind === 'count') return false;
  return told.items.some(
    (one) =>
      one.kind === 'word' &&
      !one.light &&
      one.start >= first.end &&
      one.end <= value.start &&
      !claim.items.some(({ terms }) => terms.some((term) => one.terms.includes(term))),
  );
}

const isCounted = ({ quantity }: Item): boolean => quantity?.kind === 'count';

/** Whether two names hang alike, so that another is meant by the one than by the other. */
function areRivals({ entity, hung = '' }: Item, other: Item): boolean {
  if (!entity || !other.entity || other.hung === undefined) return false;
  // In one row with the same name either is one of its kind.
  if (hung === other.hung) return hung.startsWith('conj') || isComparable(entity, other.entity);
  // `shares in Acme` and `Acme's shares`; but a place may lie in another.
  const isHeld = HELD.test(hung) && HELD.test(other.hung);
  return isHeld && entity.kind === 'organisation' && other.entity.kind === 'organisation';
}

const HELD = /^nmod:poss |^nmod (?:of|in|at)$|^compound /u;

/** `by bus` */
const isBy = (hung: string | undefined): boolean => hung?.endsWith(' by') === true;

function modifierFit(item: Item, told: Part, around: readonly Item[]): Likeness & { told: Span } {
  const at = { told: told.headItem ?? told.head };
  if (item.kind === 'name') {
    if (item.entity && told.entities.has(item.entity)) return { ...same(1), ...at };
    const names = told.items.filter(({ kind, entity }) => kind === 'name' && entity !== undefined);
    if (names.some(({ entity }) => entity === item.entity)) return { ...same(1), ...at };
    if (item.terms.every((term) => told.known.has(term))) return { ...same(0.9), ...at };
    const rival = names.find((name) => name !== told.headItem && areRivals(item, name));
    if (rival) return { ...OTHER, told: rival };
    // `reported revenue of $4 million` tells of the revenue of who reported it.
    if (around.some(({ entity }) => entity === item.entity)) return { ...same(1), ...at };
    return { ...UNLIKE, ...at };
  }
  const [term = ''] = item.terms;
  const isThere = told.items.some(({ terms: own }) => own.includes(term));
  const opposite = told.items.find(
    ({ terms: [other = ''], hung }) =>
      (!isThere && (areOpposite(term, other) || areApart(term, other))) ||
      (isBy(item.hung) && isBy(hung) && areOtherMeans(term, other)),
  );
  if (opposite) return { ...OTHER, told: opposite };
  if (item.terms.some((one) => told.known.has(one))) return { ...same(1), ...at };
  if (item.terms.some((one) => told.maybe.has(one))) return { ...same(MAYBE), ...at };
  const isOutmost = OUTMOST.test(item.words);
  const like = Math.max(
    0,
    ...[...told.items, ...(isOutmost ? [] : around)].map(({ terms }) =>
      likeness(term, terms[0] ?? ''),
    ),
  );
  // The profit of the largest bank is not the largest profit.
  if (isOutmost && like === 0) return { ...UNLIKE, ...at };
  // `61 percent in the villages` is not told by `61 percent in the cities`.
  const side = prepositionOf(item);
  const instead = side && around.find((other) => prepositionOf(other) === side);
  if (like === 0 && instead) return { ...UNLIKE, told: instead };
  return { relation: 'same', strength: like, ...at };
}

const OUTMOST = /^(?:\p{Ll}{2,}est|first|last|least|most|only|worst|best)$/iu;

/** The preposition by which a noun says where something is. */
const prepositionOf = ({ kind, hung = '' }: Item): string | undefined =>
  kind === 'word' ? /^(?:nmod|obl) (in|at|on|among|for|near)$/u.exec(hung)?.[1] : undefined;
