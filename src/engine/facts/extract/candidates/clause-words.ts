import { reportingVerb } from '../../../language/index.js';
import type { TokenRange } from '../chunks/token.js';
import { runOf, type Piece } from '../clauses/pieces.js';
import type { ReadClause } from '../clauses/reading.js';
import type { Structure } from '../clauses/structure.js';

/** Most parts of a clause that are weighed. */
const MOST_PIECES = 7;
const FRONTED = /^(?:preposition|time|noun|subordinate|apposition)$/u;

/** What somebody says, where that stands before the one who says it: chunks up to `end`. */
function saidBefore({ tokens, chunks }: Structure, end: number): Piece[] {
  const [first, last] = [chunks[0], chunks[end - 1]];
  if (!first || !last) return [];
  const run = runOf(tokens, first, last);
  return [{ ...run, kind: 'that', word: '', afterComma: false, inner: 0, members: [] }];
}

/** The parts of a clause after its verb; of `… , analysts said` what they said. */
export function restOf(structure: Structure, clause: ReadClause): Piece[] {
  if (clause.inverted) return saidBefore(structure, clause.at - 1);
  const rest = structure.pieces.read(clause.at + 1, clause.end, clause);
  const aside =
    rest.length === 0 &&
    clause.link === 'main' &&
    /^(?:aside|spliced)$/u.test(clause.opener) &&
    reportingVerb(structure.tokens[clause.verb.head]?.lower ?? '') !== undefined;
  if (aside && clause.from > 1) return saidBefore(structure, clause.from - 1);
  return rest.slice(0, MOST_PIECES);
}

/** What stands before the subject, without conjunctions and loose adverbs. */
export function frontOf(structure: Structure, clause: ReadClause): TokenRange[] {
  const { front, verb, inverted } = clause;
  const before = front && (structure.chunks[front.last]?.last ?? 0) < verb.first;
  if (!before || inverted) return [];
  return structure.pieces
    .read(front.first, front.last + 1, clause)
    .filter(({ kind }) => FRONTED.test(kind))
    .map(({ first, last }) => ({ first, last }));
}
