import { GIVEN_NAMES } from './given-names.js';
import {
  COMPANY_VERBS,
  DEMONYMS,
  FIELDS,
  INSTITUTION_PHRASES,
  OF_HEADS,
  ORGANISATION_HEADS,
  PARTICLES,
  PLACE_HEADS,
  ROLES,
  SAYING,
  TITLE_MODIFIERS,
  TITLES,
} from './name-cues.js';
import { borneOut, type Evidence } from './name-evidence.js';
import type { NameToken } from './name-tokens.js';
import { parted, type NameRun } from './name-parts.js';
import { PLACES } from './places.js';

/** The stretches of tokens that are names, titles and neighbours told apart. */
export function nameRuns(tokens: readonly NameToken[], evidence: Evidence): NameRun[] {
  const runs: NameRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!begins(tokens, at, evidence)) {
      at++;
      continue;
    }
    const last = lastOf(tokens, at, evidence);
    runs.push(...parted(tokens, at, last));
    at = last + 1;
  }
  return runs;
}

const MARKED_VERBS = new Set('is was has had will would can could may also plans'.split(' '));

const TIME_BEFORE = new Set(
  'in on since last next this of until till by during from before after early late mid to through every'.split(
    ' ',
  ),
);

function begins(tokens: readonly NameToken[], at: number, evidence: Evidence): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { shape } = token;
  if (shape === 'lower' || shape === 'number') return false;
  const next = tokens[at + 1];
  if (token.calendar) {
    if (shape !== 'capital' || !next?.glued || token.opens) return false;
    return !TIME_BEFORE.has(tokens[at - 1]?.lower ?? '') && joins(next, evidence);
  }
  if (!token.canName) return token.text === 'The' && next?.lower === 'hague';
  if (!token.opens && !token.headline) return true;
  if (TITLES.has(token.lower) || (TITLE_MODIFIERS.has(token.lower) && next?.shape === 'capital')) {
    if (next?.glued && joins(next, evidence)) return true;
  }
  if (ROLES.has(token.lower) && !TITLES.has(token.lower) && next?.shape === 'capital') return false;
  if (next?.glued && opensPhrase(token, next, tokens[at + 2])) return true;
  const sure = borneOut(token, evidence);
  if (sure !== undefined) return sure;
  if (GIVEN_NAMES.has(token.lower)) return true;
  if (next?.glued && !token.closes && (joins(next, evidence) || next.shape === 'number'))
    return !token.headline;
  if (token.headline) return false;
  const then = tokens[at + 2];
  const paired = next?.lower === 'and' && then?.glued === true && joins(then, evidence);
  return token.owner || paired || actsLikeName(next, then);
}

/** `Great Britain`, `Defense Department`, `Bank of …`: a common word that begins a name. */
function opensPhrase(token: NameToken, next: NameToken, then: NameToken | undefined): boolean {
  if (next.shape === 'lower') {
    return next.lower === 'of' && OF_HEADS.has(token.lower) && then?.shape === 'capital';
  }
  if (token.headline) return false;
  const pair = `${token.lower} ${next.lower}`;
  return (
    PLACES.has(pair) ||
    INSTITUTION_PHRASES.has(pair.replace(' ', '_')) ||
    (next.canName && (ORGANISATION_HEADS.has(next.lower) || PLACE_HEADS.has(next.lower)))
  );
}

/** What follows a plural, and not a verb: "Halide compounds are". */
const NOUN_SIGN = new Set(
  'are were have do can could will would may might must of who which that'.split(' '),
);

/** Whether the word behind is a verb that a name would have before it. */
function actsLikeName(next: NameToken | undefined, then: NameToken | undefined): boolean {
  if (!next?.glued || next.shape !== 'lower') return false;
  const { lower } = next;
  return (
    SAYING.has(lower) ||
    COMPANY_VERBS.has(lower) ||
    MARKED_VERBS.has(lower) ||
    (/[^s]s$|[^e]ed$/u.test(lower) && !NOUN_SIGN.has(then?.lower ?? ''))
  );
}

function joins(token: NameToken, evidence: Evidence): boolean {
  if (!token.canName) return false;
  return !(token.headline || token.opens) || borneOut(token, evidence) === true;
}

function lastOf(tokens: readonly NameToken[], first: number, evidence: Evidence): number {
  let at = first;
  for (;;) {
    const step = stepOf(tokens, at, first, evidence);
    if (step === 0) return at;
    at += step;
  }
}

/** How many tokens the name goes on for at once: 1 for a word, 2 or 3 across `of`, `of the`, `and`, `de`. */
function stepOf(
  tokens: readonly NameToken[],
  at: number,
  first: number,
  evidence: Evidence,
): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || token.closes) return 0;
  const then = tokens[at + 2];
  if (next.ampersand) return joins(next, evidence) ? 1 : 0;
  if (!next.glued) return 0;
  if (joins(next, evidence)) return 1;
  if (next.calendar && next.shape === 'capital' && GIVEN_NAMES.has(token.lower)) return 1;
  if (/^[IVX]{1,4}$/u.test(next.text)) return 1;
  if (next.shape === 'number') return numbers(token, next, then) ? 1 : 0;
  if (!then?.glued) return 0;
  if (PARTICLES.has(next.lower))
    return joins(then, evidence) ? 2 : particlePair(tokens, at, evidence);
  if (next.lower === 'of' || next.lower === 'for') return acrossOf(tokens, at, evidence);
  if (next.lower === 'and' && FIELDS.has(token.lower) && joins(then, evidence)) {
    return organisationAhead(tokens, at + 2, first) ? 2 : 0;
  }
  return 0;
}

function particlePair(tokens: readonly NameToken[], at: number, evidence: Evidence): number {
  const second = tokens[at + 2];
  const third = tokens[at + 3];
  return second?.glued && third?.glued && PARTICLES.has(second.lower) && joins(third, evidence)
    ? 3
    : 0;
}

function acrossOf(tokens: readonly NameToken[], at: number, evidence: Evidence): number {
  const token = tokens[at];
  const then = tokens[at + 2];
  if (!token || !then || !OF_HEADS.has(token.lower)) return 0;
  if (joins(then, evidence)) return 2;
  const after = tokens[at + 3];
  return then.lower === 'the' && after?.glued && joins(after, evidence) ? 3 : 0;
}

/** Whether the capitals from here end with an organisation's head, as in `… and Drug Administration`. */
function organisationAhead(tokens: readonly NameToken[], from: number, first: number): boolean {
  for (let at = from; at < Math.min(from + 5, tokens.length); at++) {
    const token = tokens[at];
    if (!token || !token.canName || (at > from && !token.glued)) return false;
    if (at > from - 1 && ORGANISATION_HEADS.has(token.lower)) return at > first;
  }
  return false;
}

const COUNTED =
  /^(?:million|billion|trillion|thousand|hundred|percent|per|am|pm|a\.m|p\.m|people|years?|months?|days?|hours?|minutes?|times)$/u;

/** `Fable 5`, `Flight 370`, `Gemini 3.5`: short digits behind a capital, but not a year, nor a count of things. */
function numbers(token: NameToken, next: NameToken, then: NameToken | undefined): boolean {
  if (next.text.length > 4 || /^(?:1[5-9]|20)\d\d$/u.test(next.text)) return false;
  if (token.shape === 'number' || token.calendar) return false;
  if (PLACES.has(token.lower) || DEMONYMS.has(token.lower)) return false;
  return !(then?.glued && COUNTED.test(then.lower));
}
