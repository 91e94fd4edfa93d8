import { reportingVerb } from '../../../language/index.js';
import type { VerbChunk } from '../chunks/chunk.js';
import { isAside } from './clause-subjects.js';
import { phraseBefore, type OpenClause, type OpenClauses } from './open-clauses.js';
import { finiteAhead, isAmbiguous } from '../chunks/lookahead.js';
import type { Link } from './reading.js';
import { isBase } from '../chunks/verb-chunks.js';
import { PERSONAL } from '../chunks/words.js';

const SAID_OF = /^(?:said|added|noted|announced|told|argued|insisted)$/u;
const INVERTED =
  /^(?:say|add|explain|note|argue|recall|write|warn|observe|report|conclude|complain|contend|insist|declare|claim|think|suggest)$/u;

/** Reads a verb: whose it is, and whether it opens a clause of its own. */
export function readVerbChunk(openClauses: OpenClauses, verb: VerbChunk, at: number): void {
  const { chunks, top } = openClauses;
  if (verb.form !== 'finite') {
    readNonFinite(openClauses, verb, at);
    return;
  }
  const before = chunks[at - 1]?.kind;
  const joined =
    before === 'conjunction' || (before === 'adverb' && chunks[at - 2]?.kind === 'conjunction');
  if (joined && coordinate(openClauses, verb, at)) return;
  if (isAmbiguous(openClauses.tokens, verb) && isParticiple(openClauses, verb, at)) {
    readNonFinite(openClauses, { ...verb, form: 'participle', passive: true }, at);
    return;
  }
  if (top.clause < 0) {
    openClauses.give(top, verb, at);
    return;
  }
  const waiting = openClauses.waiting();
  if (waiting) {
    openClauses.closeTo(waiting, at);
    openClauses.give(waiting, verb, at);
    return;
  }
  if (isInverted(openClauses, verb, at)) invert(openClauses, verb, at);
  else if (before !== 'comma' || !coordinate(openClauses, verb, at))
    openClause(openClauses, verb, at);
}

/** Whether a form such as `filed` is a participle where it stands. */
function isParticiple(openClauses: OpenClauses, verb: VerbChunk, at: number): boolean {
  const { chunks, tokens, top } = openClauses;
  const [before, after] = [chunks[at - 1], chunks[at + 1]];
  if (before === undefined) return true;
  if (before.kind === 'noun' && isAside(openClauses, at)) return false;
  const says = SAID_OF.test(openClauses.word(verb));
  if (says && /^(?:noun|subordinator|relative)$/u.test(after?.kind ?? '')) return false;
  if (
    before.kind === 'noun' &&
    tokens[before.head]?.tag === 'PRON' &&
    PERSONAL.has(openClauses.word(before))
  )
    return false;
  if (before.kind === 'relative' || before.kind === 'adverb') return false;
  if (top.clause < 0) {
    if (!top.subject) return before.kind !== 'noun';
    const loose = after === undefined || /^(?:preposition|adverb)$/u.test(after.kind);
    return (before.kind === 'comma' || loose) && finiteAhead(tokens, chunks, at);
  }
  if (openClauses.waiting()) return finiteAhead(tokens, chunks, at);
  if (before.kind === 'comma') return after?.kind === 'preposition';
  return before.kind === 'noun' || before.kind === 'subordinator';
}

/** `… , says the minister .` */
function isInverted(openClauses: OpenClauses, verb: VerbChunk, at: number): boolean {
  return (
    openClauses.chunks[at - 1]?.kind === 'comma' &&
    openClauses.chunks[at + 1]?.kind === 'noun' &&
    INVERTED.test(reportingVerb(openClauses.word(verb)) ?? '')
  );
}

function invert(openClauses: OpenClauses, verb: VerbChunk, at: number): void {
  const { chunks } = openClauses;
  openClauses.closeAll(at);
  let end = at + 1;
  while (/^(?:noun|comma|preposition|conjunction|adjective)$/u.test(chunks[end + 1]?.kind ?? ''))
    end++;
  const [first, last] = [chunks[at + 1], chunks[openClauses.trimmed(end + 1) - 1]];
  const opened = openClauses.open('main', '', at);
  if (first && last) opened.subject = { first: first.first, last: last.last };
  opened.subjectAt = at;
  openClauses.give(opened, verb, at, { inverted: true });
}

