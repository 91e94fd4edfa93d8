import { reportingVerb } from '../../../language/index.js';
import { isVerbChunk, type Chunk } from '../chunks/chunk.js';
import type { Frame, Frames } from './frames.js';
import { clauseAhead, finiteAhead, inList } from '../chunks/lookahead.js';
import { TIME_NOUN } from '../chunks/words.js';

const REFLEXIVE = /^(?:him|her|it|them)sel(?:f|ves)$/u;

function setSubject(frame: Frame, chunk: Chunk, at: number): void {
  frame.subject = { first: chunk.first, last: chunk.last };
  frame.subjectAt = at;
}

function extend(frame: Frame, chunk: Chunk): void {
  if (frame.subject) frame.subject = { first: frame.subject.first, last: chunk.last };
}

/** Whether the verb at chunk `at` only tells who says the rest: `, analysts said ,`. */
export function isAside(frames: Frames, at: number): boolean {
  const verb = frames.chunks[at];
  const after = frames.chunks[at + 1]?.kind;
  return (
    isVerbChunk(verb) &&
    (after === undefined || after === 'comma' || after === 'other' || after === 'stop') &&
    reportingVerb(frames.word(verb)) !== undefined
  );
}

/** Reads a noun phrase of a clause that has no verb yet: it may be its subject. */
export function readNoun(frames: Frames, chunk: Chunk, at: number): void {
  const { top, chunks } = frames;
  if (top.clause >= 0) return;
  const before = at > top.first ? chunks[at - 1] : undefined;
  if (before?.kind === 'preposition') {
    if (chunks[at - 2]?.last === top.subject?.last) extend(top, chunk);
  } else if (!top.subject) {
    const inPhrase =
      before?.kind === 'conjunction' &&
      at - 3 >= top.first &&
      chunks[at - 2]?.kind === 'noun' &&
      chunks[at - 3]?.kind === 'preposition';
    if (!inPhrase) setSubject(top, chunk, at);
  } else if (REFLEXIVE.test(frames.word(chunk)) && chunks[at - 1]?.last === top.subject.last) {
    extend(top, chunk);
  } else if (before?.kind === 'conjunction') {
    extend(top, chunk);
  } else if (before?.kind === 'comma') {
    readAfterComma(frames, chunk, at);
  } else if (before?.kind === 'noun') {
    readAfterNoun(frames, chunk, at);
  }
}

/** A noun after a comma goes on a list, opens an aside, or is the subject after `In 2019 ,`. */
function readAfterComma(frames: Frames, chunk: Chunk, at: number): void {
  const { top, tokens, chunks } = frames;
  if (inList(chunks, at - 1)) {
    extend(top, chunk);
    return;
  }
  const ahead = clauseAhead(tokens, chunks, at);
  if (isAside(frames, ahead)) {
    setSubject(frames.open('main', 'aside', at), chunk, at);
    return;
  }
  const head = frames.word(chunks[at - 2]);
  const fronted = TIME_NOUN.test(head) || /^\d{4}$/u.test(head);
  const pronoun = chunk.first === chunk.last && tokens[chunk.first]?.tag === 'PRON';
  if (ahead >= 0 && (fronted || pronoun)) setSubject(top, chunk, at);
}

/** Two nouns without a link: `last week | the firm`, or `the price | the firm is asking`. */
function readAfterNoun(frames: Frames, chunk: Chunk, at: number): void {
  const { top, tokens, chunks } = frames;
  if (TIME_NOUN.test(frames.word(chunks[at - 1])) || top.subjectAt !== at - 1) {
    setSubject(top, chunk, at);
    return;
  }
  const ahead = clauseAhead(tokens, chunks, at);
  if (ahead < 0) return;
  const relative = finiteAhead(tokens, chunks, ahead);
  setSubject(relative ? frames.open('relative', '', at, top.subject) : top, chunk, at);
}
