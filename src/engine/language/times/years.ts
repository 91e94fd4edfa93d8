import { once, oneOf, WordList } from '../../data/index.js';
import { WORD_START } from '../tokens/word-bounds.js';

/** `Room 1984`, `#1984`; and behind a house's number its street. */
const numbered = once(
  () =>
    new RegExp(`${WORD_START}(?:${oneOf(new WordList('times/numbered.txt'))})[ \\u00a0]$`, 'iu'),
);
const STREET =
  /^ (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}.]+ ){1,2}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Way|Place|Court|Terrace)(?!\p{L})/u;
const HOUSE_BEFORE = /(?<!\p{L})(?:at|of|to|from|near|outside|:|,)[ \u00a0]$|^$/iu;
const NUMBER_AROUND = /[\d.,:/#$€£¥₹+-]\s?$/u;
const PARTED = /(?:[^\d]|^)[,:-]\s$|[\p{L}]-$|\d{4}[ ]?[-/]\s?$|,\s$|\p{L}{3,}[.!?]["”’)]?\s$/u;
const STRONG_BEFORE =
  /(?<![\p{L}\p{N}])(?:in|since|during|until|till|circa|c\.|early|late|mid|year|years|season|fiscal|born|from|by|between|after|before|ending|ended|and|to|through)[ \u00a0-]?$|[–—(][ \u00a0]?$|\d{2}[;,][ \u00a0]$|\p{Lu}\p{L}+ of $/iu;
const STRONGEST_BEFORE = /(?<![\p{L}\p{N}])(?:in|since|during|until|till|circa|year)[ \u00a0]$/iu;
const NAMED_BEFORE = /(?<!\p{L})(?:the|an?|this|that|its|his|her|their|our)[ \u00a0]$/iu;
const COUNTED_AFTER =
  /^[ \u00a0-](?:people|men|women|children|staff|troops|soldiers|aircraft|feet|ft|km|m|kg|miles?|metres?|meters?|dollars?|euros?|yuan|pounds?|percent|per|%|million|billion)(?!\p{L})/u;
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
  if (numbered().test(before)) return false;
  if (HOUSE_BEFORE.test(before) && STREET.test(text.slice(end, end + 40))) return false;
  if (STRONGEST_BEFORE.test(before)) return true;
  if (COUNTED_AFTER.test(after)) return false;
  // `the 1967 borders`: so many would have a comma.
  const named = NAMED_BEFORE.test(before) && NOUN_AFTER.test(after);
  const near = year >= 1800 && year < 2100;
  if (PLURAL_AFTER.test(after)) return named && near;
  return near || named || STRONG_BEFORE.test(before);
}
