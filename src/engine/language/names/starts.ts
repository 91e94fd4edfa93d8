import { WordList } from '../../data/index.js';
import { DEMONYMS, GIVEN_NAMES, ORGANISATIONS, PLACES } from './known-names.js';
import {
  EVENT_HEADS,
  OF_HEADS,
  ORGANISATION_HEADS,
  PARTICLES,
  PLACE_HEADS,
  TITLES,
  TITLE_MODIFIERS,
} from './cues.js';
import { COMPANY_VERBS, NUMBERED_NOUNS, ROLES, SAYING_VERBS } from './context-cues.js';
import { borneOut, isCommon, standsSmall, type Evidence } from './evidence.js';
import type { NameToken } from './name-token.js';

const MARKED_VERBS = new Set(
  'is was has had will would can could may also plans does did'.split(' '),
);

/** Words before a month or a weekday that make it a time and not a name. */
const BEFORE_TIMES = new WordList('names/around/before-times.txt');

/** Whether a name begins with this token. */
export function begins(tokens: readonly NameToken[], at: number, evidence: Evidence): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { shape } = token;
  if (shape === 'lower' || shape === 'number') return false;
  const next = tokens[at + 1];
  if (token.calendar) {
    if (shape !== 'capital' || !next?.glued || token.opens) return false;
    return !BEFORE_TIMES.has(tokens[at - 1]?.lower ?? '') && joins(next, evidence);
  }
  if (!token.canName) return token.text === 'The' && next?.lower === 'hague';
  if (NUMBERED_NOUNS.has(token.lower) && next?.shape === 'number') return false;
  if (!token.opens && !token.headline) return !isCommonNoun(tokens, at, evidence);
  if (PARTICLES.has(token.lower) && next?.glued && next.shape === 'capital')
    return joins(next, evidence);
  if (TITLES.has(token.lower) || (TITLE_MODIFIERS.has(token.lower) && next?.shape === 'capital')) {
    if (next?.glued && joins(next, evidence)) return true;
  }
  if (ROLES.has(token.lower) && !TITLES.has(token.lower) && next?.shape === 'capital') return false;
  if (next?.glued && opensPhrase(token, next, tokens[at + 2])) return true;
  const sure = borneOut(token, evidence);
  if (sure !== undefined) return sure;
  if (GIVEN_NAMES.has(token.lower)) return true;
  if (token.shouted || isSpeaker(token, next)) return true;
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
  const pair = `${token.lower} ${next.lower}`;
  if (PLACES.has(pair) || ORGANISATIONS.has(pair)) return true;
  if (token.headline) return token.shouted && DEMONYMS.has(token.lower);
  return (
    (token.lower === 'team' && PLACES.has(next.lower)) ||
    (next.canName && (ORGANISATION_HEADS.has(next.lower) || PLACE_HEADS.has(next.lower)))
  );
}

/** `the Cyclone` where the text knows cyclones: a capital that makes no name. */
function isCommonNoun(tokens: readonly NameToken[], at: number, evidence: Evidence): boolean {
  const token = tokens[at];
  if (token?.shape !== 'capital' || !standsSmall(token.lower, evidence)) return false;
  if (!isCommon(token.lower) || ORGANISATIONS.has(token.lower) || TITLES.has(token.lower))
    return false;
  const next = tokens[at + 1];
  const goesOn = next?.glued === true && (next.canName || /^(?:of|and|for)$/u.test(next.lower));
  return !goesOn && /^(?:the|a|an|this|that|our|their|its)$/u.test(tokens[at - 1]?.lower ?? '');
}

/** Who speaks in an interview: `Alvarez: We did.` */
function isSpeaker(token: NameToken, next: NameToken | undefined): boolean {
  return token.gap.breaksLine && next?.gap.colon === true && !next.gap.breaksLine;
}

/** Past tenses of the news that end in no `-ed`. */
const IRREGULAR_VERBS = new WordList('names/around/irregular-past-tenses.txt');

/** What follows a plural, and not a verb: "Halide compounds are". */
const NOUN_SIGN = new Set(
  'are were have do can could will would may might must of who which that'.split(' '),
);

/** Whether the word behind is a verb that a name would have before it. */
function actsLikeName(next: NameToken | undefined, then: NameToken | undefined): boolean {
  if (!next?.glued || next.shape !== 'lower') return false;
  const { lower } = next;
  return (
    SAYING_VERBS.has(lower) ||
    COMPANY_VERBS.has(lower) ||
    MARKED_VERBS.has(lower) ||
    IRREGULAR_VERBS.has(lower) ||
    (/[^s]s$|[^e]ed$/u.test(lower) && !NOUN_SIGN.has(then?.lower ?? ''))
  );
}

/** Last words of names that count as such even in a line of capitals. */
const SHOUTED_HEADS = new Set(
  'league university council federation parliament senate association'.split(' '),
);

/** Whether a token goes on a name before it. */
export function joins(token: NameToken, evidence: Evidence): boolean {
  if (!token.canName) return false;
  if (token.shouted && (EVENT_HEADS.has(token.lower) || SHOUTED_HEADS.has(token.lower)))
    return true;
  return !(token.headline || token.opens) || borneOut(token, evidence) === true;
}
