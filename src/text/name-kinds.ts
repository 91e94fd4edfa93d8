import { COMMON_WORDS } from './common-words.js';
import { GIVEN_NAMES } from './given-names.js';
import {
  COMPANY_VERBS,
  INSTITUTION_PHRASES,
  INSTITUTIONS,
  KIN,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  PARTICLES,
  PERSON_VERBS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_STARTS,
  PRODUCT_NOUNS,
  ROLES,
  SAYING,
} from './name-cues.js';
import type { NameRun } from './name-parts.js';
import type { NameToken } from './name-tokens.js';
import type { NameKind } from './names.js';
import { PLACES } from './places.js';

type Votes = Record<NameKind, number>;

/** Votes for what is known of the name itself; context cannot outvote it. */
const KNOWN = 20;

/** The kind of each run, by the cues of all the places where its name stands. */
export function kindsOf(tokens: readonly NameToken[], runs: readonly NameRun[]): NameKind[] {
  const votes = new Map<string, Votes>();
  const keys = runs.map((run) => keyOf(tokens, run));
  for (const [index, run] of runs.entries()) {
    const key = keys[index] ?? '';
    let own = votes.get(key);
    if (!own) {
      own = lookOf(tokens, run, key);
      votes.set(key, own);
    }
    addContext(own, tokens, run);
  }
  const parts = personParts(votes);
  return keys.map((key) => {
    const own = votes.get(key);
    if (!own) return 'other';
    const shared = parts.has(key) ? { ...own, person: own.person + 4 } : own;
    return winner(shared);
  });
}

function keyOf(tokens: readonly NameToken[], { bare, last }: NameRun): string {
  let key = tokens[bare]?.lower ?? '';
  for (let at = bare + 1; at <= last; at++) key += ` ${tokens[at]?.lower ?? ''}`;
  return key;
}

/** What the name's own words say. */
function lookOf(tokens: readonly NameToken[], { bare, last }: NameRun, key: string): Votes {
  const votes: Votes = { person: 0, organisation: 0, product: 0, place: 0, other: 0.5 };
  const words = tokens.slice(bare, last + 1);
  const head = words.at(-1);
  const start = words[0];
  if (!head || !start) return votes;
  const many = words.length > 1;
  if (PLACES.has(key)) votes.place += KNOWN;
  if (INSTITUTIONS.has(key.replace(/\./gu, '')) || INSTITUTION_PHRASES.has(key.replace(/ /gu, '_')))
    votes.organisation += KNOWN;
  const named = words.map(({ lower }) => lower);
  const of = named.indexOf('of');
  const heads = of > 0 ? named.slice(0, of) : [head.lower];
  if (of > 0 && INSTITUTIONS.has(heads.at(-1) ?? '')) votes.organisation += 6;
  if (many && heads.some((word) => ORGANISATION_HEADS.has(word))) votes.organisation += 6;
  else if (many && !GIVEN_NAMES.has(start.lower) && PLACE_HEADS.has(heads.at(-1) ?? '')) {
    votes.place += 6;
  }
  if (many && PLACE_STARTS.has(start.lower)) votes.place += PLACE_HEADS.has(start.lower) ? 5 : 1;
  // "New York Knicks", "India Ratings": a place with more behind it.
  const prefix = [1, 2].some(
    (count) => count < named.length && PLACES.has(named.slice(0, count).join(' ')),
  );
  if (prefix) votes.organisation += 2;
  if (words.some(({ ampersand }) => ampersand)) votes.organisation += 6;
  if (named.some((word, index) => index > 0 && PARTICLES.has(word))) votes.person += 2;
  if (many && GIVEN_NAMES.has(start.lower)) votes.person += 4;
  // A given name alone may be a product's too: it takes another cue.
  if (!many && GIVEN_NAMES.has(start.lower)) votes.person += 0.4;
  if (words.some(({ text }) => /^\p{Lu}\.?$/u.test(text)) && many) votes.person += 3;
  if (words.length <= 3 && many && words.every(isNameOnly)) votes.person += 1;
  if (words.some(({ text, shape }) => shape === 'number' || /\p{N}/u.test(text)))
    votes.product += 4;
  if (!many && head.shape === 'acronym') votes.organisation += 2;
  return votes;
}