/** Where the noun phrase right before a verb begins, prepositions and conjunctions inside it. */
function startBefore(openClauses: OpenClauses, at: number): number {
  const { chunks } = openClauses;
  let start = at - 1;
  while (chunks[start]?.kind === 'adverb') start--;
  while (
    chunks[start]?.kind === 'noun' &&
    /^(?:preposition|conjunction)$/u.test(chunks[start - 1]?.kind ?? '') &&
    chunks[start - 2]?.kind === 'noun'
  )
    start -= 2;
  return start;
}

/** A finite verb in a clause that has one: its subject stands right before it. */
function openClause(openClauses: OpenClauses, verb: VerbChunk, at: number): void {
  const { chunks } = openClauses;
  const start = startBefore(openClauses, at);
  const before = chunks[start - 1]?.kind;
  const phrase = before === 'preposition' && chunks[start - 2]?.kind === 'conjunction';
  if (chunks[start]?.kind !== 'noun' || phrase) {
    coordinate(openClauses, verb, at);
    return;
  }
  if (before === 'comma' || before === 'stop' || before === undefined) {
    openClauses.closeAll(start);
    openClauses.give(
      withSubject(openClauses, openClauses.open('main', 'spliced', start), start, at),
      verb,
      at,
    );
    return;
  }
  const complement = openClauses.clauseOf(openClauses.top)?.at === start - 1;
  const about = before === 'noun' ? phraseBefore(openClauses, start) : undefined;
  const link = complement ? 'complement' : about ? 'relative' : 'main';
  openClauses.give(
    withSubject(openClauses, openClauses.open(link, '', start, about), start, at),
    verb,
    at,
  );
}

function withSubject(
  { chunks }: OpenClauses,
  opened: OpenClause,
  start: number,
  at: number,
): OpenClause {
  const first = chunks[start];
  const last = chunks[at - 1];
  if (first && last) {
    opened.subject = { first: first.first, last: last.kind === 'adverb' ? first.last : last.last };
    opened.subjectAt = start;
  }
  return opened;
}

function linkOf(verb: VerbChunk, before: string | undefined): Link {
  if (verb.form === 'infinitive') return 'infinitive';
  if (before === 'noun') return 'reduced';
  return before === 'preposition' ? 'gerund' : 'free';
}

/** A participle, gerund or infinitive: what it is said of stands before it or in the clause around it. */
function readNonFinite(openClauses: OpenClauses, verb: VerbChunk, at: number): void {
  const { chunks, top } = openClauses;
  const before = chunks[at - 1];
  if (before?.kind === 'conjunction') {
    const same = openClauses.findLast(
      (opened) => openClauses.clauseOf(opened)?.verb.form === verb.form,
    );
    if (same) {
      openClauses.closeTo(same, at);
      openClauses.join(same, verb, at);
      return;
    }
  }
  const link = linkOf(verb, before?.kind);
  const about =
    link === 'reduced'
      ? phraseBefore(openClauses, at)
      : (openClauses.clauseOf(top)?.subject ?? top.subject ?? openClauses.under()?.subject);
  const opener = before?.kind === 'preposition' ? openClauses.word(before) : '';
  openClauses.give(openClauses.open(link, opener, at, about), verb, at);
}

/** Whether the verb joins one before it, which it then does: `came , saw and left`. */
function coordinate(openClauses: OpenClauses, verb: VerbChunk, at: number): boolean {
  const { chunks, tokens } = openClauses;
  const bare = tokens[verb.first]?.tag === 'VERB' && !verb.marked && isBase(openClauses.word(verb));
  const formOf = (opened: OpenClause): string => openClauses.clauseOf(opened)?.verb.form ?? '';
  let opened = openClauses.findLast(
    (one) => formOf(one) === 'finite' || (bare && formOf(one) === 'infinitive'),
  );
  const comma = chunks[at - 2]?.kind === 'comma' && chunks[at - 1]?.kind === 'conjunction';
  if (comma && opened?.link === 'relative' && verb.marked) {
    const outer = openClauses.findLast(
      (one) => one.link !== 'relative' && formOf(one) === 'finite',
    );
    opened = outer ?? opened;
  }
  if (!opened) return false;
  openClauses.closeTo(opened, at);
  openClauses.join(opened, verb, at);
  return true;
}
