import { once, oneOf, WordList } from '../../data/index.js';
import { labelBefore, SENTENCE_OPENERS } from './cues.js';
import { matchAt, patterns } from './patterns.js';
import { isOfSeveral } from './joined/shared-units.js';

const NAME_BEFORE = /(?<word>\p{Lu}[\p{L}\p{M}\p{N}'’-]*)[ \u00a0]$/u;
const SCORE_AFTER =
  /^[ \u00a0-](?:\p{L}+[ \u00a0])?(?:lead|win|victory|loss|defeat|draw|tie|score|record|season|decision|vote|majority|scoreline|deficit|advantage|series)(?!\p{L})/iu;
const CALLED =
  /(?<!\p{L})(?:call|phone|tel|telephone|dial|fax|hotline|text|contact|mobile)(?!\p{L})[^.]{0,24}$/iu;

/** Where digits end that belong together and are no quantity: a score (`54-48`), a telephone number. */
export function endOfNonQuantity(text: string, start: number): number | undefined {
  const phone = matchAt(patterns().phone, text, start);
  if (phone) {
    // Seven digits may be a range, ten are none.
    const long = phone.end - start > 9;
    if (long || CALLED.test(text.slice(Math.max(0, start - 40), start))) return phone.end;
  }
  const pair = matchAt(patterns().pair, text, start);
  if (!pair) return undefined;
  const rising = Number(pair.get('first')) < Number(pair.get('second'));
  const range =
    rising && pair.get('link') !== ' -- ' && !SCORE_AFTER.test(text.slice(pair.end, pair.end + 30));
  return range || text.charAt(start - 1) === '$' ? undefined : pair.end;
}

/** `n = 2`, `f(1)`, `{1}`, `19(2)`, `19(2)3`, `.:2`: digits of formulas and references. */
const IN_FORMULA =
  /[=·×÷^±{}][ \u00a0]?$|[\p{L}\d)\]]\($|\)$|[^\s\d]:$|[\p{L})][ \u00a0]?\+[ \u00a0]?$/u;
const pluralLabelBefore = once(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:${oneOf(new WordList('quantities/plural-labels.txt'))}) \\d+(?:,? and|,? or|,| to|–|-) ?$`,
      'iu',
    ),
);

/** `Fable 5`, `category 4`, `#3`, `B-52`, `1. First item`: digits that name and do not count. */
export function isLabel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 2);
  if (isClock(text, start, end) || isOfHouse(text, start, end)) return true;
  if (/[\p{L}\d][-–/.@_]$|[#/\\=_]$/u.test(before) && !/\d[-–]$/u.test(before)) return true;
  if (IN_FORMULA.test(before) || /^\(\d/u.test(after)) return true;
  if (labelBefore().test(before) || pluralLabelBefore().test(before)) return true;
  // `1. Bread`, `(2) milk`
  if (/(?:^|\n)[ \u00a0\t>#*]*$/u.test(before) && /^[.)]\s/u.test(after)) return true;
  if (end - start < 3 && /(?:^|[ \u00a0])\($/u.test(before) && after.startsWith(')')) return true;
  const word = NAME_BEFORE.exec(before)?.groups?.['word'];
  if (word === undefined || SENTENCE_OPENERS.has(word.toLowerCase())) return false;
  return !isOfSeveral(text, start, end);
}

const STREET =
  /^ (?:\p{Lu}[\p{L}’'.-]* ){1,3}(?:Street|Road|Avenue|Lane|Drive|Square|Terrace|Crescent|Boulevard|Row|Gardens|Parade|St\.|Rd\.|Ave\.)(?! (?:\p{Lu}|\p{Ll}+(?<!i|wa|ha)s(?!\p{L})))/u;

/** `1850 Elm Street`: the number of a house; `12 High Street shops` are shops. */
const isOfHouse = (text: string, start: number, end: number): boolean =>
  /^\d{1,4}$/u.test(text.slice(start, end)) && STREET.test(text.slice(end, end + 60));

const DEPARTING =
  /^[ \u00a0](?:bus|coach|express|ferry|flight|sailing|service|tram|train)(?!\p{L})/iu;

/** `the 05.40 train`: the time at which it leaves. */
function isClock(text: string, start: number, end: number): boolean {
  const digits = text.slice(start, end);
  if (!/^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(digits)) return false;
  return /^0\d/u.test(digits) || DEPARTING.test(text.slice(end, end + 12));
}
