import { irregularPasts } from '../words/irregular-verbs.js';
import { COUNTRIES, PLACES } from './known-names.js';
import {
  BY_ORGANISATIONS,
  BY_PERSONS,
  COMPANY_VERBS,
  DATELINE_STATES,
  KIN,
  OF_ORGANISATIONS,
  OF_PLACES,
  ORGANISATION_APPOSITIONS,
  ORGANISATION_NOUNS,
  PERSON_OBJECT_VERBS,
  PERSON_PASSIVES,
  PERSON_VERBS,
  PLACE_APPOSITIONS,
  PLACE_NOUNS,
  PLACE_POSSESSIONS,
  PRODUCT_NOUNS,
  ROLES,
  SAYING_VERBS,
  smallWords,
} from './context-cues.js';
import { KNOWN } from './word-votes.js';
import { addNounBefore, addNounBeside } from './noun-votes.js';
import type { NameRun } from './split-run.js';
import type { NameToken } from './name-token.js';
import type { Votes } from './votes.js';

/** They stand before nobody but persons: `Ms Bello` is no city. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx)\.?$/u;

/** Adds what the words around a name say of its kind. */
export function addContextVotes(votes: Votes, tokens: readonly NameToken[], run: NameRun): void {
  const { first, bare, last } = run;
  const [name, next] = [tokens[last], tokens[last + 1]];
  const before = tokens[first]?.adjacent ? tokens[first - 1] : undefined;
  if (bare > first) votes.person += HONORIFIC.test(tokens[first]?.lower ?? '') ? 2 * KNOWN : 5;
  if (before?.shape === 'lower') addNounBefore(votes, before.lower);
  addNounBeside(votes, tokens, run);
  // What everybody knows is not up for a vote: "US officials" makes the country no company.
  if (votes.place >= KNOWN || votes.organisation >= KNOWN) return;
  if (name && next) {
    if (next.adjacent) {
      addFollowing(votes, next, name.possessive);
      // `A suit in Torvik says`: the place says nothing.
      const isWhere = before !== undefined && smallWords().beforePlace.has(before.lower);
      if (!name.possessive && !isWhere) addVerb(votes, tokens, last + 1);
    }
    addBehind(votes, tokens, run);
    addOwned(votes, tokens, last + 1);
  }
  if (before) addBefore(votes, before, tokens[first - 2]);
  const start = tokens[first];
  if (first === last && start?.gap.comma && DATELINE_STATES.has(start.lower)) votes.place += 6;
  addPlaceOnPage(votes, tokens, run);
}

/** `in X`, `CEO of X`, `the X`, `arrested X`. */
function addBefore(votes: Votes, { lower }: NameToken, earlier: NameToken | undefined): void {
  const of = lower === 'of' ? (earlier?.lower ?? '') : '';
  if (OF_PLACES.has(of)) votes.place += 4;
  if (OF_ORGANISATIONS.has(of)) votes.organisation += 2;
  const by = lower === 'by' ? (earlier?.lower ?? '') : '';
  if (BY_PERSONS.has(by)) votes.person += 3;
  if (BY_ORGANISATIONS.has(by)) votes.organisation += 3;
  // A person may own and run things too.
  if (OWNED.test(by)) votes.organisation += 1.5;
  const invested = lower === 'in' && INVESTED.test(earlier?.lower ?? '');
  if (invested) votes.organisation += 2;
  else if (smallWords().beforePlace.has(lower)) votes.place += 1.3;
  if (NAMING.test(lower) && STORM.test(earlier?.lower ?? '')) votes.event += 7;
  if (lower === 'from') votes.place += 0.7;
  if (lower === 'at') {
    votes.place += 0.4;
    if (isStaff(earlier?.lower ?? '')) votes.organisation += 4;
  }
  if (/^(?:named|called|dubbed|models?|chips?|app|software|version)$/u.test(lower))
    votes.product += 1;
  if (lower === 'the') {
    votes.person -= 1;
    votes.organisation += 0.4;
  }
  if (PERSON_OBJECT_VERBS.has(lower)) votes.person += 1;
  if (SAYING_VERBS.has(lower)) votes.person += 1;
  if (smallWords().beforeOpponent.has(lower)) {
    votes.person += 0.3;
    votes.organisation += 0.6;
  }
}

