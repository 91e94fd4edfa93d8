import { WordList } from '../../data/index.js';
import { isLabel } from './non-quantities.js';
import type { QuantityDraft } from './quantity-draft.js';

const NAMED =
  /[ \u00a0]?(?:°|º|deg(?:rees?|\.)?[ \u00a0-])[ ]?(?<scale>[cf])(?:elsius|ahrenheit)?(?![\p{L}\p{N}])/iuy;
const BARE = /(?<scale>[CF])(?![\p{L}\p{N}-])/uy;
const BELOW_ZERO =
  /(?:[ \u00a0-](?<unit>degrees?(?: (?:C|F|Celsius|Fahrenheit))?))? below zero(?!\p{L})/iuy;
const BEFORE_DEGREES = new WordList('quantities/before-degrees.txt');

/** Whether the word before a place goes before a temperature, or a number below zero. */
export function mayBeDegrees(text: string, start: number): boolean {
  const word = /(?<word>\p{L}+)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 16), start));
  return BEFORE_DEGREES.has(word?.groups?.['word']?.toLowerCase() ?? '');
}

/** A temperature whose number ends at `end`: `5C`, `12 degrees Celsius`, `12 degrees below zero`. */
export function temperature(
  text: string,
  start: number,
  end: number,
  amount: number,
): QuantityDraft | undefined {
  const below = at(BELOW_ZERO, text, end);
  if (below) {
    const unit = unitOf(/(?<scale>[CF])(?:\p{Ll}*)$/u.exec(below.groups?.['unit'] ?? ''));
    return { ...draft(start, end + below[0].length, -amount), unit: unit ?? 'degrees' };
  }
  const named = at(NAMED, text, end);
  const found = named ?? at(BARE, text, end);
  const unit = unitOf(found);
  if (!found || unit === undefined) return undefined;
  if (!named && !isWarmth(text, start, end)) return undefined;
  return { ...draft(start, end, amount), unit, unitEnd: end + found[0].length };
}

const draft = (start: number, end: number, amount: number): QuantityDraft => ({
  start,
  end,
  kind: 'count',
  amount,
});

/** The `5C` of `Room 5C` and `the 5C bus`, and the `27F` of a lonely heart, are none. */
function isWarmth(text: string, start: number, end: number): boolean {
  if (
    /(?:^|[\s(])[-−–]$|(?<!\p{L})minus[ \u00a0]$/iu.test(text.slice(Math.max(0, start - 7), start))
  )
    return true;
  return mayBeDegrees(text, start) && !isLabel(text, start, end);
}

function unitOf(found: RegExpExecArray | null): string | undefined {
  const scale = found?.groups?.['scale'];
  return scale === undefined ? undefined : `°${scale.toUpperCase()}`;
}

function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}
