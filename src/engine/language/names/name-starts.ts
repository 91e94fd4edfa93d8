import { WordList } from '../../data/index.js';
import { isWeekday } from '../times/calendar-words.js';
import { irregularPasts } from '../words/irregular-verbs.js';
import { DEMONYMS, GIVEN_NAMES, ORGANISATIONS, PLACES } from './known-names.js';
import {
  EVENT_HEADS,
  EVENT_STARTS,
  OF_HEADS,
  ORGANISATION_HEADS,
  PARTICLES,
  PLACE_HEADS,
  TITLES,
  TITLE_MODIFIERS,
} from './cues.js';
import { COMPANY_VERBS, NUMBERED_NOUNS, ROLES, SAYING_VERBS, smallWords } from './context-cues.js';
import { isNameByCase, isCommonWord, isWrittenLower, type CaseCounts } from './case-counts.js';
import type { NameToken } from './name-token.js';

/** Words before a month or a weekday that make it a time and not a name. */
const BEFORE_TIMES = new WordList('names/around/before-times.txt');

/** Whether a name begins with this token. */
export function beginsName(tokens: readonly NameToken[], at: number, counts: CaseCounts): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { shape } = token;
  if (shape === 'lower' || shape === 'number') return false;
  const next = tokens[at + 1];
  if (token.calendar) {
    if (shape !== 'capital' || !next?.adjacent) return false;
    if (token.atStart) return isGivenMonth(token, next, tokens[at + 2]);
    return !BEFORE_TIMES.has(tokens[at - 1]?.lower ?? '') && continuesName(next, counts);
  }
  if (isCurrencySign(token, next) || isCurrency(token, tokens[at - 1])) return false;
  if (!token.canName)
    return (token.text === 'The' && next?.lower === 'hague') || isOfSmallWords(token, next, counts);
  if (NUMBERED_NOUNS.has(token.lower) && next?.shape === 'number') return false;
  // `at No. 5`
  if (/^nos?$/u.test(token.lower) && next?.shape === 'number' && next.gap.point) return false;
  if (!token.atStart && !token.headline) return !isCommonNoun(tokens, at, counts);
  if (PARTICLES.has(token.lower) && next?.adjacent && next.shape === 'capital')
    return continuesName(next, counts);
  // `Former Thistle captain`: of a name only before a title.
  if (token.lower === 'former' && next && !isTitleWord(next)) return false;
  if (TITLES.has(token.lower) || (TITLE_MODIFIERS.has(token.lower) && next?.shape === 'capital')) {
    if (next?.adjacent && continuesName(next, counts)) return true;
    if (isBeforeParticle(tokens, at, counts)) return true;
    if (next && isNameInCalendar(token, next, tokens[at + 2])) return true;
  }
  if (ROLES.has(token.lower) && !TITLES.has(token.lower) && next?.shape === 'capital') return false;
  if (next?.adjacent && opensPhrase(token, next, tokens[at + 2])) return true;
  const sure = isNameByCase(token, counts);
  if (sure !== undefined) return sure;
  if (GIVEN_NAMES.has(token.lower)) return true;
  // `Orda & Lind`
  if (next?.ampersand === true && !token.endsName && continuesName(next, counts)) return true;
  if (!isCommonWord(token.lower) && isBeforeParticle(tokens, at, counts)) return true;
  if (token.allCaps || isSpeaker(token, next)) return true;
  if (next?.adjacent && !token.endsName && (continuesName(next, counts) || next.shape === 'number'))
    return !token.headline;
  if (token.headline) return false;
  const then = tokens[at + 2];
  const paired = next?.lower === 'and' && then?.adjacent === true && continuesName(then, counts);
  return token.possessive || paired || isBeforeVerb(next, then) || isBeforeRelative(token, next);
}

/** Small words that have a capital for other reasons: who speaks, and the article of a name. */
const OTHER_CAPITALS = new Set(
  'i a an the he she it we you they his her its our your my their'.split(' '),
);

