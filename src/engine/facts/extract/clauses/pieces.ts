import type { TokenRange, TaggedToken } from '../chunks/token.js';
import { isVerbChunk, type Chunk } from '../chunks/chunk.js';
import { inList } from '../chunks/lookahead.js';
import type { ReadClause } from './reading.js';
import { EITHER, MONTH, TIME_NOUN } from '../chunks/words.js';

export type PieceKind =
  | 'noun'
  | 'time'
  | 'preposition'
  | 'adjective'
  | 'adverb'
  | 'that'
  | 'subordinate'
  | 'relative'
  | 'infinitive'
  | 'gerund'
  | 'participle'
  | 'clause'
  | 'apposition'
  | 'other';

/** A part of what follows a verb that stays or falls as a whole. */
export interface Piece extends TokenRange {
  readonly kind: PieceKind;
  /** Its preposition, subordinator or other first word. */
  readonly word: string;
  readonly afterComma: boolean;
  /** The token after its preposition, or its first. */
  readonly inner: number;
  /** The members of its list of nouns, where it has one: token runs. */
  readonly members: readonly TokenRange[];
}

const isTime = (tokens: readonly TaggedToken[], chunk: Chunk): boolean => {
  const head = tokens[chunk.head]?.lower ?? '';
  return TIME_NOUN.test(head) || MONTH.test(head) || /^(?:1[0-9]|20)\d\d$/u.test(head);
};

