import { once, oneOf, WordList } from '../../data/index.js';
import {
  EVENTS,
  GIVEN_NAMES,
  ORGANISATIONS,
  PEOPLES,
  PLACES,
  SURNAMES,
  TEAMS,
} from './known-names.js';
import {
  CLUB_HEADS,
  EVENT_HEADS,
  EVENT_STARTS,
  LAW_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_STARTS,
  PARTICLES,
  PLACE_HEADS,
  PLACE_STARTS,
  PRIZE_HEADS,
  WORK_HEADS,
} from './cues.js';
import { isCommonWord } from './case-counts.js';
import type { NameToken } from './name-token.js';
import { noVotes, type Votes } from './votes.js';

/** Votes for what is known of the name itself; context cannot outvote it. */
export const KNOWN = 20;

/** The pattern of a word that ends as one of a data file's lines says. */
const ending = (file: string): (() => RegExp) =>
  once(() => new RegExp(`(?:${oneOf(new WordList(file))})$`, 'u'));

const surnameEnding = ending('names/parts/surname-endings.txt');
const placeEnding = ending('names/parts/place-endings.txt');
const SURNAME_START = /^(?:mc|mac|o['’]|fitz|van|von|de|di|al-|el-|bin)\p{Ll}/u;
/** More is called after a saint than saints are in the news. */
const SAINT = /^(?:st|saint)$/u;
/** Those by whom a body is called: `Friends of the Earth`. */
const MEMBERS = /^(?:daughters|friends|knights|sons)$/u;
const FIRM_ENDING = /(?:bank|tech|soft|corp|tel|com|air|gen|works|net|ware|nics|ex)$/u;

/** What the name's own words say of its kind. */
export function votesOfName(words: readonly NameToken[], key: string): Votes {
  const votes = noVotes();
  const [start] = words;
  const head = words.at(-1);
  if (!head || !start) return votes;
  addKnown(votes, key, words.length > 1);
  if (words.length > 1) {
    addHeads(
      votes,
      words.map(({ lower }) => lower),
    );
    addPerson(votes, words);
  } else addWord(votes, head);
  if (words.some(({ ampersand }) => ampersand)) votes.organisation += 6;
  if (
    words.some(
      ({ text, shape }) => shape === 'number' || (/\p{N}/u.test(text) && shape !== 'lower'),
    )
  )
    votes.product += 4;
  return votes;
}

function addKnown(votes: Votes, key: string, many: boolean): void {
  const plain = key.replaceAll('.', '').replaceAll('’', "'");
  const named =
    GIVEN_NAMES.has(key) || SURNAMES.has(key) || key === 'washington' || key === 'jordan';
  if (PLACES.has(key) || PLACES.has(plain))
    votes.place += named && key !== 'washington' ? 4 : KNOWN;
  if (ORGANISATIONS.has(plain)) votes.organisation += many ? KNOWN : 7;
  if (TEAMS.has(key)) votes.organisation += many ? KNOWN : 4;
  if (EVENTS.has(key)) votes.event += KNOWN;
}

/** What the last word, or the one before `of`, and the first say. */
function addHeads(votes: Votes, named: readonly string[]): void {
  const of = named.findIndex((word, at) => at > 0 && (word === 'of' || word === 'for'));
  const head = (of > 0 ? named[of - 1] : named.at(-1)) ?? '';
  const start = named[0] ?? '';
  const given = GIVEN_NAMES.has(start);
  if (of > 0 && (ORGANISATIONS.has(head) || MEMBERS.test(head))) votes.organisation += 6;
  if (PRIZE_HEADS.has(head)) votes.other += 7;
  else if (EVENT_HEADS.has(head)) votes.event += 7;
  else if (LAW_HEADS.has(head)) votes.law += 7;
  else if (WORK_HEADS.has(head)) votes.work += 6;
  if (EVENT_HEADS.has(start) && of === 1) votes.event += 1;
  if (EVENT_STARTS.has(start)) votes.event += 6;
  if (
    of > 0
      ? named.slice(0, of).some((word) => ORGANISATION_HEADS.has(word))
      : ORGANISATION_HEADS.has(head)
  )
    votes.organisation += 6;
  else if (!given && PLACE_HEADS.has(head)) votes.place += 6;
  if (CLUB_HEADS.has(head) && !given) votes.organisation += 5;
  const tail = named.slice(-2).join(' ');
  if (TEAMS.has(head) || TEAMS.has(tail)) votes.organisation += given ? 2 : 6;
  if (ORGANISATION_STARTS.has(start) && !EVENT_HEADS.has(head)) votes.organisation += 3;
  if (SAINT.test(start) && named.length === 2) votes.place += 2.5;
  if (PLACE_STARTS.has(start)) votes.place += PLACE_HEADS.has(start) ? 5 : 1;
  // "New York Knicks", "India Ratings", "Indonesian Navy": a place or a people with more behind it.
  const prefix = [1, 2].some(
    (count) => count < named.length && PLACES.has(named.slice(0, count).join(' ')),
  );
  if ((prefix && !given) || PEOPLES.has(start)) votes.organisation += 2;
  if (named.includes('and') && of < 0) votes.organisation += 1;
}

/** What the words say for a person: a given name, initials, no common word among them. */
function addPerson(votes: Votes, words: readonly NameToken[]): void {
  const named = words.map(({ lower }) => lower);
  const [start] = named;
  const last = named.at(-1) ?? '';
  if (named.some((word, index) => index > 0 && PARTICLES.has(word))) votes.person += 2;
  if (GIVEN_NAMES.has(start ?? '')) votes.person += 4;
  else if (words.length === 3 && GIVEN_NAMES.has(named[1] ?? '')) votes.person += 1;
  if (SURNAMES.has(last)) votes.person += 2;
  else if (surnameEnding().test(last) || SURNAME_START.test(last)) votes.person += 1.5;
  if (words.some(({ text }) => /^\p{Lu}\.?$/u.test(text))) votes.person += 3;
  if (/^(?:jr|sr|ii|iii|iv)$/u.test(last)) votes.person += 3;
  if (words.length <= 3 && words.every(isNameOnly)) votes.person += 1;
}

/** What a name's only word says. */
function addWord(votes: Votes, { lower, text, shape, allCaps }: NameToken): void {
  // A given name alone may be a product's too: it takes another cue.
  if (GIVEN_NAMES.has(lower)) votes.person += 0.6;
  if (SURNAMES.has(lower)) votes.person += 1;
  else if (surnameEnding().test(lower) || SURNAME_START.test(lower)) votes.person += 0.8;
  if (placeEnding().test(lower)) votes.place += 0.8;
  if (shape === 'acronym' && !allCaps) votes.organisation += 2;
  else if (FIRM_ENDING.test(lower)) votes.organisation += 0.7;
  if (shape !== 'mixed') return;
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(text)) votes.organisation += 1;
  // "iPhone", "xAI": seldom a place, or a person.
  if (/^\p{Ll}/u.test(text)) votes.other += 1;
  // Most that are called like an iPhone are sold like one.
  if (/^i\p{Lu}\p{Ll}{2,}$/u.test(text)) votes.product += 2;
}

/** Whether a word is no common one, so that two or three such make a person's name. */
function isNameOnly({ shape, lower }: NameToken): boolean {
  if (shape !== 'capital' || isCommonWord(lower)) return false;
  return SURNAMES.has(lower) || !/(?:[^s]s|ing|tion|royal)$/u.test(lower);
}
