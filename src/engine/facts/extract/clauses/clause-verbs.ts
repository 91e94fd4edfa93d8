import { reportingVerb } from '../../../language/index.js';
import type { VerbChunk } from '../chunks/chunk.js';
import { isAside } from './clause-subjects.js';
import { phraseBefore, type Frame, type Frames } from './frames.js';
import { finiteAhead, isAmbiguous } from '../chunks/lookahead.js';
import type { Link } from './reading.js';
import { isBase } from '../chunks/verb-chunks.js';
import { PERSONAL } from '../chunks/words.js';

const SAID_OF = /^(?:said|added|noted|announced|told|argued|insisted)$/u;
const INVERTED =
  /^(?:say|add|explain|note|argue|recall|write|warn|observe|report|conclude|complain|contend|insist|declare|claim|think|suggest)$/u;

/** Reads a verb: whose it is, and whether it opens a clause of its own. */
export function readVerbChunk(frames: Frames, verb: VerbChunk, at: number): void {
  const { chunks, top } = frames;
  if (verb.form !== 'finite') {
    readNonFinite(frames, verb, at);
    return;
  }
  const before = chunks[at - 1]?.kind;
  const joined =
    before === 'conjunction' || (before === 'adverb' && chunks[at - 2]?.kind === 'conjunction');
  if (joined && coordinate(frames, verb, at)) return;
  if (isAmbiguous(frames.tokens, verb) && isParticiple(frames, verb, at)) {
    readNonFinite(frames, { ...verb, form: 'participle', passive: true }, at);
    return;
  }
  if (top.clause < 0) {
    frames.give(top, verb, at);
    return;
  }
  const waiting = frames.waiting();
  if (waiting) {
    frames.closeTo(waiting, at);
    frames.give(waiting, verb, at);
    return;
  }
  if (isInverted(frames, verb, at)) invert(frames, verb, at);
  else if (before !== 'comma' || !coordinate(frames, verb, at)) openClause(frames, verb, at);
}

/** Whether a form such as `filed` is a participle where it stands. */
function isParticiple(frames: Frames, verb: VerbChunk, at: number): boolean {
  const { chunks, tokens, top } = frames;
  const [before, after] = [chunks[at - 1], chunks[at + 1]];
  if (before === undefined) return true;
  if (before.kind === 'noun' && isAside(frames, at)) return false;
  const says = SAID_OF.test(frames.word(verb));
  if (says && /^(?:noun|subordinator|relative)$/u.test(after?.kind ?? '')) return false;
  if (
    before.kind === 'noun' &&
    tokens[before.head]?.tag === 'PRON' &&
    PERSONAL.has(frames.word(before))
  )
    return false;
  if (before.kind === 'relative' || before.kind === 'adverb') return false;
  if (top.clause < 0) {
    if (!top.subject) return before.kind !== 'noun';
    const loose = after === undefined || /^(?:preposition|adverb)$/u.test(after.kind);
    return (before.kind === 'comma' || loose) && finiteAhead(tokens, chunks, at);
  }
  if (frames.waiting()) return finiteAhead(tokens, chunks, at);
  if (before.kind === 'comma') return after?.kind === 'preposition';
  return before.kind === 'noun' || before.kind === 'subordinator';
}

/** `… , says the minister .` */
function isInverted(frames: Frames, verb: VerbChunk, at: number): boolean {
  return (
    frames.chunks[at - 1]?.kind === 'comma' &&
    frames.chunks[at + 1]?.kind === 'noun' &&
    INVERTED.test(reportingVerb(frames.word(verb)) ?? '')
  );
}

function invert(frames: Frames, verb: VerbChunk, at: number): void {
  const { chunks } = frames;
  frames.closeAll(at);
  let end = at + 1;
  while (/^(?:noun|comma|preposition|conjunction|adjective)$/u.test(chunks[end + 1]?.kind ?? ''))
    end++;
  const [first, last] = [chunks[at + 1], chunks[frames.trimmed(end + 1) - 1]];
  const frame = frames.open('main', '', at);
  if (first && last) frame.subject = { first: first.first, last: last.last };
  frame.subjectAt = at;
  frames.give(frame, verb, at, { inverted: true });
}

/** Where the noun phrase right before a verb begins, prepositions and conjunctions inside it. */
function startBefore(frames: Frames, at: number): number {
  const { chunks } = frames;
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
function openClause(frames: Frames, verb: VerbChunk, at: number): void {
  const { chunks } = frames;
  const start = startBefore(frames, at);
  const before = chunks[start - 1]?.kind;
  const phrase = before === 'preposition' && chunks[start - 2]?.kind === 'conjunction';
  if (chunks[start]?.kind !== 'noun' || phrase) {
    coordinate(frames, verb, at);
    return;
  }
  if (before === 'comma' || before === 'stop' || before === undefined) {
    frames.closeAll(start);
    frames.give(withSubject(frames, frames.open('main', 'spliced', start), start, at), verb, at);
    return;
  }
  const complement = frames.clauseOf(frames.top)?.at === start - 1;
  const about = before === 'noun' ? phraseBefore(frames, start) : undefined;
  const link = complement ? 'complement' : about ? 'relative' : 'main';
  frames.give(withSubject(frames, frames.open(link, '', start, about), start, at), verb, at);
}

function withSubject({ chunks }: Frames, frame: Frame, start: number, at: number): Frame {
  const first = chunks[start];
  const last = chunks[at - 1];
  if (first && last) {
    frame.subject = { first: first.first, last: last.kind === 'adverb' ? first.last : last.last };
    frame.subjectAt = start;
  }
  return frame;
}

function linkOf(verb: VerbChunk, before: string | undefined): Link {
  if (verb.form === 'infinitive') return 'infinitive';
  if (before === 'noun') return 'reduced';
  return before === 'preposition' ? 'gerund' : 'free';
}

/** A participle, gerund or infinitive: what it is said of stands before it or in the clause around it. */
function readNonFinite(frames: Frames, verb: VerbChunk, at: number): void {
  const { chunks, top } = frames;
  const before = chunks[at - 1];
  if (before?.kind === 'conjunction') {
    const same = frames.findLast((frame) => frames.clauseOf(frame)?.verb.form === verb.form);
    if (same) {
      frames.closeTo(same, at);
      frames.join(same, verb, at);
      return;
    }
  }
  const link = linkOf(verb, before?.kind);
  const about =
    link === 'reduced'
      ? phraseBefore(frames, at)
      : (frames.clauseOf(top)?.subject ?? top.subject ?? frames.under()?.subject);
  const opener = before?.kind === 'preposition' ? frames.word(before) : '';
  frames.give(frames.open(link, opener, at, about), verb, at);
}

/** Whether the verb joins one before it, which it then does: `came , saw and left`. */
function coordinate(frames: Frames, verb: VerbChunk, at: number): boolean {
  const { chunks, tokens } = frames;
  const bare = tokens[verb.first]?.tag === 'VERB' && !verb.marked && isBase(frames.word(verb));
  const formOf = (frame: Frame): string => frames.clauseOf(frame)?.verb.form ?? '';
  let frame = frames.findLast(
    (one) => formOf(one) === 'finite' || (bare && formOf(one) === 'infinitive'),
  );
  const comma = chunks[at - 2]?.kind === 'comma' && chunks[at - 1]?.kind === 'conjunction';
  if (comma && frame?.link === 'relative' && verb.marked) {
    const outer = frames.findLast((one) => one.link !== 'relative' && formOf(one) === 'finite');
    frame = outer ?? frame;
  }
  if (!frame) return false;
  frames.closeTo(frame, at);
  frames.join(frame, verb, at);
  return true;
}