const isClosing = (token: TaggedToken | undefined): boolean =>
  token?.tag === 'PUNCT' && /^['"”’]$/u.test(token.text);

const isOpening = (token: TaggedToken | undefined): boolean =>
  token !== undefined && /^[`“]$/u.test(token.text);

/** A token run with the quotation marks that close it, and those that open it where they are closed in it. */
export function quoted(tokens: readonly TaggedToken[], run: TokenRange): TokenRange {
  let { first, last } = run;
  while (isClosing(tokens[last + 1])) last++;
  if (isOpening(tokens[first - 1]) && tokens.slice(first, last + 1).some(isClosing))
    while (isOpening(tokens[first - 1])) first--;
  return { first, last };
}

/** The token run of chunks, with their quotation marks. */
export function runOf(tokens: readonly TaggedToken[], from: Chunk, to: Chunk): TokenRange {
  return quoted(tokens, { first: from.first, last: to.last });
}

/** Splits what follows a verb, chunks `from` to before `end`, into its parts. */
export class PieceReader {
  readonly #nested = new Map<number, ReadClause>();

  constructor(
    readonly tokens: readonly TaggedToken[],
    readonly chunks: readonly Chunk[],
    readonly clauses: readonly ReadClause[],
  ) {
    for (const clause of clauses) {
      if (!clause.coordinate && clause.link !== 'main') this.#nested.set(clause.from, clause);
    }
  }

  read(from: number, end: number, governing: ReadClause | undefined): Piece[] {
    const pieces: Piece[] = [];
    for (let at = from; at < end;) {
      const kind = this.chunks[at]?.kind;
      if (
        kind === 'comma' ||
        kind === 'stop' ||
        kind === 'close' ||
        kind === 'conjunction' ||
        kind === 'other'
      ) {
        at++;
        continue;
      }
      const next = Math.min(end, Math.max(at + 1, this.#endOf(at, end, governing)));
      const piece = this.#piece(at, next, from);
      if (piece) pieces.push(piece);
      at = next;
    }
    return pieces;
  }

  #endOf(at: number, end: number, governing: ReadClause | undefined): number {
    const nested = this.#nested.get(at);
    if (nested && nested !== governing) {
      const last = this.clauses.findLast(({ opened }) => opened === nested.opened);
      return last?.end ?? nested.end;
    }
    if (this.chunks[at]?.kind === 'open') {
      let close = at;
      while (close < end && this.chunks[close]?.kind !== 'close') close++;
      return close + 1;
    }
    let next = at + 1;
    if (this.chunks[at]?.kind === 'preposition') {
      const inner = this.chunks[next];
      if (isVerbChunk(inner)) return this.#endOf(next, end, governing);
      if (inner?.kind === 'adverb' || inner?.kind === 'adjective') next++;
      next++;
    }
    while (next < end && this.#goesOn(next)) next++;
    return next;
  }

  /** Whether the chunk at `at` still belongs to the part before it: an `of`, a member of a list. */
  #goesOn(at: number): boolean {
    const [chunk, before] = [this.chunks[at], this.chunks[at - 1]];
    if (!chunk || this.#nested.has(at)) return false;
    if (chunk.kind === 'preposition') return this.#isOf(chunk) && before?.kind === 'noun';
    if (chunk.kind === 'noun') return this.#isOf(before) || this.#joins(at - 1);
    if (chunk.kind === 'adjective') return this.#joins(at - 1) || before?.kind === 'adverb';
    return this.#joins(at);
  }

  #isOf(chunk: Chunk | undefined): boolean {
    return chunk?.kind === 'preposition' && this.tokens[chunk.first]?.lower === 'of';
  }

  /** Whether the mark or conjunction at `at` joins two nouns of one list. */
  #joins(at: number): boolean {
    const kind = this.chunks[at]?.kind;
    if (kind !== 'conjunction' && kind !== 'comma') return false;
    let before = at - 1;
    if (kind === 'conjunction' && this.chunks[before]?.kind === 'comma') before--;
    const left = this.chunks[before]?.kind;
    if (left !== 'noun' && left !== 'adjective') return false;
    if (kind === 'comma') return inList(this.chunks, at);
    const right = this.chunks[at + 1]?.kind;
    return right === 'noun' || right === 'adjective';
  }

  #piece(at: number, end: number, from: number): Piece | undefined {
    const [first, last] = [this.chunks[at], this.chunks[end - 1]];
    if (!first || !last) return undefined;
    const word = this.tokens[first.first]?.lower ?? '';
    const inner = first.kind === 'preposition' ? first.last + 1 : first.first;
    const run = runOf(this.tokens, first, last);
    // Written out, for speed: an object spread into another is slow to build, and this is built often.
    return {
      first: run.first,
      last: run.last,
      kind: this.#kindOf(at, from),
      word,
      afterComma: this.chunks[at - 1]?.kind === 'comma' || this.chunks[at - 1]?.kind === 'stop',
      inner,
      members: this.#members(at, end),
    };
  }

  #kindOf(at: number, from: number): PieceKind {
    const chunk = this.chunks[at];
    if (!chunk) return 'other';
    const nested = this.#nested.get(at);
    if (isVerbChunk(chunk)) {
      if (chunk.form === 'infinitive') return 'infinitive';
      return chunk.form === 'gerund' ? 'gerund' : 'participle';
    }
    if (chunk.kind === 'relative' || nested?.link === 'relative') return 'relative';
    if (chunk.kind === 'subordinator')
      return nested?.link === 'complement' ? 'that' : 'subordinate';
    if (chunk.kind === 'preposition')
      return nested && EITHER.has(this.tokens[chunk.first]?.lower ?? '')
        ? 'subordinate'
        : 'preposition';
    if (nested) return nested.link === 'complement' ? 'that' : 'clause';
    if (chunk.kind === 'noun') {
      if (isTime(this.tokens, chunk) && at > from) return 'time';
      return this.chunks[at - 1]?.kind === 'comma' ? 'apposition' : 'noun';
    }
    if (chunk.kind === 'adjective') return 'adjective';
    return chunk.kind === 'adverb' ? 'adverb' : 'other';
  }

  #members(at: number, end: number): TokenRange[] {
    const members: TokenRange[] = [];
    let start = this.chunks[at]?.kind === 'preposition' ? at + 1 : at;
    for (let i = start; i <= end; i++) {
      const joint = i < end && this.#joins(i);
      if (i < end && !joint) continue;
      const [first, last] = [this.chunks[start], this.chunks[i - 1]];
      if (first && last && start < i) members.push(runOf(this.tokens, first, last));
      start = i + 1;
    }
    return members.length > 1 ? members : [];
  }
}
