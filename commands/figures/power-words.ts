import type { ComparedQuantity } from '../../src/engine/index.js';

/** From here on a power of ten has no name that people know. */
const MIN_NAMELESS = 1e15;
const MIN_NAMED = 1e6;
/** `$` of "$3 million", `US$` of "US$3m". */
const SIGN = /\p{Lu}{0,3}\p{Sc}/u;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * What to call powers of ten beside some quantities, as their story would write them: "10,000",
 * "£1 million", "10 days".
 *
 * @param unit as in {@link QuantitySection}.
 */
export function powerWords(
  quantities: readonly ComparedQuantity[],
  unit: string,
): (power: number) => string {
  const sign = quantities.flatMap(({ text }) => SIGN.exec(text)?.[0] ?? [])[0] ?? '';
  return (power) => {
    const days = unit === 'day' ? (power === 1 ? ' day' : ' days') : '';
    return `${sign}${numberWords(power)}${days}`;
  };
}

/** "ten times", "1,000 times": how many times as much one power of ten is as another. */
export const timesWords = (factor: number): string =>
  `${factor === 10 ? 'ten' : numberWords(factor)} times`;

function numberWords(power: number): string {
  if (power >= MIN_NAMELESS) {
    const digits = String(Math.round(Math.log10(power)));
    return `10${digits.replace(/\d/gu, (digit) => SUPERSCRIPTS.charAt(Number(digit)))}`;
  }
  return power < MIN_NAMED
    ? power.toLocaleString('en', { maximumFractionDigits: 20 })
    : power.toLocaleString('en', { notation: 'compact', compactDisplay: 'long' });
}