/** `analysts at Acme`, `campaigners at Acme`: they work there. */
const isStaff = (noun: string): boolean =>
  noun.endsWith('s') && (ROLES.has(noun) || ROLES.has(noun.slice(0, -1)) || STAFF.test(noun));
const STAFF = /(?:ers|ists|ors|ants|perts)$/u;

const OWNED = /^(?:acquired|bought|owned|run|supplied)$/u;
const NAMING = /^(?:named|called|dubbed)$/u;
const STORM = /^(?:hurricane|typhoon|cyclone|storm|quake|earthquake)$/u;
const INVESTED = /^(?:invested|invest|stake|shares|interested|believe|stock|confidence)$/u;

function addFollowing(votes: Votes, next: NameToken, possessive: boolean): void {
  const { lower, shape } = next;
  if (shape === 'acronym' && /^(?:ceo|cfo|cto|coo|ipo)$/u.test(lower)) votes.organisation += 3;
  if (shape !== 'lower') return;
  if (lower === 'administration' && !possessive) votes.person += 2;
  else if (ORGANISATION_NOUNS.has(lower)) votes.organisation += 2;
  if (PRODUCT_NOUNS.has(lower) && !possessive) votes.product += 3;
  if (PLACE_NOUNS.has(lower) && !possessive) votes.place += 1;
  if (possessive && KIN.has(lower)) votes.person += 2;
  if (possessive && PLACE_POSSESSIONS.has(lower)) votes.place += 1.5;
}

const AUXILIARIES = new Set('has have had is was will would also now recently been'.split(' '));

/** What the verb behind a name says, auxiliaries left out: the `built` of `has also built`. */
function addVerb(votes: Votes, tokens: readonly NameToken[], from: number): void {
  let at = from;
  while (at < from + 2 && AUXILIARIES.has(tokens[at]?.lower ?? '')) at++;
  const verb = tokens[at]?.lower ?? '';
  if (COMPANY_VERBS.has(verb)) votes.organisation += 1;
  if (SAYING_VERBS.has(verb)) {
    votes.person += 0.9;
    votes.organisation += 0.8;
    addPronoun(votes, tokens, at + 1);
  }
  if (PERSON_VERBS.has(verb) || verb === 'who' || PERSON_PASSIVES.has(verb)) votes.person += 2;
}

/** `said on Monday that`: so many words may stand between. */
const MOST_BEFORE_THAT = 3;

/** `said it would`, `said on Monday that he`: who speaks is a body, or a person. */
function addPronoun(votes: Votes, tokens: readonly NameToken[], from: number): void {
  const that = tokens
    .slice(from, from + MOST_BEFORE_THAT + 1)
    .findIndex(({ lower, gap }, at) => lower === 'that' && !(at > 0 && gap.endsSentence));
  const word = tokens[from + that + 1]?.lower ?? '';
  if (word === 'it' || word === 'its') votes.organisation += 1.5;
  if (/^(?:he|she|his|her)$/u.test(word)) votes.person += 1.5;
}

/** `raised its bid`, `to raise its bid`: whoever does so is a body, or a place. */
function addOwned(votes: Votes, tokens: readonly NameToken[], from: number): void {
  const verb = tokens[from]?.lower === 'to' ? from + 1 : from;
  const near = [tokens[from], tokens[verb], tokens[verb + 1]];
  const own = tokens[verb + 1]?.lower ?? '';
  if (!near.every((one) => one?.adjacent)) return;
  if (own === 'its') votes.organisation += 1.5;
  if (own === 'his' || own === 'her') votes.person += 1;
}

