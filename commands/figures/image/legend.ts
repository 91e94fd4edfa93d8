import type { ComparedQuantity } from '../../../src/engine/index.js';

/**
 * What the ends of bars and dots mean, as far as there are such; empty where there are none.
 *
 * @param hasWhole whether some bars stand on a line as long as the whole that they are shares of.
 */
export function legendOf(compared: readonly ComparedQuantity[], hasWhole: boolean): string {
  const has = (...bounds: readonly ComparedQuantity['bound'][]): boolean =>
    compared.some(
      ({ bound, most }) => most === undefined && bound !== undefined && bounds.includes(bound),
    );
  const said = [
    ...(hasWhole ? ['line under a bar: the whole'] : []),
    ...(has('about') ? ['soft end: about'] : []),
    ...(has('over', 'at least') ? ['›› or more'] : []),
    ...(has('under', 'at most') ? ['‹‹ or less'] : []),
    ...(compared.some(({ most }) => most !== undefined) ? ['pale: may be as much'] : []),
  ];
  return said.join(' · ').replace(/^./u, (letter) => letter.toUpperCase());
}
