import { once, oneOf, WordList } from '../../../data/index.js';
import { CURRENCY_WORDS } from '../number-words.js';

const LARGE = /(?:thousand|million|billion|trillion|,000|[mb]n)s?$/iu;
/** Words near an amount of pounds that make it money, or a weight. */
const cues = once(() => {
  const wordsIn = (file: string): string => `(?<!\\p{L})(?:${oneOf(new WordList(file))})(?!\\p{L})`;
  const paying = wordsIn('quantities/money/paying-words.txt');
  return {
    any: new RegExp(`(?<paid>${paying})|${wordsIn('quantities/money/weighing-words.txt')}`, 'giu'),
    ofPaid: new RegExp(`^ of (?:\\p{L}+ )?(?:aid|cuts|${paying})`, 'iu'),
  };
});
const WEIGHED =
  /^,? (?:of|with|in weight|heavier|lighter|per square)(?!\p{L})|^ \(\d[\d,.]* ?(?:kg|kilo|g\b|t\b|tonne|metric)/iu;

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

/** Of the words near an amount of pounds the nearest decides; without one, a few are a weight. */
function isWeight(text: string, end: number, after: number, large: boolean): boolean {
  const behind = text.slice(after, after + 30);
  if (cues().ofPaid.test(behind)) return false;
  if (WEIGHED.test(behind)) return true;
  const nearest = [
    ...cuesIn(text.slice(Math.max(0, end - 60), end), (place, reach) => reach - place),
    ...cuesIn(behind, (place) => place),
  ].sort((a, b) => a.distance - b.distance)[0];
  // `a 2,000-pound bomb` is as heavy as `a 2-pound bomb`.
  if (!nearest) return !large || text.charAt(end) === '-';
  return !nearest.paid;
}

/** The words of a stretch that tell money from weight, and how far off they are. */
function cuesIn(
  words: string,
  distanceOf: (place: number, reach: number) => number,
): { readonly paid: boolean; readonly distance: number }[] {
  return Array.from(words.matchAll(cues().any), (match) => ({
    paid: match.groups?.['paid'] !== undefined,
    distance: distanceOf(match.index, words.length),
  }));
}