/** What stands behind a comma, a bracket or a colon: `X, 34,`, `X, a bank`, `X (Chile)`, `X, Texas`. */
function addBehind(votes: Votes, tokens: readonly NameToken[], { first, last }: NameRun): void {
  const [next, then] = [tokens[last + 1], tokens[last + 2]];
  if (!next || next.gap.breaksLine) return;
  if (next.gap.bracket && COUNTRIES.has(twoWords(next, then))) votes.person += last > first ? 4 : 2;
  if (next.gap.colon && tokens[first]?.gap.breaksLine) votes.person += 1.5;
  if (!next.gap.comma) return;
  if (/^[1-9]\d$/u.test(next.text) && then?.gap.comma === true) votes.person += 4;
  if (DATELINE_STATES.has(next.lower) && next.shape === 'capital') votes.place += 3;
  if (PLACES.has(twoWords(next, then)) && next.shape !== 'lower') votes.place += 1.5;
  if (next.lower === 'who' || next.lower === 'whose') votes.person += 2;
  if (next.lower === 'which') {
    votes.person -= 2;
    votes.organisation += COMPANY_VERBS.has(then?.lower ?? '') ? 2 : 1;
  }
  if (next.shape === 'lower') addApposition(votes, tokens, last + 1);
}

function twoWords(one: NameToken, two: NameToken | undefined): string {
  const pair = `${one.lower} ${two?.lower ?? ''}`;
  return two?.adjacent && PLACES.has(pair) ? pair : one.lower;
}

/** The noun of `, a Dutch maker of pumps`, `, the senior director of …`, `, chief economist at …`. */
function addApposition(votes: Votes, tokens: readonly NameToken[], from: number): void {
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at];
    if (!token || (at > from && !token.adjacent)) return;
    const { lower } = token;
    // `Ola Brandt, of Lund, accused the union`: the sentence goes on.
    if (at === from && isVerb(lower)) return;
    if (/^\d\d-year-old$/u.test(token.text) || ROLES.has(lower)) votes.person += 3;
    else if (ORGANISATION_APPOSITIONS.has(lower))
      votes[isWho(tokens, at + 1) ? 'person' : 'organisation'] += 3;
    else if (PLACE_APPOSITIONS.has(lower)) votes.place += 3;
    else if (/^(?:of|in|at|for|which|that|is|was|said)$/u.test(lower)) return;
    else continue;
    return;
  }
}

/** `, a textile manufacturer from Lund who`: a person may make and sell things too. */
function isWho(tokens: readonly NameToken[], from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at];
    if (!token || token.gap.endsSentence || token.gap.comma) return false;
    if (token.lower === 'who' || token.lower === 'whose') return true;
  }
  return false;
}

const isVerb = (word: string): boolean =>
  SAYING_VERBS.has(word) ||
  PERSON_VERBS.has(word) ||
  irregularPasts().has(word) ||
  /.ed$/u.test(word);

const DATE = /^\d{4}-\d\d-\d\d$/u;

/** `LONDON 1996-08-30`, `PARIS (Reuters) -`, `ARDMOOR —`: where a report was written. */
function addPlaceOnPage(
  votes: Votes,
  tokens: readonly NameToken[],
  { first, last }: NameRun,
): void {
  const [start, next] = [tokens[first], tokens[last + 1]];
  if (!start?.gap.breaksLine || !next) return;
  const then = tokens[last + 2];
  const dated =
    DATE.test(next.text) ||
    (next.calendar && then?.shape === 'number') ||
    (next.shape === 'number' && next.gap.comma && then?.calendar === true);
  const wired = next.gap.bracket && /^(?:reuters?|ap|afp)$/u.test(next.lower);
  if (dated || wired) votes.place += 5;
  const own = tokens.slice(first, last + 1);
  const inCapitals = own.every(({ text }) => text.length > 2 && text === text.toUpperCase());
  if (inCapitals && next.gap.dash) votes.place += KNOWN;
}
