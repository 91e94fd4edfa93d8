import { DEMONYMS, EVENTS, GIVEN_NAMES, ORGANISATIONS, PEOPLES } from './known-names.js';
import {
  EVENT_HEADS,
  FORMS_OF_ADDRESS,
  LAW_HEADS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  POST_NOMINALS,
  TITLES,
  TITLE_MODIFIERS,
  TITLE_SURNAMES,
} from './cues.js';
import type { NameToken } from './name-token.js';

/** A name as a run of tokens: `first` to `last`, its title before `bare`. */
export interface NameRun {
  readonly first: number;
  readonly bare: number;
  readonly last: number;
  /** Whether it is a people's or a faith's: `Chinese`. */
  readonly people: boolean;
}

/** What the rest of a text knows of the words of a run. */
export interface KnownWords {
  /** Titles and common nouns that are surnames too. */
  readonly surnames: ReadonlySet<string>;
  /** The names of ships and the like, whose titles are part of them: `lady anna`. */
  readonly vessels: ReadonlySet<string>;
}

/** Splits a run of capitals: peoples, what stands before a title, the person with the title. */
export function splitRun(
  tokens: readonly NameToken[],
  first: number,
  end: number,
  { surnames, vessels }: KnownWords,
): NameRun[] {
  const last = withoutLetters(tokens, first, end);
  if (vessels.has(keyOf(tokens, first, last))) return [{ first, bare: first, last, people: false }];
  const start = behindPeoples(tokens, first, last);
  const peoples: NameRun[] = [];
  for (let at = first; at < start; at++) {
    if (PEOPLES.has(tokens[at]?.lower ?? ''))
      peoples.push({ first: at, bare: at, last: at, people: true });
  }
  return [...peoples, ...withTitle(tokens, start, last, surnames)];
}

/** A run's words in lower case. */
export function keyOf(tokens: readonly NameToken[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
}

/** `Edmund Vale` of `Edmund Vale KC`. */
function withoutLetters(tokens: readonly NameToken[], first: number, last: number): number {
  const end = tokens[last];
  const isLetters = end?.shape === 'acronym' && !end.allCaps && POST_NOMINALS.has(end.lower);
  return isLetters && last - first >= 2 ? last - 1 : last;
}

function withTitle(
  tokens: readonly NameToken[],
  start: number,
  last: number,
  surnames: ReadonlySet<string>,
): NameRun[] {
  const title = lastTitle(tokens, start, last);
  if (title === undefined) return usable(tokens, start, last, surnames);
  let from = title.at;
  while (from > start && isTitleWord(tokens[from - 1])) from--;
  const before = from > start ? usable(tokens, start, from - 1, surnames) : [];
  if (title.name > last)
    return from < last || before.length > 0 ? before : usable(tokens, from, last, surnames);
  return [...before, { first: from, bare: title.name, last, people: false }];
}

/** Behind the `Chinese` of `Chinese President Xi`; `Chinese Academy of Sciences` keeps it. */
function behindPeoples(tokens: readonly NameToken[], first: number, last: number): number {
  const whole = ORGANISATION_HEADS.has(tokens[last]?.lower ?? '');
  for (let at = first; at < last; at++) {
    const lower = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    const title = isTitleWord(tokens[at + 1]);
    const person =
      title || (!GIVEN_NAMES.has(lower) && (GIVEN_NAMES.has(next) || DEMONYMS.has(next)));
    if (whole || !person || !DEMONYMS.has(lower)) return at;
  }
  return last;
}

/** Whether a word by itself is a common noun, and no name: `the Court`, `the Act`. */
function isHead(lower: string): boolean {
  return (
    ORGANISATION_HEADS.has(lower) ||
    PLACE_HEADS.has(lower) ||
    LAW_HEADS.has(lower) ||
    (EVENT_HEADS.has(lower) && !EVENTS.has(lower))
  );
}

function isTitleWord(token: NameToken | undefined): boolean {
  return token !== undefined && (TITLES.has(token.lower) || TITLE_MODIFIERS.has(token.lower));
}

/** The last title of a run and where the name behind it begins (beyond the end where there is none). */
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
    if (rest[0]?.shape === 'number') return undefined;
    if (heads && !FORMS_OF_ADDRESS.has(word)) return undefined;
    return { at, name };
  }
  return undefined;
}

/** Nothing for a lone head (`the Court`), a lone title, a single letter; else the run itself. */
function usable(
  tokens: readonly NameToken[],
  first: number,
  last: number,
  surnames: ReadonlySet<string>,
): NameRun[] {
  const run = { first, bare: first, last, people: false };
  const token = tokens[first];
  if (!token) return [];
  if (first < last) return [run];
  const { lower } = token;
  if (PEOPLES.has(lower) && !surnames.has(lower)) return [{ ...run, people: true }];
  if (DEMONYMS.has(lower) || token.text.length < 2 || /^[js]r$/u.test(lower)) return [];
  if (ORGANISATIONS.has(lower) || surnames.has(lower)) return [run];
  if (token.shape === 'acronym' && !token.allCaps && !isTitleWord(token)) return [run];
  // `an Independent` belongs to no party, and is nobody's name.
  const isOne = lower === 'independent' && /^an?$/u.test(tokens[first - 1]?.lower ?? '');
  const generic = isOne || isHead(lower) || isTitleWord(token);
  return generic ? [] : [run];
}
