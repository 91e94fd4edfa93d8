import { once, oneOf, WordList } from '../../data/index.js';
import { CURRENCY_WORDS } from './number-words.js';

const LARGE = /(?:thousand|million|billion|trillion|,000|[mb]n)s?$/iu;
/** Words near an amount of pounds that make it money. */
const paid = once(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:${oneOf(new WordList('quantities/money/paying-words.txt'))})(?!\\p{L})`,
      'iu',
    ),
);
const WEIGHED =
  /^,? (?:of (?!aid|spending|cuts|debt|tax|sterling)|with|in weight|heavier|lighter|per square)|^ \(\d[\d,.]* ?(?:kg|kilo|g\b|t\b|tonne|metric)/iu;

/** The ISO code of a currency's name behind an amount that ends at `end`; `won` and `pounds` may be none. */
export function currencyOf(text: string, word: string, end: number): string | undefined {
  const lower = word.toLowerCase();
  const large = LARGE.test(text.slice(Math.max(0, end - 9), end));
  // "the side with 3 won": a verb, unless a scale stands before.
  if (lower === 'won' && !large) return undefined;
  if (/^pounds?$/u.test(lower) && isWeight(text, end, end + 1 + word.length, large))
    return undefined;
  return (
    CURRENCY_WORDS.get(lower) ??
    CURRENCY_WORDS.get(lower.replace(/s$/u, '')) ??
    (word === word.toUpperCase() ? word : undefined)
  );
}

/** Pounds without a scale are money only where something is paid. */
function isWeight(text: string, end: number, after: number, large: boolean): boolean {
  if (WEIGHED.test(text.slice(after, after + 24))) return true;
  if (large) return false;
  return (
    !paid().test(text.slice(Math.max(0, end - 60), end)) &&
    !paid().test(text.slice(after, after + 30))
  );
}
