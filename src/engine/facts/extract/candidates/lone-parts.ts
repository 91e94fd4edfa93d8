import type { TokenRange } from '../chunks/token.js';
import type { Said } from './candidate.js';
import { evidence, size, type Evidence } from './evidence.js';
import type { Cutting } from './object-cuts.js';
import type { Piece } from '../clauses/pieces.js';

/** A later part of a clause as a fact of its own. */
export interface LonePart {
  readonly relation: readonly TokenRange[];
  readonly object: Said['object'];
  readonly evidence: Evidence;
}

const MOST_LONE = 4;

function partsOf(
  verb: TokenRange,
  first: Piece,
  piece: Piece,
): [string, readonly TokenRange[], TokenRange][] {
  const whole = { first: piece.first, last: piece.last };
  const found: [string, readonly TokenRange[], TokenRange][] = [['bare', [verb], whole]];
  if (first.kind === 'noun' || first.kind === 'adjective') {
    found.push(['carrying', [verb, { first: first.first, last: first.last }], whole]);
  }
  if (piece.kind === 'preposition' && piece.inner > piece.first && piece.inner <= piece.last) {
    const preposition = { first: piece.first, last: piece.inner - 1 };
    found.push(['preposition', [verb, preposition], { first: piece.inner, last: piece.last }]);
  }
  return found;
}

/** Later parts by themselves: `served | in Leeds` of `served as consul in Leeds`. */
export function loneParts(
  verb: TokenRange,
  pieces: readonly Piece[],
  { sort }: Cutting,
): LonePart[] {
  const [first] = pieces;
  if (!first) return [];
  return pieces.slice(1, MOST_LONE).flatMap((piece, i) => {
    if (!/^(?:preposition|time|subordinate)$/u.test(piece.kind)) return [];
    const names = [
      'lone',
      `lone ${sort}`,
      `lone ${first.kind} ${piece.kind}`,
      `lone ${piece.word}`,
      `lone ${i} ${pieces.length}`,
      `lone ${first.kind} ${piece.word}`,
      `lone size ${size(piece.last - piece.first + 1)}`,
    ];
    return partsOf(verb, first, piece).map(([how, relation, object]) => ({
      relation,
      object: [object],
      evidence: evidence(...names, `lone ${how}`, `lone ${how} ${sort} ${first.kind}`),
    }));
  });
}