/** Whether a word is no common one, so that two or three such make a person's name. */
function isNameOnly({ shape, lower }: NameToken): boolean {
  return (
    shape === 'capital' && !COMMON_WORDS.has(lower) && !/(?:[^s]s|ing|tion|royal)$/u.test(lower)
  );
}

/** What the words around say. */
function addContext(votes: Votes, tokens: readonly NameToken[], run: NameRun): void {
  const { first, bare, last } = run;
  const name = tokens[last];
  const next = tokens[last + 1];
  const before = tokens[first]?.glued ? tokens[first - 1] : undefined;
  const earlier = tokens[first - 2];
  if (bare > first) votes.person += 5;
  if (before && ROLES.has(before.lower) && before.shape === 'lower') votes.person += 3;
  // What everybody knows is not up for a vote: "US officials" makes the country no company.
  if (votes.place >= KNOWN || votes.organisation >= KNOWN) return;
  if (name && next?.glued) {
    addFollowing(votes, next, name.owner);
    if (!name.owner) addVerb(votes, verbFrom(tokens, last + 1));
  }
  const of = before?.lower === 'of' ? earlier?.lower : undefined;
  if (
    of &&
    /^(?:city|town|village|province|county|region|island|coast|capital|north|south|east|west)$/u.test(
      of,
    )
  )
    votes.place += 4;
  if (
    of &&
    /^(?:shares|ceo|chief|founder|chairman|owner|owners|subsidiary|employees|customers|president|valuation)$/u.test(
      of,
    )
  )
    votes.organisation += 2;
  if (
    before &&
    /^(?:in|near|across|throughout|toward|towards|outside|around)$/u.test(before.lower) &&
    !earlierVerb(earlier)
  )
    votes.place += 1;
  if (before?.lower === 'from') votes.place += 0.3;
  if (before && /^(?:named|called|dubbed|models?|chips?|app|software|version)$/u.test(before.lower))
    votes.product += 1;
}

function earlierVerb(token: NameToken | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:invested|invest|stake|shares|interested|believe|stock|confidence)$/u.test(token.lower)
  );
}

function addFollowing(votes: Votes, next: NameToken, owner: boolean): void {
  const { lower, shape } = next;
  if (shape === 'acronym' && /^(?:ceo|cfo|cto|coo|ipo)$/u.test(lower)) votes.organisation += 3;
  if (shape !== 'lower') return;
  if (lower === 'administration' && !owner) votes.person += 2;
  else if (ORGANISATION_NOUNS.has(lower)) votes.organisation += 2;
  if (PRODUCT_NOUNS.has(lower) && !owner) votes.product += 3;
  if (PLACE_NOUNS.has(lower) && !owner) votes.place += 1;
  if (owner && KIN.has(lower)) votes.person += 2;
}

const AUXILIARIES = new Set('has have had is was will would also now recently'.split(' '));

/** The first word from here that is no auxiliary: the `built` of `has also built`. */
function verbFrom(tokens: readonly NameToken[], from: number): string {
  let at = from;
  while (at < from + 2 && AUXILIARIES.has(tokens[at]?.lower ?? '')) at++;
  return tokens[at]?.lower ?? '';
}

function addVerb(votes: Votes, verb: string): void {
  if (COMPANY_VERBS.has(verb)) votes.organisation += 1;
  if (SAYING.has(verb)) {
    votes.person += 0.8;
    votes.organisation += 0.8;
  }
  if (PERSON_VERBS.has(verb) || verb === 'who') votes.person += 2;
}

/** The last words, and given names, of the names that are persons': `Lutnick` alone is the same man. */
function personParts(votes: ReadonlyMap<string, Votes>): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const [key, own] of votes) {
    if (!key.includes(' ') || winner(own) !== 'person') continue;
    parts.add(key.slice(key.lastIndexOf(' ') + 1));
    const given = key.slice(0, key.indexOf(' '));
    if (GIVEN_NAMES.has(given)) parts.add(given);
  }
  return parts;
}

function winner(votes: Votes): NameKind {
  const order: readonly NameKind[] = ['person', 'organisation', 'product', 'place', 'other'];
  let best: NameKind = 'other';
  for (const kind of order) if (votes[kind] > votes[best]) best = kind;
  return best;
}
