import type { Item } from '../items.js';

/**
 * Those values of an argument that go with what a claim asks of it: of `22 percent of those on velodipine
 * and 9 percent of those on placebo` the second, where it is of placebo. All of them where nothing tells
 * them apart.
 *
 * @param values the items of the argument that can be compared with the claim's value
 * @param all all of the argument's
 * @param wanted what else the claim has beside its value
 */
export function ownValues<Value extends { readonly other: Item }>(
  values: readonly Value[],
  all: readonly Item[],
  wanted: readonly Item[],
): readonly Value[] {
  // `two of the town's seven sirens`: of counts one may stand inside another.
  if (values.length < 2 || values.some(({ other }) => other.quantity?.kind === 'count'))
    return values;
  const ends = [...values.slice(1).map(({ other }) => other.start), Infinity];
  const behind = values.map(({ other }, at) =>
    all.filter(
      (item) => isTelling(item) && item.start > other.start && item.start < (ends[at] ?? Infinity),
    ),
  );
  const telling = wanted.filter(
    (item) =>
      isTelling(item) && behind.filter((own) => own.some((one) => isAlike(item, one))).length === 1,
  );
  if (telling.length === 0 || behind.some((own) => own.length === 0)) return values;
  const own = values.filter((_, at) =>
    telling.every((item) => behind[at]?.some((one) => isAlike(item, one))),
  );
  return own.length > 0 ? own : values;
}

const isTelling = ({ kind }: Item): boolean => kind === 'word' || kind === 'name';

const isAlike = (one: Item, other: Item): boolean =>
  one.entity === undefined
    ? one.terms.some((term) => other.terms.includes(term))
    : one.entity === other.entity;
