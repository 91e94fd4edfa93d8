import { GIVEN_NAMES, PLACES } from './known-names.js';
import { HEADS_BEHIND_PLACES } from './cues.js';
import { addContextVotes } from './context-votes.js';
import { votesOfName } from './word-votes.js';
import { keyOf, type NameRun } from './split-run.js';
import { isTeamHere } from './team-scores.js';
import type { NameToken } from './name-token.js';
import { winner, type Votes } from './votes.js';
import type { NameKind } from './name.js';

/** Of a person who is never named in full less is left than of a body with one name. */
const UNNAMED = 0.9;

/** The kind of each run, by the cues of all the places where its name stands. */
export function kindsOf(tokens: readonly NameToken[], runs: readonly NameRun[]): NameKind[] {
  const keys = runs.map(({ bare, last }) => keyOf(tokens, bare, last));
  const votes = votesOf(tokens, runs, keys);
  const long = [...votes].filter(([key]) => key.includes(' '));
  const [persons, organisations] = [personParts(long), organisationParts(long)];
  for (const [key, own] of votes) {
    if (key.includes(' ')) continue;
    if (persons.has(key)) own.person += 4;
    else own.person *= UNNAMED;
    if (organisations.has(key)) own.organisation += 3;
  }
  shareInLists(tokens, runs, keys, votes);
  return runs.map((run, index) => {
    if (run.people) return 'nationality';
    const own = votes.get(keys[index] ?? '');
    const kind = own ? winner(own) : 'other';
    return kind !== 'organisation' && isTeamHere(tokens, run) ? 'organisation' : kind;
  });
}

/** What the names' own words and all their surroundings say, by name. */
function votesOf(
  tokens: readonly NameToken[],
  runs: readonly NameRun[],
  keys: readonly string[],
): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  runs.forEach((run, index) => {
    if (run.people) return;
    const key = keys[index] ?? '';
    let own = votes.get(key);
    if (!own) votes.set(key, (own = votesOfName(tokens.slice(run.bare, run.last + 1), key)));
    addContextVotes(own, tokens, run);
  });
  return votes;
}

/** The surnames and given names of persons: `Lutnick` alone is the same person. */
function personParts(votes: readonly (readonly [string, Votes])[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const [key, own] of votes) {
    if (winner(own) !== 'person') continue;
    parts.add(key.slice(key.lastIndexOf(' ') + 1));
    const given = key.slice(0, key.indexOf(' '));
    if (GIVEN_NAMES.has(given)) parts.add(given);
  }
  return parts;
}

/** The first words and the initials of organisations' names: `Velnor Group`, `Velnor`. */
function organisationParts(votes: readonly (readonly [string, Votes])[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const [key, own] of votes) {
    if (own.organisation < 5 || winner(own) !== 'organisation') continue;
    const words = key.split(' ');
    const [first = ''] = words;
    const isPlace = PLACES.has(first) || HEADS_BEHIND_PLACES.has(words.at(-1) ?? '');
    if (!isPlace && !GIVEN_NAMES.has(first)) parts.add(first);
    parts.add(
      words
        .filter((word) => !/^(?:of|for|and|the)$/u.test(word))
        .map((word) => word.charAt(0))
        .join(''),
    );
  }
  return parts;
}

/** In `Lyra, Velnor and Kite` what is known of one is likely of the others. */
function shareInLists(
  tokens: readonly NameToken[],
  runs: readonly NameRun[],
  keys: readonly string[],
  votes: ReadonlyMap<string, Votes>,
): void {
  const shared: (readonly [Votes, NameKind])[] = [];
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    if (!before || run.people || before.people || !areListed(tokens, before, run)) return;
    const one = votes.get(keys[index - 1] ?? '');
    const two = votes.get(keys[index] ?? '');
    if (!one || !two || one === two) return;
    const [first, second] = [winner(one), winner(two)];
    if (one[first] >= 4 && two[second] < 2) shared.push([two, first]);
    if (two[second] >= 4 && one[first] < 2) shared.push([one, second]);
  });
  for (const [own, kind] of shared) if (kind !== 'nationality') own[kind] += 1.2;
}

function areListed(tokens: readonly NameToken[], one: NameRun, two: NameRun): boolean {
  const between = two.first - one.last;
  const first = tokens[one.last + 1];
  if (!first || first.gap.breaksLine) return false;
  if (between === 1) {
    // "According to Anna Lind, Velnor lost": a list of two wants its "and".
    const next = tokens[two.last + 1];
    return first.gap.comma && next !== undefined && !next.gap.breaksLine && goesOn(next);
  }
  return between === 2 && /^(?:and|or)$/u.test(first.lower) && tokens[two.first]?.adjacent === true;
}

const goesOn = ({ gap, lower, canName }: NameToken): boolean =>
  (gap.comma && canName) || /^(?:and|or)$/u.test(lower);
