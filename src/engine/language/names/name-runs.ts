import { DEMONYMS, GIVEN_NAMES, ORGANISATIONS, PLACES, TEAMS } from './known-names.js';
import {
  EVENT_HEADS,
  FIELDS,
  LAW_HEADS,
  OF_HEADS,
  ORGANISATION_HEADS,
  PARTICLES,
  TITLES,
  TITLE_SURNAMES,
} from './cues.js';
import { NUMBERED_NOUNS, VESSEL_NOUNS } from './context-cues.js';
import { isCommonWord, type CaseCounts } from './case-counts.js';
import { keyOf, splitRun, type NameRun } from './split-run.js';
import { beginsName, continuesName, isNameInCalendar } from './name-starts.js';
import type { NameToken } from './name-token.js';
import { withParticleSurnames } from './particle-surnames.js';

/** The runs of tokens that are names, without titles and neighbours that are none of theirs. */
export function nameRuns(tokens: readonly NameToken[], counts: CaseCounts): readonly NameRun[] {
  return withParticleSurnames(runsIn(tokens, counts), tokens);
}

function runsIn(tokens: readonly NameToken[], counts: CaseCounts): readonly NameRun[] {
  const runs = runsWith(tokens, counts, new Set());
  const words = runs.flatMap(({ first, last }) =>
    first === last ? (tokens[first]?.lower ?? []) : [],
  );
  const names = new Set(words.filter((word) => !isCommonWord(word)));
  const inRuns = new Set(runs.flatMap(({ first, last }) => indices(first, last)));
  const isMissed = tokens.some((token, at) => isAgain(token, names) && !inRuns.has(at));
  return isMissed ? runsWith(tokens, counts, names) : runs;
}

const indices = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Whether a word that opens a sentence is one that opens another as a name: `Velnor grew. Velnor, a firm, …` */
const isAgain = (
  { atStart, headline, shape, canName, lower }: NameToken,
  names: ReadonlySet<string>,
): boolean => atStart && !headline && shape === 'capital' && canName && names.has(lower);

function runsWith(
  tokens: readonly NameToken[],
  counts: CaseCounts,
  names: ReadonlySet<string>,
): NameRun[] {
  const runs: NameRun[] = [];
  const known = { surnames: titleSurnames(tokens), vessels: vesselNames(tokens, counts) };
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!beginsName(tokens, at, counts) && !(token && isAgain(token, names))) {
      at++;
      continue;
    }
    const last = lastOf(tokens, at, counts);
    runs.push(...splitRun(tokens, at, last, known));
    at = last + 1;
  }
  return runs;
}

/** The titles and common nouns that this text has for surnames too: `Bishop`, behind `Julie Bishop`. */
function titleSurnames(tokens: readonly NameToken[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  tokens.forEach(({ lower, adjacent, shape }, at) => {
    if (
      !adjacent ||
      shape !== 'capital' ||
      !(TITLE_SURNAMES.has(lower) || LAW_HEADS.has(lower) || EVENT_HEADS.has(lower))
    )
      return;
    if (GIVEN_NAMES.has(tokens[at - 1]?.lower ?? '')) surnames.add(lower);
  });
  return surnames;
}

/** The names of ships of which one word is a title: `Lady Anna`, behind `the ferry`. */
function vesselNames(tokens: readonly NameToken[], counts: CaseCounts): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach(({ adjacent, lower }, at) => {
    if (!adjacent || !TITLES.has(lower) || !isVessel(tokens[at - 1])) return;
    if (beginsName(tokens, at, counts)) names.add(keyOf(tokens, at, lastOf(tokens, at, counts)));
  });
  return names;
}

const isVessel = (token: NameToken | undefined): boolean =>
  token?.shape === 'lower' && VESSEL_NOUNS.has(token.lower);

function lastOf(tokens: readonly NameToken[], first: number, counts: CaseCounts): number {
  let at = first;
  for (;;) {
    const step = stepOf(tokens, at, first, counts);
    if (step === 0) return at;
    at += step;
  }
}

/** How many tokens the name goes on for at once: 1 for a word, 2 or 3 across `of`, `of the`, `and`, `de`. */
function stepOf(
  tokens: readonly NameToken[],
  at: number,
  first: number,
  counts: CaseCounts,
): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || token.endsName) return 0;
  const then = tokens[at + 2];
  if (next.ampersand) return continuesName(next, counts) ? 1 : 0;
  if (isOfBoth(tokens, at) && then && continuesName(then, counts)) return 2;
  if (!next.adjacent) return 0;
  if (continuesName(next, counts)) return 1;
  if (isNameInCalendar(token, next, then)) return 1;
  if (/^[IVX]{1,4}$/u.test(next.text) && token.shape === 'capital' && !token.allCaps) return 1;
  if (next.shape === 'number' || /^\d+\p{Ll}$/u.test(next.text))
    return numbers(tokens, at, first) ? 1 : 0;
  if (!then?.adjacent) return 0;
  if (PARTICLES.has(next.lower))
    return continuesName(then, counts) ? 2 : particlePair(tokens, at, counts);
  if (next.lower === 'of' || next.lower === 'for') return acrossOf(tokens, at, counts);
  const mayJoin = FIELDS.has(token.lower) || isOfMany(tokens, at, first);
  if (next.lower === 'and' && isOfPlaces(tokens, at)) return 2;
  if (next.lower === 'and' && mayJoin && continuesName(then, counts)) {
    return organisationAhead(tokens, at + 2, first) ? 2 : 0;
  }
  return 0;
}

