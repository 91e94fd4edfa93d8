import type { TokenRange } from '../chunks/token.js';
import { evidence, size, type Evidence } from './evidence.js';
import { Memo } from './memo.js';
import type { Piece } from '../clauses/pieces.js';
import type { ReadClause } from '../clauses/reading.js';
import type { Structure } from '../clauses/structure.js';
import { verbSort } from './clause-evidence.js';

/** A relation as far as it is cut: the verb, and so much of the parts after it. */
export interface RelationCut {
  readonly runs: readonly TokenRange[];
  /** How many parts it takes, the last of them up to the token before `objectFrom`. */
  readonly pieces: number;
  readonly objectFrom: number;
  readonly evidence: Evidence;
}

/** What speaks for a relation, kept from sentence to sentence. */
const known = new Memo<Evidence>();

const opensWithPreposition = ({ inner, first, last }: Piece): boolean =>
  inner > first && inner <= last;

/** `was sold to | the bank`, not `was sold | to the bank`. */
function withPreposition(verb: TokenRange, piece: Piece, sort: string): RelationCut {
  return {
    runs: [verb, { first: piece.first, last: piece.inner - 1 }],
    pieces: 1,
    objectFrom: piece.inner,
    evidence: known.get(`at ${sort} ${piece.word}`, () =>
      evidence(`cut preposition ${sort}`, `cut at ${piece.word}`, `cut at ${sort} ${piece.word}`),
    ),
  };
}

/** `is the capital of | France`: the relation carries the noun or adjective with it. */
function carrying(
  { tokens }: Structure,
  verb: TokenRange,
  [carried, piece]: readonly [Piece, Piece],
  sort: string,
): RelationCut {
  const [words, tag] = [size(carried.last - carried.first + 1), tokens[carried.first]?.tag ?? ''];
  return {
    runs: [verb, carried, { first: piece.first, last: piece.inner - 1 }],
    pieces: 2,
    objectFrom: piece.inner,
    evidence: known.get(`carrying ${sort} ${carried.kind} ${words} ${tag} ${piece.word}`, () =>
      evidence(
        `cut carrying ${sort} ${carried.kind}`,
        `cut carrying ${carried.kind} ${piece.word}`,
        `cut carrying size ${words}`,
        `cut carrying ${sort} ${tag}`,
      ),
    ),
  };
}

/** The ways to cut a clause's relation. */
export function relationCuts(
  structure: Structure,
  clause: ReadClause,
  pieces: readonly Piece[],
): RelationCut[] {
  const sort = verbSort(structure, clause);
  const [first, second] = pieces;
  const verb = { first: clause.verb.first, last: clause.verb.last };
  const prepositional = first?.kind === 'preposition';
  const [kind, word] = [first?.kind ?? 'none', prepositional ? first.word : ''];
  const bare = known.get(`verb ${sort} ${kind} ${clause.link} ${word}`, () => {
    const names = [`cut verb ${sort} ${kind}`, `cut verb ${clause.link}`];
    if (prepositional) names.push(`cut before ${word}`, `cut before ${sort} ${word}`);
    return evidence(...names);
  });
  const cuts: RelationCut[] = [{ runs: [verb], pieces: 0, objectFrom: -1, evidence: bare }];
  if (first && /^(?:preposition|subordinate)$/u.test(first.kind) && opensWithPreposition(first))
    cuts.push(withPreposition(verb, first, sort));
  const carries = first && /^(?:noun|adjective|adverb)$/u.test(first.kind);
  if (
    carries &&
    second?.kind === 'preposition' &&
    opensWithPreposition(second) &&
    !second.afterComma
  )
    cuts.push(carrying(structure, verb, [first, second], sort));
  return cuts;
}
