import type { TokenRange, TaggedToken } from '../chunks/token.js';
import type { Chunk, VerbChunk } from '../chunks/chunk.js';
import type { Link, ReadClause } from './reading.js';

/** A clause that is still open while its sentence is read. */
export interface OpenClause {
  readonly link: Link;
  readonly opener: string;
  /** Its first chunk, and the first after its opener. */
  readonly from: number;
  readonly first: number;
  readonly id: number;
  /** What a relative clause is about, or what a participle is said of. */
  readonly about: TokenRange | undefined;
  /** It stands in brackets. */
  readonly bracket: boolean;
  /** The noun phrase that may be its subject, and its first chunk. */
  subject: TokenRange | undefined;
  subjectAt: number;
  /** The clause of its last verb, by index; -1 before the verb. */
  clause: number;
}

/** What a verb of an open clause has that other verbs do not. */
interface Manner {
  readonly coordinate?: boolean;
  readonly inverted?: boolean;
}

/** The clauses of a sentence while it is read: those still open on a stack, and what was read of them. */
export class OpenClauses {
  readonly clauses: ReadClause[] = [];
  readonly #stack: OpenClause[] = [];
  #opened = 0;

  constructor(
    readonly tokens: readonly TaggedToken[],
    readonly chunks: readonly Chunk[],
  ) {
    this.open('main', '', 0);
  }

  /** The innermost open clause; there always is one. */
  get top(): OpenClause {
    return this.#stack.at(-1) ?? this.open('main', '', 0);
  }

  get depth(): number {
    return this.#stack.length;
  }

  under(): OpenClause | undefined {
    return this.#stack.at(-2);
  }

  /** The innermost open clause that a test holds for. */
  findLast(test: (opened: OpenClause) => boolean): OpenClause | undefined {
    return this.#stack.findLast(test);
  }

  /** The clause that an open clause's last verb made. */
  clauseOf(opened: OpenClause): ReadClause | undefined {
    return this.clauses[opened.clause];
  }

  /** The word that a chunk is about, in lower case. */
  word(chunk: Chunk | undefined): string {
    return this.tokens[chunk?.head ?? -1]?.lower ?? '';
  }

  open(link: Link, opener: string, first: number, about?: TokenRange, bracket = false): OpenClause {
    const opened: OpenClause = {
      link,
      opener,
      from: this.#fromOf(first, opener),
      first,
      id: this.#opened++,
      about,
      bracket,
      subject: undefined,
      subjectAt: -1,
      clause: -1,
    };
    this.#stack.push(opened);
    return opened;
  }

  /** Where the opening words of an open clause begin whose own words begin at `first`. */
  #fromOf(first: number, opener: string): number {
    const before = this.chunks[first - 1];
    if (opener === '' || !before || this.word(before) !== opener) return first;
    const pied = before.kind === 'relative' && this.chunks[first - 2]?.kind === 'preposition';
    return pied ? first - 2 : first - 1;
  }

  /** Closes the innermost clause before chunk `at`. */
  close(at: number): void {
    const opened = this.#stack.pop();
    const clause = opened && this.clauseOf(opened);
    if (clause && clause.end < 0) clause.end = this.trimmed(at);
  }

  /** Closes all clauses before chunk `at`, up to an open bracket; that one stays. */
  closeAll(at: number): void {
    while (this.#stack.length > 0 && !this.top.bracket) this.close(at);
  }

  /** Closes what was opened after an open clause. */
  closeTo(opened: OpenClause, at: number): void {
    while (this.#stack.length > 0 && this.top !== opened) this.close(at);
  }

  closeBracket(at: number): void {
    if (!this.#stack.some(({ bracket }) => bracket)) return;
    this.closeAll(at);
    this.close(at);
  }

  /** The end of a clause without the commas and conjunctions before it. */
  trimmed(at: number): number {
    let end = at;
    while (/^(?:comma|conjunction|stop|other|open)$/u.test(this.chunks[end - 1]?.kind ?? '')) end--;
    return end;
  }

  /** An open clause under the topmost one that has its subject and waits for its verb. */
  waiting(): OpenClause | undefined {
    for (let i = this.#stack.length - 2; i >= 0; i--) {
      const opened = this.#stack[i];
      if (!opened || opened.clause >= 0) return undefined;
      if (opened.subject) return opened;
      if (opened.link !== 'main' && opened.link !== 'complement') return undefined;
    }
    return undefined;
  }

  /** Gives an open clause its verb, which makes a clause. */
  give(opened: OpenClause, verb: VerbChunk, at: number, manner: Manner = {}): void {
    const { coordinate = false, inverted = false } = manner;
    const governing = this.#stack[this.#stack.indexOf(opened) - 1];
    const first = opened.subject ? opened.subjectAt : at;
    const front = first > opened.first ? { first: opened.first, last: first - 1 } : undefined;
    this.clauses.push({
      verb,
      link: opened.link,
      coordinate,
      inverted,
      subject: opened.subject ?? opened.about,
      borrowed: !opened.subject,
      opener: opened.opener,
      front: this.clauseOf(opened)?.front ?? front,
      from: coordinate ? at : opened.from,
      at,
      end: -1,
      opened: opened.id,
      governor: governing?.clause ?? -1,
    });
    opened.clause = this.clauses.length - 1;
  }

  /** A further verb in an open clause that has one: `came and saw`. */
  join(opened: OpenClause, verb: VerbChunk, at: number): void {
    const clause = this.clauseOf(opened);
    if (clause) clause.end = this.trimmed(at);
    const form = clause?.verb.form === 'infinitive' ? 'infinitive' : verb.form;
    this.give(opened, { ...verb, form }, at, { coordinate: true });
  }
}

/** The noun phrase that ends before chunk `at`, with what hangs on it by `of`. */
export function phraseBefore({ chunks, tokens }: OpenClauses, at: number): TokenRange | undefined {
  let end = at - 1;
  while (/^(?:comma|preposition|stop|adverb)$/u.test(chunks[end]?.kind ?? '')) end--;
  const last = chunks[end];
  if (last?.kind !== 'noun') return undefined;
  let first = last;
  for (let i = end - 1; chunks[i]?.kind === 'preposition'; i -= 2) {
    const noun = chunks[i - 1];
    if (noun?.kind !== 'noun' || tokens[chunks[i]?.head ?? -1]?.lower !== 'of') break;
    first = noun;
  }
  return { first: first.first, last: last.last };
}