/** `I`, `I’m` */
const isOtherCapital = (word: string): boolean => OTHER_CAPITALS.has(word.replace(/['’].*$/u, ''));

/** Whether a small word has a capital in the midst of a sentence: `Given`, behind `the ship Ever`. */
const isCapitalSmallWord = (token: NameToken): boolean =>
  token.shape === 'capital' &&
  !token.canName &&
  !token.calendar &&
  !token.atStart &&
  !token.headline &&
  !token.gap.dash &&
  !isOtherCapital(token.lower);

/** `the Ever Given`, `Ever Given sank`: a name of small words, the second of which has its capital for no other reason. */
const isOfSmallWords = (
  token: NameToken,
  next: NameToken | undefined,
  counts: CaseCounts,
): boolean =>
  next?.adjacent === true &&
  (token.atStart
    ? !isOtherCapital(token.lower) && isCapitalSmallWord(next)
    : isCapitalSmallWord(token) && continuesName(next, counts));

const isTitleWord = ({ lower }: NameToken): boolean =>
  TITLES.has(lower) || TITLE_MODIFIERS.has(lower);

/** `NZ$40`, `C$2 million`: which money it is. */
const isCurrencySign = (token: NameToken, next: NameToken | undefined): boolean =>
  token.text.length <= 3 && next?.gap.hasSign === true && next.start === token.end + 1;

const CURRENCY =
  /(?:marks?|kron(?:a|e|en|er|or)|schillings?|guilders?|francs?|pesetas?|lire|zlotys?|rou?bles?|crowns?)$/u;

/** `3,000 Reichsmarks` */
const isCurrency = (token: NameToken, before: NameToken | undefined): boolean =>
  before !== undefined &&
  token.adjacent &&
  (before.shape === 'number' || /^(?:million|billion|thousand)$/u.test(before.lower)) &&
  CURRENCY.test(token.lower);

/** `Ada de Boer`, `Ms van Dijk` */
function isBeforeParticle(tokens: readonly NameToken[], at: number, counts: CaseCounts): boolean {
  const [token, particle, then] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || token.endsName || !particle?.adjacent || !then?.adjacent) return false;
  return particle.shape === 'lower' && PARTICLES.has(particle.lower) && continuesName(then, counts);
}

/** `Mrs May`, `Theresa May`: a month that is a surname, behind a title or a given name. */
export function isNameInCalendar(
  token: NameToken,
  next: NameToken,
  then: NameToken | undefined,
): boolean {
  if (!next.calendar || next.shape !== 'capital' || !next.adjacent) return false;
  if (token.shape !== 'capital' || (then?.adjacent && then.shape === 'number')) return false;
  return GIVEN_NAMES.has(token.lower) || (TITLES.has(token.lower) && !isWeekday(next.lower));
}

/** `April Jones met`, `June Berg and …`: at the head of a sentence a month before a surname is a given name. */
function isGivenMonth(token: NameToken, next: NameToken, then: NameToken | undefined): boolean {
  if (!/^(?:april|may|june|august)$/u.test(token.lower) || token.headline) return false;
  const isSurname = next.canName && !isCommonWord(next.lower) && !PLACES.has(next.lower);
  return isSurname && then?.adjacent === true && then.shape === 'lower';
}

/** `Great Britain`, `Defense Department`, `Bank of …`: a common word that begins a name. */
function opensPhrase(token: NameToken, next: NameToken, then: NameToken | undefined): boolean {
  if (next.shape === 'lower') {
    // `Friends of Ola Brandt wept`: the capital is the sentence's.
    const isOfBody = OF_HEADS.has(token.lower) && token.lower !== 'friends';
    return next.lower === 'of' && isOfBody && then?.shape === 'capital';
  }
  const pair = `${token.lower} ${next.lower}`;
  if (PLACES.has(pair) || ORGANISATIONS.has(pair)) return true;
  if (token.headline) return token.allCaps && DEMONYMS.has(token.lower);
  return (
    (token.lower === 'team' && PLACES.has(next.lower)) ||
    (EVENT_STARTS.has(token.lower) && next.canName) ||
    (next.canName && (ORGANISATION_HEADS.has(next.lower) || PLACE_HEADS.has(next.lower)))
  );
}

/** `the Cyclone` where the text knows cyclones: a capital that makes no name. */
function isCommonNoun(tokens: readonly NameToken[], at: number, counts: CaseCounts): boolean {
  const token = tokens[at];
  if (token?.shape !== 'capital' || !isWrittenLower(token.lower, counts)) return false;
  if (!isCommonWord(token.lower) || ORGANISATIONS.has(token.lower) || TITLES.has(token.lower))
    return false;
  const next = tokens[at + 1];
  const goesOn = next?.adjacent === true && (next.canName || /^(?:of|and|for)$/u.test(next.lower));
  return !goesOn && /^(?:the|a|an|this|that|our|their|its)$/u.test(tokens[at - 1]?.lower ?? '');
}

/** Who speaks in an interview: `Alvarez: We did.` */
function isSpeaker(token: NameToken, next: NameToken | undefined): boolean {
  return token.gap.breaksLine && next?.gap.colon === true && !next.gap.breaksLine;
}

/** `Nordvik, which runs the ferry,`: an unknown word that a clause between commas says more of. */
const isBeforeRelative = (token: NameToken, next: NameToken | undefined): boolean =>
  next?.gap.comma === true &&
  /^(?:which|who|whose)$/u.test(next.lower) &&
  !isCommonWord(token.lower);

/** Whether the token behind is a verb whose subject may be a name. */
function isBeforeVerb(next: NameToken | undefined, then: NameToken | undefined): boolean {
  if (!next?.adjacent || next.shape !== 'lower') return false;
  const { lower } = next;
  return (
    SAYING_VERBS.has(lower) ||
    COMPANY_VERBS.has(lower) ||
    smallWords().behindName.has(lower) ||
    irregularPasts().has(lower) ||
    (/[^s]s$|[^e]ed$/u.test(lower) && !smallWords().behindNoun.has(then?.lower ?? ''))
  );
}

/** Whether a token continues a name before it. */
export function continuesName(token: NameToken, counts: CaseCounts): boolean {
  if (!token.canName) return isCapitalSmallWord(token);
  if (
    token.allCaps &&
    (EVENT_HEADS.has(token.lower) || smallWords().headInCapitals.has(token.lower))
  )
    return true;
  return !(token.headline || token.atStart) || isNameByCase(token, counts) === true;
}
