import type { Relation } from '../../src/engine/index.js';

/** Relations that the same words tell: one tie, of two or more ends. */
type Tie = readonly [Relation, ...Relation[]];

/**
 * Relations told by the same words, together: "Venn sued Nordpie and Olsen" is read as one for each
 * pair, and is one tie. In the order of their first relations.
 */
export function tiesOf(relations: readonly Relation[]): readonly Tie[] {
  return groupBy(relations, keyOf).flatMap((tie) =>
    goesBothWays(tie) ? groupBy(tie, ({ from }) => from) : [tie],
  );
}

/** Relations are of one tie where their words begin at one place, and are put alike by the same. */
const keyOf = ({ quote, words, attribution, status, polarity }: Relation): string =>
  JSON.stringify([quote.story, words.start, attribution, status, polarity]);

/** Whether one both does it and has it done to it: one tie would not tell who does it to whom. */
function goesBothWays(tie: Tie): boolean {
  const directed = tie.filter((relation) => relation.directed);
  return directed.some(({ from }) => directed.some(({ to }) => to === from));
}

/** Items of the same key together, in the order of the first of each. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [T, ...T[]])[] {
  const byKey = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = byKey.get(keyOf(item));
    if (group) group.push(item);
    else byKey.set(keyOf(item), [item]);
  }
  return [...byKey.values()];
}