/** `the Bakers and General Workers Association`, `the Food and …`: what is no name behind `the` by itself. */
function isOfMany(tokens: readonly NameToken[], at: number, first: number): boolean {
  const { lower, shape, allCaps } = tokens[at] ?? {};
  const isFirst = at === first && tokens[at - 1]?.lower === 'the';
  if (!isFirst || lower === undefined || shape !== 'capital' || allCaps) return false;
  if (ORGANISATION_HEADS.has(lower) || TEAMS.has(lower) || ORGANISATIONS.has(lower)) return false;
  return isCommonWord(lower) || /(?:ers|ors|men|ists)$/u.test(lower);
}

/** `Avon and Somerset Police`: one body of both places. */
function isOfPlaces(tokens: readonly NameToken[], at: number): boolean {
  const [one, , other, head] = tokens.slice(at, at + 4);
  return (
    PLACES.has(one?.lower ?? '') &&
    PLACES.has(other?.lower ?? '') &&
    head?.adjacent === true &&
    head.canName &&
    ORGANISATION_HEADS.has(head.lower)
  );
}

/** `Bakers' and Millers' Union`: one union of both. */
function isOfBoth(tokens: readonly NameToken[], at: number): boolean {
  const [and, head] = [tokens[at + 1], tokens[at + 3]];
  return (
    and?.lower === 'and' &&
    and.gap.apostrophe &&
    head?.gap.apostrophe === true &&
    ORGANISATION_HEADS.has(head.lower)
  );
}

function particlePair(tokens: readonly NameToken[], at: number, counts: CaseCounts): number {
  const second = tokens[at + 2];
  const third = tokens[at + 3];
  return second?.adjacent &&
    third?.adjacent &&
    PARTICLES.has(second.lower) &&
    continuesName(third, counts)
    ? 3
    : 0;
}

function acrossOf(tokens: readonly NameToken[], at: number, counts: CaseCounts): number {
  const token = tokens[at];
  const then = tokens[at + 2];
  if (!token || !then) return 0;
  if (isLawOf(tokens, at)) return 2;
  if (!OF_HEADS.has(token.lower)) return 0;
  if (continuesName(then, counts)) return 2;
  const after = tokens[at + 3];
  return then.lower === 'the' && after?.adjacent && continuesName(after, counts) ? 3 : 0;
}

/** `Freedom of Information Act` */
function isLawOf(tokens: readonly NameToken[], at: number): boolean {
  const [token, , then, head] = tokens.slice(at, at + 4);
  const isWord =
    token?.shape === 'capital' && then?.shape === 'capital' && isCommonWord(then.lower);
  return isWord && head?.adjacent === true && head.canName && LAW_HEADS.has(head.lower);
}

/** Whether the capitals from here end with an organisation's head, as in `… and Drug Administration`. */
function organisationAhead(tokens: readonly NameToken[], from: number, first: number): boolean {
  for (let at = from; at < Math.min(from + 5, tokens.length); at++) {
    const token = tokens[at];
    if (!token || !token.canName || (at > from && !token.adjacent)) return false;
    if (at > from - 1 && ORGANISATION_HEADS.has(token.lower)) return at > first;
  }
  return false;
}

const COUNTED =
  /^(?:million|billion|trillion|thousand|hundred|percent|per|am|pm|a\.m|p\.m|people|years?|months?|days?|hours?|minutes?|times)$/u;

/** `Fable 5`, `Flight 370`, `Gemini 3.5`: short digits behind a capital that are no year, no score and no count. */
function numbers(tokens: readonly NameToken[], at: number, first: number): boolean {
  const [token, next, then] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !next) return false;
  if (next.text.length > 4 || next.text.includes('-') || /^(?:1[5-9]|20)\d\d$/u.test(next.text))
    return false;
  if (token.shape === 'number' || token.calendar || token.allCaps) return false;
  if (first === at && isPluralBehindAnd(tokens, at)) return false;
  const { lower } = token;
  if (PLACES.has(lower) || DEMONYMS.has(lower) || TEAMS.has(lower) || NUMBERED_NOUNS.has(lower))
    return false;
  const opening = tokens[first];
  if (opening && first < at && GIVEN_NAMES.has(opening.lower)) return false;
  if (then && !then.gap.breaksLine && then.shape === 'number') return false;
  // "Minnesota 5 Toronto 3"
  if (then?.adjacent && then.canName && tokens[at + 3]?.shape === 'number') return false;
  return !(then?.adjacent && COUNTED.test(then.lower));
}

/** `40 percent and the Liberals 35`: so many of them, and no name with a number. */
function isPluralBehindAnd(tokens: readonly NameToken[], at: number): boolean {
  const [the, before] = [tokens[at - 1], tokens[at - 2]];
  const isPlural = /[^s]s$/u.test(tokens[at]?.lower ?? '') && the?.lower === 'the';
  return isPlural && (the.gap.comma || /^(?:and|but)$/u.test(before?.lower ?? ''));
}
