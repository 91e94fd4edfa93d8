import type { ComparedQuantity } from '../../../src/engine/index.js';
import { showsPossible } from './bars-and-dots.js';
import { comparedIn, type DrawnRow } from './quantity-rows.js';

/** What the ends of bars and dots mean, as far as there are such; empty where there are none. */
export function legendOf(rows: readonly DrawnRow[]): string {
  const compared = rows.flatMap((row) =>
    comparedIn(row).map((quantity) => ({ quantity, scale: row.scale })),
  );
  const has = (...bounds: readonly ComparedQuantity['bound'][]): boolean =>
    compared.some(
      ({ quantity: { bound, most } }) =>
        most === undefined && bound !== undefined && bounds.includes(bound),
    );
  const said = [
    ...(compared.some(({ scale }) => scale.whole !== undefined)
      ? ['line under a bar: a hundred percent']
      : []),
    ...(has('about') ? ['soft end: about'] : []),
    ...(has('almost') ? ['fades before its end: almost'] : []),
    ...(has('over', 'at least') ? ['›› or more'] : []),
    ...(has('under', 'at most') ? ['‹‹ or less'] : []),
    ...(compared.some(showsPossible) ? ['pale: perhaps this much'] : []),
  ];
  return said.join(' · ').replace(/^./u, (letter) => letter.toUpperCase());
}
