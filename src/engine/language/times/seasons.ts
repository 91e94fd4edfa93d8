import { WordList } from '../../data/index.js';
import { SEASONS } from './calendar-words.js';
import { wholeMonths } from './calendar.js';
import type { FoundTime, TimeDraft } from './time-draft.js';

const IN_SEASON =
  /(?<!\p{L})(?:(?:in|during|since|until|till|through|by|before|after|every|each)[ \u00a0](?:the |early |late |mid-)*|(?:spring|summer|autumn|fall|winter)(?:,| and|, and| or|, or| to) )$/iu;
const OF_YEAR = /^ (?:of )?(?:last|this|next) year(?!\p{L})/iu;
const DECLINE = /^ (?:in|from) (?!the )\p{Ll}/u;
const AFTER_SEASONS = new WordList('times/after-seasons.txt');

/** Whether a season that ends at a place only describes the noun behind it: `winter weather`. */
export function describesNoun(text: string, end: number): boolean {
  const noun = /^[ \u00a0-](?<noun>\p{Ll}[\p{Ll}-]+)/u.exec(text.slice(end, end + 24));
  return AFTER_SEASONS.has(noun?.groups?.['noun'] ?? '');
}

/** `in the summer`, `during winter`, with the seasons listed behind; `to fall` and `a spring` are none. */
export function bareSeason({ text, start, end }: FoundTime): TimeDraft | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 18);
  const name = text.slice(start, end).toLowerCase();
  const ofYear = OF_YEAR.test(after);
  if (!IN_SEASON.test(before) && (!ofYear || name === 'fall')) return undefined;
  if ((after.startsWith(' of') && !ofYear) || /^[ -]\p{Lu}|^-/u.test(after)) return undefined;
  // `the fall in prices`
  if (
    describesNoun(text, end) ||
    (name === 'fall' && DECLINE.test(after) && /(?:the|a) $/u.test(before))
  ) {
    return undefined;
  }
  return {
    kind: 'date',
    months: { first: SEASONS.get(name) ?? 1, count: 3 },
    ofYear: (year) => seasonOf(name, year),
    value: () => `XXXX-${seasonCode(name)}`,
    resolve: () => undefined,
  };
}

/** `summer of 2003`. */
export function season({ get }: FoundTime): TimeDraft {
  return seasonOf(get('season').toLowerCase(), Number(get('y')));
}

function seasonOf(name: string, year: number): TimeDraft {
  const first = SEASONS.get(name) ?? 1;
  return {
    kind: 'date',
    months: { first, count: 3 },
    value: () => `${String(year).padStart(4, '0')}-${seasonCode(name)}`,
    resolve: () => wholeMonths(year, first, 3),
  };
}

const seasonCode = (name: string): string =>
  (name === 'autumn' ? 'fall' : name).slice(0, 2).toUpperCase();
