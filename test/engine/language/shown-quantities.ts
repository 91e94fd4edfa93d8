import { readQuantities } from '../../../src/engine/index.js';

/** A text's quantities as `words amount unit`; the unit is an ISO code, `%`, or the noun as it is compared. */
export function shownQuantities(text: string): string[] {
  return readQuantities(text).map(({ start, end, kind, amount, unit, noun }) => {
    const measure = kind === 'percent' ? (unit ?? '%') : (noun ?? unit ?? '');
    return `${text.slice(start, end)} = ${amount}${measure === '' ? '' : ` ${measure}`}`;
  });
}
