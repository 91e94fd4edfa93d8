import type { AlignedPart, Alignment } from '../alignment/index.js';
import type { Quantifier, Quantity } from '../language/index.js';

const ALL = new Set<Quantifier>(['all', 'both']);
const NOT_ALL = new Set<Quantifier>([
  'few',
  'only',
  'half',
  'all but',
  'too few',
  'neither',
  'none',
]);

/** How much a claim says that something holds of, beside a story: `all` and `only three of` cannot be both. */
export function quantifierFit(
  claim: Quantifier | undefined,
  told: Quantifier | undefined,
): 'same' | 'other' | 'unlike' {
  if (claim === told) return 'same';
  if (claim !== undefined && ALL.has(claim)) {
    if (told === undefined || ALL.has(told)) return 'same';
    return NOT_ALL.has(told) ? 'other' : 'unlike';
  }
  if (claim === undefined || claim === 'some') {
    if (told === 'all but') return 'unlike';
    return told === 'none' || told === 'neither' || told === 'too few' ? 'other' : 'same';
  }
  return told === undefined || told === 'some' ? 'unlike' : 'other';
}

/** `all the roads` beside `two of the four roads`; undefined where the story counts none of several. */
export function countedFit(alignment: Alignment): 'same' | 'other' | 'unlike' | undefined {
  const { claim, told, parts } = alignment;
  if (claim.quantifier === 'most' && (told.quantifier ?? 'some') === 'some') return mostFit(parts);
  const shares = parts.flatMap((aligned) => shareOfWhole(aligned, alignment));
  if (shares.length > 0) return shares.some(({ bound }) => bound) ? 'unlike' : 'other';
  if (claim.quantifier === undefined || !ALL.has(claim.quantifier)) return undefined;
  const counted = parts.flatMap((aligned) => countOf(aligned) ?? []);
  if (counted.length === 0) return undefined;
  return counted.some(({ some, all }) => all !== undefined && some < all) ? 'other' : 'unlike';
}

/** `most of the cost` beside `60 per cent of it`; undefined where the story tells no share. */
function mostFit(parts: readonly AlignedPart[]): 'same' | 'other' | 'unlike' | undefined {
  const [told, ...more] = parts.flatMap(sharesIn);
  if (!told) return undefined;
  if (more.length > 0) return 'unlike';
  if (told.share > HALF || (told.share === HALF && told.bound === 'over'))
    return mayBe(told, 'under') ? 'unlike' : 'same';
  return told.share < HALF && !mayBe(told, 'over') ? 'other' : 'unlike';
}

const HALF = 0.5;

/** How much of a whole, 0 to 1. */
interface Share {
  readonly share: number;
  readonly bound: Quantity['bound'];
}

function sharesIn(aligned: AlignedPart): readonly Share[] {
  const told = (aligned.told?.items ?? []).flatMap(({ quantity }) => quantity ?? []);
  const own = told.flatMap(({ share, bound }) => (share === undefined ? [] : { share, bound }));
  const { some, all } = countOf(aligned) ?? {};
  if (own.length > 0 || some === undefined || all === undefined) return own;
  return [{ share: some / all, bound: told[0]?.bound }];
}

/** Whether an amount is bounded so that it may as well lie on the other side of a half. */
const mayBe = ({ bound }: Share, side: 'over' | 'under'): boolean =>
  (side === 'under' ? /^(?:under|at most)$/u : /^(?:over|at least)$/u).test(bound ?? '');

const WHOLE = /\b(?:all|entire|entirety|entirely|every|whole)\b/iu;

/** `all of the cost` beside `two-thirds of it`. */
function shareOfWhole({ part, told }: AlignedPart, { claim }: Alignment): readonly Quantity[] {
  const isOwn = part.items.some(({ quantity }) => quantity);
  if (!told || isOwn || !WHOLE.test(claim.source.words(part))) return [];
  return told.items.flatMap(({ quantity }) =>
    quantity?.share !== undefined && quantity.share < 1 ? quantity : [],
  );
}

function countOf({ part, told }: AlignedPart): { some: number; all?: number } | undefined {
  const own = told?.items.flatMap(({ quantity }) => (quantity?.kind === 'count' ? quantity : []));
  const [some, all] = own ?? [];
  // Where the claim counts them too, its number is held against the story's.
  if (some?.start !== told?.start || part.items.some(({ quantity }) => quantity)) return undefined;
  return some && (all || told?.headItem?.quantity === some)
    ? { some: some.amount, ...(all && { all: all.amount }) }
    : undefined;
}
