import { once, oneOf, readKeyed } from '../../data/index.js';
import { WORD_START } from '../tokens/word-bounds.js';

const BESIDE = [
  'numbered',
  'before a house',
  'street',
  'counted',
  'before a year',
  'mostly before a year',
] as const;

/** What stands beside four digits, as patterns of the words before and behind them. */
const beside = once(() => {
  const words = readKeyed('times/beside-years.txt', BESIDE);
  const any = (...keys: readonly (typeof BESIDE)[number][]): string =>
    oneOf(keys.flatMap((key) => words.get(key) ?? []));
  const yearly = any('before a year', 'mostly before a year');
  return {
    /** `Room 1984`. */
    numbered: new RegExp(`${WORD_START}(?:${any('numbered')})[ \\u00a0]$`, 'iu'),
    house: new RegExp(`(?<!\\p{L})(?:${any('before a house')}|:|,)[ \\u00a0]$|^$`, 'iu'),
    street: new RegExp(
      `^ (?:[NSEW]\\.? )?(?:\\p{Lu}[\\p{L}.]+ ){1,2}(?:${any('street')})(?!\\p{L})`,
      'u',
    ),
    counted: new RegExp(`^[ \\u00a0-](?:${any('counted')})(?!\\p{L})`, 'u'),
    surely: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any('before a year')})[ \\u00a0]$`, 'iu'),
    mostly: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${yearly})[ \\u00a0-]?$|[–—(][ \\u00a0]?$|\\d{2}[;,][ \\u00a0]$|\\p{Lu}\\p{L}+ of $`,
      'iu',
    ),
  };
});

const NUMBER_AROUND = /[\d.,:/#$€£¥₹+-]\s?$/u;
const PARTED = /(?:[^\d]|^)[,:-]\s$|[\p{L}]-$|\d{4}[ ]?[-/]\s?$|,\s$|\p{L}{3,}[.!?]["”’)]?\s$/u;
const NAMED_BEFORE = /(?<!\p{L})(?:the|an?|this|that|its|his|her|their|our)[ \u00a0]$/iu;
const PLURAL_AFTER =
  /^[ \u00a0-](?!was|is|has|this|its|his|as|across|plus|less|pres|class)\p{Ll}{3,}(?<!s)s(?![\p{L}])/u;
const NOUN_AFTER = /^[ \u00a0]\p{L}/u;

/** Whether four digits at `start` are a year and not a count, a price or part of a longer number. */
export function isYear(text: string, start: number, end: number): boolean {
  const year = Number(text.slice(start, end));
  if (year < 1000 || year > 2199) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 20);
  if (NUMBER_AROUND.test(before) && !PARTED.test(before)) return false;
  if (/^(?:[.,:]\d|%|°)/u.test(after)) return false;
  const { numbered, house, street, counted, surely, mostly } = beside();
  if (numbered.test(before)) return false;
  if (house.test(before) && street.test(text.slice(end, end + 40))) return false;
  if (surely.test(before)) return true;
  if (counted.test(after)) return false;
  // `the 1967 borders`: so many would have a comma.
  const named = NAMED_BEFORE.test(before) && NOUN_AFTER.test(after);
  const near = year >= 1800 && year < 2100;
  if (PLURAL_AFTER.test(after)) return named && near;
  return near || named || mostly.test(before);
}
