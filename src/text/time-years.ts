const NUMBER_AROUND = /[\d.,:/#$€£¥₹+-]\s?$/u;
const STRONG_BEFORE =
  /(?<![\p{L}\p{N}])(?:in|since|during|until|till|circa|c\.|early|late|mid|year|years|season|fiscal|born|from|by|ending|ended|and|to|through|[–—(])[ \u00a0-]?$/iu;
const STRONGEST_BEFORE = /(?<![\p{L}\p{N}])(?:in|since|during|until|till|circa|year)[ \u00a0]$/iu;
const COUNTED_AFTER =
  /^[ \u00a0-](?:people|men|women|children|staff|troops|aircraft|feet|ft|km|m|kg|miles?|metres?|meters?|dollars?|euros?|yuan|percent|per|%|million|billion|(?!was|is|has|this|its|his|as|across|plus|less|pres|class)\p{Ll}{3,}(?<!s)s(?![\p{L}]))/u;

/** Whether four digits at `start` are a year and not a count, a price or part of a longer number. */
export function isYear(text: string, start: number, end: number): boolean {
  const year = Number(text.slice(start, end));
  if (year < 1000 || year > 2199) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 20);
  if (
    NUMBER_AROUND.test(before) &&
    !/(?:[^\d]|^)[,:-]\s$|[\p{L}]-$|\d{4}[ ]?[-/]\s?$|,\s$/u.test(before)
  ) {
    return false;
  }
  if (/^(?:[.,:]\d|%|°)/u.test(after)) return false;
  if (STRONGEST_BEFORE.test(before)) return true;
  if (COUNTED_AFTER.test(after)) return false;
  return (year >= 1800 && year < 2100) || STRONG_BEFORE.test(before);
}
