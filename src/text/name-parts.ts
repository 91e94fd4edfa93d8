import { GIVEN_NAMES } from './given-names.js';
import {
  DEMONYMS,
  INSTITUTIONS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  TITLE_MODIFIERS,
  TITLE_SURNAMES,
  TITLES,
} from './name-cues.js';
import type { NameToken } from './name-tokens.js';

/** A name as a stretch of tokens: `first` to `last`, its title before `bare`. */
export interface NameRun {
  readonly first: number;
  readonly bare: number;
  readonly last: number;
}

/** A stretch of capitals told apart: what stands before a title, and the person with the title. */
export function parted(tokens: readonly NameToken[], first: number, last: number): NameRun[] {
  const start = withoutPeoples(tokens, first, last);
  const title = lastTitle(tokens, start, last);
  if (title === undefined) return usable(tokens, { first: start, bare: start, last });
  let from = title.at;
  while (from > start && isTitleWord(tokens[from - 1])) from--;
  const before = from > start ? usable(tokens, { first: start, bare: start, last: from - 1 }) : [];
  if (title.name > last) return before;
  return [...before, { first: from, bare: title.name, last }];
}

/** Without the `Chinese` of `Chinese President Xi`; `Chinese Academy of Sciences` keeps it. */
function withoutPeoples(tokens: readonly NameToken[], first: number, last: number): number {
  const whole = ORGANISATION_HEADS.has(tokens[last]?.lower ?? '');
  for (let at = first; at < last; at++) {
    const next = tokens[at + 1]?.lower ?? '';
    const person = isTitleWord(tokens[at + 1]) || GIVEN_NAMES.has(next) || DEMONYMS.has(next);
    if (whole || !person || !DEMONYMS.has(tokens[at]?.lower ?? '')) return at;
  }
  return last;
}

function isTitleWord(token: NameToken | undefined): boolean {
  return token !== undefined && (TITLES.has(token.lower) || TITLE_MODIFIERS.has(token.lower));
}

/** The last title of a stretch and where the name behind it begins (beyond the end where there is none). */
function lastTitle(
  tokens: readonly NameToken[],
  first: number,
  last: number,
): { readonly at: number; readonly name: number } | undefined {
  for (let at = last; at >= first; at--) {
    const word = tokens[at]?.lower ?? '';
    // "House of Representatives", "Council of Ministers".
    if (!TITLES.has(word) || (at > first && tokens[at - 1]?.shape === 'lower')) continue;
    const given = at === last && at > first && GIVEN_NAMES.has(tokens[at - 1]?.lower ?? '');
    if (given && TITLE_SURNAMES.has(word)) continue;
    let name = at + 1;
    if (tokens[name]?.lower === 'of') {
      name += 2;
      while (
        name <= last &&
        (TITLE_MODIFIERS.has(tokens[name]?.lower ?? '') || tokens[name]?.shape === 'lower')
      )
        name++;
    }
    const rest = tokens.slice(name, last + 1);
    const heads = rest.some(({ lower }) => ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower));
    if (heads || rest[0]?.shape === 'number') return undefined;
    return { at, name };
  }
  return undefined;
}

/** Nothing for a lone people, a lone head (`the Court`), a single letter; else the run itself. */
function usable(tokens: readonly NameToken[], run: NameRun): NameRun[] {
  if (run.first < run.last) return [run];
  const token = tokens[run.first];
  if (!token || DEMONYMS.has(token.lower) || token.text.length < 2) return [];
  if (INSTITUTIONS.has(token.lower) || token.shape === 'acronym') return [run];
  const generic =
    ORGANISATION_HEADS.has(token.lower) || PLACE_HEADS.has(token.lower) || isTitleWord(token);
  return generic ? [] : [run];
}
